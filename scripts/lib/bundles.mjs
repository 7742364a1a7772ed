// What is bundled from what.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cslStyles } from './cslStyles.mjs';
import { filesBelow } from './files.mjs';
import { pdfText } from './pdfText.mjs';

/**
 * @typedef {import('esbuild').BuildOptions} BuildOptions
 * @typedef {import('esbuild').Plugin} Plugin
 */

/** The bundles that make the extension and its command line.
 * @param {boolean} production smaller and without source maps
 * @returns {BuildOptions[]}
 */
export function productBundles(production) {
  /** @type {BuildOptions} */
  const common = {
    bundle: true,
    format: 'cjs',
    sourcemap: production ? false : 'linked',
    minify: production,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    loader: { '.model': 'binary' },
  };
  // VS Code 1.81, the oldest that we support, runs extensions on Node 16 and draws with Chromium 108.
  /** @type {BuildOptions} */
  const node = { ...common, platform: 'node', target: 'node16' };
  /** @type {BuildOptions} */
  const browser = { ...common, platform: 'browser', target: 'chrome108' };
  const external = ['vscode'];
  // Loaded by the worker, in Node and in a browser, and by the command line, when they are first needed.
  const parts = {
    html: 'src/core/ingest/documents/html/part.ts',
    pdf: 'src/core/ingest/documents/pdf/readPdf.ts',
    csl: 'src/core/citations/csl/engine.ts',
    cslStyles: 'src/core/citations/csl/styles.ts',
  };
  return [
    { ...node, external, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
    { ...browser, external, entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js' },
    { ...node, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
    { ...browser, format: 'iife', entryPoints: ['src/worker/web.ts'], outfile: 'dist/web/worker.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/reader/main.ts'], outfile: 'dist/reader.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/concordance/main.ts'], outfile: 'dist/concordance.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/merges/main.ts'], outfile: 'dist/merges.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/actor/main.ts'], outfile: 'dist/actor.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/review/main.ts'], outfile: 'dist/review.js' },
    { ...browser, format: 'iife', entryPoints: ['src/webview/repair/main.ts'], outfile: 'dist/repair.js' },
    { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
    ...Object.entries(parts).map(([name, file]) => ({
      ...browser,
      platform: /** @type {const} */ ('neutral'),
      mainFields: ['module', 'main'],
      format: /** @type {const} */ ('esm'),
      target: ['node16', 'chrome108'],
      entryPoints: [file],
      plugins: [pdfText, cslStyles],
      outfile: `dist/parts/${name}.mjs`,
    })),
  ];
}

/**
 * Resolves `suites:NAME` to a module that imports every test file below the given folders, so that no list of tests
 * is ever edited.
 * @param {Record<string, readonly string[]>} foldersByName
 * @returns {Plugin}
 */
const suites = (foldersByName) => ({
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^suites:/ }, ({ path }) => ({
      path: path.slice('suites:'.length),
      namespace: 'suites',
    }));
    build.onLoad({ filter: /.*/, namespace: 'suites' }, ({ path }) => {
      const files = (foldersByName[path] ?? []).flatMap((folder) => filesBelow(folder, '.test.ts'));
      return {
        contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
        resolveDir: process.cwd(),
      };
    });
  },
});

/**
 * mocha's browser build is UMD in a package of type module: unshadowed, its `module.exports = ...` would land on the
 * bundle's own module.
 * @type {Plugin}
 */
const mochaUmd = {
  name: 'mocha-umd',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `var exports, module, define;\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};

/**
 * A bundle lies elsewhere than its sources, so modules that look for their neighbours keep their own address.
 * @type {Plugin}
 */
const ownAddress = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /[\\/](test[\\/]vscode|scripts)[\\/].*\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'js',
    }));
  },
};

/** The suites that mocha runs in plain Node, each a folder of test/. */
export const plainSuites = ['unit', 'property', 'page', 'vsix'];

/** The bundles of the tests.
 * @returns {BuildOptions[]}
 */
export function testBundles() {
  // What finds its own files beside itself, or must be the only copy, is not bundled.
  const external = ['vscode', 'mocha', 'playwright-core', 'esbuild', 'axe-core', '@vscode/test-electron'];
  /** @type {BuildOptions} */
  const common = {
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    external,
    loader: { '.model': 'binary' },
  };
  const folders = suites({ host: ['test/host'], web: ['test/web', 'test/host/shared'] });
  return [
    {
      ...common,
      platform: 'node',
      target: 'node20',
      entryPoints: plainSuites.flatMap((suite) => filesBelow(`test/${suite}`, '.test.ts')),
      outdir: 'dist/test',
      outbase: resolve('test'),
      plugins: [ownAddress, pdfText, cslStyles],
    },
    {
      ...common,
      platform: 'node',
      target: 'node20',
      entryPoints: ['test/host/index.ts'],
      outfile: 'dist/test/host.js',
      plugins: [folders],
    },
    {
      ...common,
      platform: 'browser',
      target: 'es2022',
      entryPoints: ['test/web/index.ts'],
      outfile: 'dist/test/web.js',
      external: ['vscode'],
      alias: { 'node:assert/strict': resolve('test/web/assert.ts') },
      plugins: [folders, mochaUmd],
      define: { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' },
    },
  ];
}
