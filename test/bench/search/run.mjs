// Measures our search beside its peers, and asserts nothing:
//   npm run bench:search -- --corpus FILE.jsonl[.gz] --queries FILE.json [--peers minisearch,flexsearch,orama,fuse]
//     [--sizes 1000,10000,...] [--rounds N] [--slow-seconds N] [--no-changes] --json OUT
//
// Method
// - A size is so many rows of the corpus, evenly spread over it. Rows are streamed; nobody is handed all texts at once.
// - Build, peak memory (max RSS), resident memory (heapUsed + external after a full collection, less what it was before)
//   and file size: each engine in a fresh process. To read, unpack and parse the rows does not count as building.
// - Open: in another fresh process, from the bytes of the file in memory until it can answer.
// - Latency: all engines in one process, query by query in turns, in several rounds; of each query the median counts.
//   They are warmed up with queries made of titles, none of which is measured. Hits are asked for, ten of them, and no passages.
// - Precision: of the first ten hits those that hold every true word, found by reading the texts with the benchmark's own
//   words, by ten or by the number of articles that do. Queries that no article is right for are timed and not judged.
// - Fuse over the texts and ripgrep are asked as many of the queries as fit in --slow-seconds, once; how many is in the
//   figures. Nothing is extrapolated. ripgrep takes part when it is installed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundle.mjs';
import { BUNDLE } from './core.mjs';
import { PEERS } from './engines/engine.mjs';
import { findRipgrep } from './engines/ripgrep.mjs';
import { measure } from './process.mjs';
import { questionsIn } from './questions.mjs';
import { countRows } from './rows.mjs';
import { engineFigures, exponentsOf, NO_COSTS } from './summary.mjs';

/**
 * @typedef {import('./summary.mjs').SizeFigures} SizeFigures
 * @typedef {import('./summary.mjs').CostFigures} CostFigures
 * @typedef {import('./rows.mjs').Part} Part
 * @typedef {import('./questions.mjs').Question} Question
 */

/** V8's own limit is too low for all engines side by side. */
const ROOM = [`--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.7)}`];

/** Changes are measured where they touch less than half of the articles. */
const CHANGED = 1050;

const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {string} text @param {string} name */
function wholeNumber(text, name) {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`--${name} ${text}: not a whole number above 0`);
  return number;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      peers: { type: 'string', default: PEERS.filter((name) => name !== 'ripgrep').join(',') },
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      'slow-seconds': { type: 'string', default: '60' },
      'no-changes': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  if (values.corpus === undefined) throw new Error('Say which corpus: --corpus FILE.jsonl[.gz]');
  const peers = values.peers.split(',').filter((name) => name !== '');
  const unknown = peers.find((name) => !PEERS.includes(name));
  if (unknown) throw new Error(`there is no peer '${unknown}': ${PEERS.join(', ')}`);
  if (findRipgrep() !== undefined && !peers.includes('ripgrep')) peers.push('ripgrep');
  return {
    corpus: resolve(values.corpus),
    queries: values.queries === undefined ? join(import.meta.dirname, 'queries.json') : resolve(values.queries),
    engines: ['ours', ...peers],
    sizes: values.sizes?.split(',').map((size) => wholeNumber(size, 'sizes')),
    rounds: wholeNumber(values.rounds, 'rounds'),
    slowSeconds: wholeNumber(values['slow-seconds'], 'slow-seconds'),
    changes: !values['no-changes'],
    json: values.json === undefined ? undefined : resolve(values.json),
  };
}

/** 1,000, 10,000 and so on, and the whole corpus. @param {number} total */
function usualSizes(total) {
  const sizes = [];
  for (let size = 1000; size < total; size *= 10) sizes.push(size);
  return [...sizes, total];
}

/**
 * What it costs to have an index. What could not be measured of a peer is null and said; of ours it is an error.
 * @param {string} engine @param {Part} part @param {string} file where the index is saved @param {Question} question
 * @returns {Promise<CostFigures>}
 */
