// How many of the pairs that are really one are suggested as merges, and what is suggested in a corpus as it is:
//   node test/bench/entities/merges.mjs --corpus FILE.jsonl[.gz] [--show N] [--misspelt N] [--json]
// For recall, persons of the corpus are given another spelling in a few of their articles, as typists and transliterators do.
// For precision, a person must look: the first N suggestions in the corpus as it is are printed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from '../../../scripts/lib/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-merges-'));
try {
  const file = join(folder, 'merges.cjs');
  await esbuild.build({
    entryPoints: [join(root, 'test/bench/entities/mergesMain.ts')],
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
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
