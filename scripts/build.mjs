// Builds every bundle into dist/.   node scripts/build.mjs [--watch] [--tests] [--production]
import { readFileSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const { values: flags } = parseArgs({
  options: { watch: { type: 'boolean' }, tests: { type: 'boolean' }, production: { type: 'boolean' } },
});

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  sourcemap: flags.production ? false : 'linked',
  minify: flags.production ?? false,
  logLevel: 'warning',
  legalComments: 'none',
};
// VS Code 1.81, the oldest that we support, runs extensions on Node 16 and draws with Chromium 108.
const node = { ...common, platform: 'node', target: 'node16' };
const browser = { ...common, platform: 'browser', target: 'chrome108' };
const host = { external: ['vscode'] };

const product = [
  { ...node, ...host, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...browser, ...host, entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js' },
  { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
  { ...browser, format: 'iife', entryPoints: ['src/worker/web.ts'], outfile: 'dist/web/worker.js' },
  { ...browser, format: 'iife', entryPoints: ['src/webview/reader/main.ts'], outfile: 'dist/reader.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

// mocha's browser build is UMD in a package of type module: unshadowed, its `module.exports = ...` would land on the bundle's own module.
const mochaUmd = {
  name: 'mocha-umd',
  setup: (b) =>
    b.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var exports, module, define;\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    })),
};

async function tests() {
  const external = ['vscode', 'mocha', 'playwright-core', 'esbuild', 'axe-core'];
  const suites = [];
  for await (const file of glob('test/{unit,property,page,vsix}/**/*.test.ts')) suites.push(file);
  const own = { ...common, minify: false, sourcemap: 'inline' };
  return [
    { ...own, platform: 'node', target: 'node20', entryPoints: suites, outdir: 'dist/test', outbase: 'test', external },
    { ...own, platform: 'node', target: 'node20', entryPoints: ['test/host/index.ts'], outfile: 'dist/test/host.js', external },
    {
      ...own,
      platform: 'browser',
      target: 'es2022',
      entryPoints: ['test/web/index.ts'],
      outfile: 'dist/test/web.js',
      external: ['vscode'],
      plugins: [mochaUmd],
      define: { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' },
    },
  ];
}

if (!flags.watch) rmSync('dist', { recursive: true, force: true });
const bundles = [...product, ...(flags.tests ? await tests() : [])];
if (flags.watch) {
  for (const options of bundles) await (await context(options)).watch();
  console.log('watching');
} else {
  await Promise.all(bundles.map((options) => build(options)));
}
