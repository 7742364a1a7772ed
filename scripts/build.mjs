// Builds every bundle into dist/.   node scripts/build.mjs [--tests] [--watch] [--production]

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { productBundles, testBundles } from './lib/bundles.mjs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { root } from './lib/root.mjs';

const { values: flags } = parseArgs({
  options: { watch: { type: 'boolean' }, tests: { type: 'boolean' }, production: { type: 'boolean' } },
});
process.chdir(root);

/** Removes what an earlier build left, except the test bundles when those are not built anew. */
function clean() {
  if (!existsSync('dist')) return;
  for (const entry of readdirSync('dist')) {
    if (entry !== 'test' || flags.tests) rmSync(join('dist', entry), { recursive: true });
  }
}

/** @param {readonly import('esbuild').BuildOptions[]} bundles */
function requireEntryPoints(bundles) {
  const missing = bundles.filter(({ entryPoints }) => !existsSync(String(Object.values(entryPoints ?? [])[0])));
  for (const { entryPoints, outfile } of missing)
    console.error(`${outfile} cannot be built: there is no ${entryPoints}`);
  if (missing.length > 0) process.exit(1);
}

const product = productBundles(flags.production ?? false);
requireEntryPoints(product);
const bundles = flags.tests ? [...product, ...testBundles()] : product;

if (flags.watch) {
  for (const options of bundles) await (await context(options)).watch();
  console.log('Watching for changes ...');
} else {
  clean();
  try {
    const results = await Promise.all(bundles.map((options) => build(options)));
    mkdirSync('dist', { recursive: true });
    const shipped = results.flatMap(({ metafile }) => metafile ?? []);
    writeFileSync('dist/third-party-notices.txt', thirdPartyNotices(shipped));
  } catch (error) {
    // esbuild has printed its own errors already, with the lines they are on
    if (!(error instanceof Error && 'errors' in error)) throw error;
    process.exitCode = 1;
  }
}
