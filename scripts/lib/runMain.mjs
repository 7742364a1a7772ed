import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * Bundles a TypeScript program from the sources as they are, and runs the `main(args, root)` that it exports; its answer is the exit code.
 * @param {string} entry path below the root of the checkout
 * @returns {Promise<number>}
 */
export async function runMain(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-main-'));
  try {
    const file = join(folder, 'main.cjs');
    await esbuild.build({
      entryPoints: [join(root, entry)],
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      loader: { '.model': 'binary' },
      legalComments: 'none',
      logLevel: 'error',
      outfile: file,
    });
    const { main } = await import(pathToFileURL(file).href);
    return await main(process.argv.slice(2), root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
