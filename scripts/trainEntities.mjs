// Trains the model of names from annotated corpora: npm run train:entities -- DIR

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './lib/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-train-'));
try {
  const file = join(folder, 'main.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'src/training/main.ts')],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'error',
    outfile: file,
  });
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = main(process.argv.slice(2), root);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