async function costsOf(engine, part, file, question) {
  if (engine === 'ripgrep') return NO_COSTS;
  try {
    const built = /** @type {import('./measureBuild.mjs').BuildFigures} */ (
      await measure('measureBuild.mjs', { engine, part, saveTo: file }, ROOM)
    );
    if (built.fileMB === null) return { ...NO_COSTS, ...built };
    const opened = /** @type {import('./measureOpen.mjs').OpenFigures} */ (
      await measure('measureOpen.mjs', { engine, part, savedAt: file, question }, ROOM)
    );
    return { ...built, ...opened };
  } catch (error) {
    if (engine === 'ours') throw error;
    say(`${engine} could not be measured at ${part.size} articles: ${error instanceof Error ? error.message : error}`);
    return NO_COSTS;
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {Part} part
 * @param {{ engines: string[], questions: Question[], rounds: number, slowSeconds: number, changes: boolean, folder: string }} options
 * @returns {Promise<SizeFigures>}
 */
async function measureSize(part, { engines, questions, rounds, slowSeconds, changes, folder }) {
  const [question] = questions;
  if (question === undefined) throw new Error('there are no queries');
  say(`${part.size} articles`);
  const floor = /** @type {import('./measureBuild.mjs').BuildFigures} */ (
    await measure('measureBuild.mjs', { engine: 'nothing', part, saveTo: join(folder, 'nothing') }, ROOM)
  );
  /** @type {Map<string, CostFigures>} */
  const costs = new Map();
  for (const engine of engines) {
    say(`  build and open: ${engine}`);
    costs.set(engine, await costsOf(engine, part, join(folder, engine), question));
  }
  say('  latency');
  const latency = /** @type {import('./measureLatency.mjs').LatencyFigures} */ (
    await measure('measureLatency.mjs', { engines, part, questions, rounds, slowSeconds }, ROOM)
  );
  const ours = latency.engines['ours'];
  if (ours === undefined) throw new Error('ours was not measured');
  /** @type {SizeFigures} */
  const figures = {
    articles: part.size,
    textMB: latency.textMB,
    readingPeakRssMB: floor.peakRssMB,
    engines: Object.fromEntries(
      Object.entries(latency.engines).map(([name, of]) => [
        name,
        engineFigures(costs.get(name) ?? NO_COSTS, of, ours, questions),
      ]),
    ),
  };
  if (changes && part.size > CHANGED * 2) {
    say('  changes');
    figures.changes = /** @type {import('./measureChanges.mjs').ChangeFigures} */ (
      await measure('measureChanges.mjs', { part }, ROOM)
    );
  }
  return figures;
}

async function main() {
  const options = readArguments();
  const questions = questionsIn(options.queries);
  const total = await countRows(options.corpus);
  const wanted = options.sizes ?? usualSizes(total);
  const sizes = [...new Set(wanted.map((size) => Math.min(size, total)))].sort((a, b) => a - b);
  const core = await bundleCore();
  process.env[BUNDLE] = core.file;
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-bench-search-'));
  /** @type {SizeFigures[]} */
  const measured = [];
  const result = () => ({
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench:search --', ...process.argv.slice(2)].join(' '),
    machine: {
      node: process.version,
      platform: platform(),
      arch: arch(),
      cpus: cpus().length,
      cpu: cpus()[0]?.model,
      memoryGB: Math.round(totalmem() / 1e9),
    },
    queries: questions.length,
    sizes: measured,
    exponents: exponentsOf(measured),
  });
  try {
    for (const size of sizes) {
      measured.push(await measureSize({ corpus: options.corpus, size, total }, { ...options, questions, folder }));
      // written after every size, so that a long run that is broken off is not lost
      if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result(), null, 2)}\n`);
    }
    if (options.json === undefined) console.log(JSON.stringify(result(), null, 2));
  } finally {
    core.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
