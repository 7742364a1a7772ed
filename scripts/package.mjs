// Builds for production and packs corpus-reader.vsix, lists what is in it, and fails if it is too big.

import { readFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';
import { listZip } from './lib/zip.mjs';

const PACKED = 'corpus-reader.vsix';
const LIMIT = 4 * 1024 * 1024;

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} kB`;

async function main() {
  await ensureInstalled(root);
  // vsce runs the script `vscode:prepublish`, the production build, before it packs
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', PACKED];
  const code = await runNode(['node_modules/@vscode/vsce/vsce', 'package', ...flags]);
  if (code !== 0) return code;
  const zip = readFileSync(PACKED);
  console.log(`\n    size      packed`);
  for (const { name, packed, size } of listZip(zip)) console.log(`${kilobytes(size)} ${kilobytes(packed)}  ${name}`);
  console.log(`${PACKED}: ${kilobytes(zip.length).trim()} of at most ${kilobytes(LIMIT).trim()}`);
  if (zip.length <= LIMIT) return 0;
  console.error(`${PACKED} is too big`);
  return 1;
}

process.chdir(root);
process.exitCode = await main();
