// The test suites: how each is run, and what it counts. Imports nothing installed until a suite is run.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, BROKEN, fromMocha, NONE } from './counts.mjs';
import { filesBelow } from './files.mjs';
import { runNode } from './processes.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {object} Options
 * @property {'auto' | 'desktop' | 'host'} target where the host suite runs
 * @property {string} [grep] only tests whose title holds this
 * @property {boolean} boundaries whether `check` proves the boundaries itself; when the unit suite runs too, it does that
 */

/**
 * Runs mocha in plain Node.
 * @param {readonly string[]} files test bundles, or globs of them
 * @param {number} seconds the time limit of one test
 * @param {Options} options
 * @returns {Promise<Counts>}
 */
async function mocha(files, seconds, { grep }) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-mocha-'));
  const statsFile = join(folder, 'stats.json');
  const flags = ['--reporter', 'scripts/lib/mochaReporter.cjs', '--timeout', `${seconds}s`];
  if (process.env['CI']) flags.push('--forbid-only');
  if (grep !== undefined) flags.push('--fgrep', grep);
  const env = { ...process.env, MOCHA_STATS_FILE: statsFile };
  const code = await runNode(['node_modules/mocha/bin/mocha.js', ...flags, ...files], { env });
  const counts = existsSync(statsFile) ? fromMocha(JSON.parse(readFileSync(statsFile, 'utf8'))) : BROKEN;
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && counts.failed === 0 ? add(counts, BROKEN) : counts;
}

/**
 * Runs all of dist/test/NAME in plain Node.
 * @param {string} name
 * @param {number} seconds the time limit of one test
 */
const plain = (name, seconds) => (/** @type {Options} */ options) => {
  const folder = `dist/test/${name}`;
  if (filesBelow(folder, '.test.js').length > 0) return mocha([`${folder}/**/*.test.js`], seconds, options);
  console.error(`There is no test in test/${name}`);
  return BROKEN;
};

/**
 * Runs a tool that either finds nothing or fails; it counts as one test.
 * @param {string} what
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
async function tool(what, args) {
  const code = await runNode(args);
  console.log(`  ${code === 0 ? 'ok' : 'FAILED'}  ${what}`);
  return code === 0 ? { ...NONE, passed: 1 } : BROKEN;
}

/** @param {Options} options */
async function check(options) {
  const types = await tool('types', ['node_modules/typescript/bin/tsc', '-b']);
  const lint = await tool('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']);
  const strings = await tool('strings to translate', ['scripts/l10n.mjs', '--check']);
  const all = [types, lint, strings].reduce(add);
  return options.boundaries ? add(all, await mocha(['dist/test/unit/boundaries.test.js'], 60, options)) : all;
}

/**
 * @param {'auto' | 'desktop' | 'host' | 'web'} target
 * @param {Options} options
 */
async function inVSCode(target, { grep }) {
  const { autoTarget, runInVSCode } = await import('../../test/vscode/runTests.mjs');
  const chosen = target === 'auto' ? await autoTarget() : target;
  const results = await runInVSCode(chosen, grep === undefined ? {} : { grep });
  for (const { title, error } of results?.tests ?? []) if (error) console.log(`\n${title}\n${error}`);
  return results ? fromMocha(results.stats) : BROKEN;
}

/** @param {Options} options */
async function vsix(options) {
  const code = await runNode(['scripts/package.mjs']);
  return code === 0 ? plain('vsix', 180)(options) : BROKEN;
}

/**
 * Every suite by its name, in the order in which they run: the quick ones first.
 * @type {Readonly<Record<string, (options: Options) => Counts | Promise<Counts>>>}
 */
export const suites = {
  check,
  unit: plain('unit', 60),
  property: plain('property', 120),
  page: plain('page', 120),
  host: (options) => inVSCode(options.target, options),
  web: (options) => inVSCode('web', options),
  vsix,
};
