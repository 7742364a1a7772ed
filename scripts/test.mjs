// Installs and builds what is missing, runs test suites, and counts.
//   node scripts/test.mjs [SUITE ...] [--target auto|desktop|host] [--grep TITLE]
// Without a name, all suites. Its last line is 'N passed, N failed'; it fails if any test does or if a suite ran none.

import { parseArgs } from 'node:util';
import { add, BROKEN, describe, NONE } from './lib/counts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';
import { suites } from './lib/suites.mjs';

/** @typedef {import('./lib/counts.mjs').Counts} Counts */

/** @param {string} [value] @returns {'auto' | 'desktop' | 'host'} */
function readTarget(value = 'auto') {
  if (value === 'auto' || value === 'desktop' || value === 'host') return value;
  throw new Error(`there is no target '${value}': auto, desktop or host`);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { target: { type: 'string' }, grep: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !(name in suites));
  if (unknown) throw new Error(`there is no suite '${unknown}': ${Object.keys(suites).join(', ')}`);
  const names = Object.keys(suites).filter((name) => positionals.length === 0 || positionals.includes(name));
  const options = { target: readTarget(values.target), boundaries: !names.includes('unit') };
  return { names, options: values.grep === undefined ? options : { ...options, grep: values.grep } };
}

/**
 * @param {string} name
 * @param {import('./lib/suites.mjs').Options} options
 * @returns {Promise<Counts>}
 */
async function runSuite(name, options) {
  console.log(`\n=== ${name}`);
  try {
    const counts = await suites[name]?.(options);
    if (counts && counts.passed + counts.failed > 0) return counts;
    console.error(`${name} ran no test`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return BROKEN;
}

async function main() {
  const { names, options } = readArguments();
  await ensureInstalled(root);
  if ((await runNode(['scripts/build.mjs', '--tests'])) !== 0) throw new Error('The build failed.');
  /** @type {[name: string, counts: Counts][]} */
  const results = [];
  for (const name of names) {
    const counts = await runSuite(name, options);
    console.log(`${name}: ${describe(counts)}`);
    results.push([name, counts]);
  }
  if (results.length > 1) {
    console.log('\n=== all');
    for (const [name, counts] of results) console.log(`  ${name.padEnd(10)}${describe(counts)}`);
  }
  return results.reduce((sum, [, counts]) => add(sum, counts), NONE);
}

process.chdir(root);
const total = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return BROKEN;
});
console.log(describe(total));
process.exitCode = total.failed === 0 ? 0 : 1;
