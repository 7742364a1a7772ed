// Installs the npm-carried VS Code when it is first needed: 441 MB that someone with a VS Code of their own never pays.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../scripts/lib/install.mjs';
import { runNode } from '../../scripts/lib/processes.mjs';

/** The folder of the host's own package.json. */
export const hostFolder = fileURLToPath(new URL('./host', import.meta.url));

/** Makes the host ready to start; quick when it is already. */
export async function ensureHost() {
  // No install scripts: they would build native modules that prepare.mjs replaces by stubs.
  await ensureInstalled(hostFolder, ['--ignore-scripts']);
  const recipe = ['package-lock.json', 'prepare.mjs'].map((name) => readFileSync(join(hostFolder, name)));
  const wanted = createHash('sha256').update(Buffer.concat(recipe)).digest('hex');
  const stamp = join(hostFolder, 'node_modules', '.prepared');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const code = await runNode([join(hostFolder, 'prepare.mjs')]);
  if (code !== 0) throw new Error(`the npm-carried VS Code could not be prepared (exit code ${code})`);
  writeFileSync(stamp, wanted);
}
