// Evaluates the tagger on annotated files, made from the sources as they are: npm run eval:entities -- FILE.conll[.gz]...

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from '../../../scripts/lib/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-eval-'));
try {
  const file = join(folder, 'main.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'test/bench/entities/main.ts')],
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
