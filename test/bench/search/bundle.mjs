// Our engine as a module that plain Node can import, made from the sources as they are.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { root } from '../../../scripts/lib/root.mjs';

/** Makes the bundle. @returns {Promise<{ file: string, remove: () => void }>} */
export async function bundleCore() {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-bench-core-'));
  const file = join(folder, 'core.mjs');
  await esbuild.build({
    stdin: {
      contents: `export { FuzzySearch } from './src/core/search/fuzzySearch';
        export { OffsetMap } from './src/core/model/offsetMap';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    outfile: file,
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
