// How long a corpus takes to open, for the first time and again, beside a peer that only indexes the same rows:
//   npm run bench:load -- FILE.jsonl[.gz]|DIR... [--sizes 1000,10000] [--files] [--no-peer] [--json OUT.json]
// With --files each size is measured as single files, too; with --no-peer the peer is left out. Measures, and asserts nothing. Says how in docs/performance.md.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { ensureInstalled } from '../../../scripts/lib/install.mjs';
import { runNode } from '../../../scripts/lib/processes.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { asFiles, asOneFile, countLines } from './corpora.mjs';
import { figuresOf } from './measure.mjs';

/** @typedef {Readonly<Record<string, number>>} Figures */
/** Without figures of a peer that was left out. @typedef {{ corpus: string, as: string, first: Figures, again: Figures, peer: Figures }} Row */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    files: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('Say which corpora: npm run bench:load -- FILE.jsonl|DIR...');
const places = positionals.map((place) => resolve(place));
const out = values.json === undefined ? undefined : resolve(values.json);
process.chdir(root);
await ensureInstalled(root);
if ((await runNode(['scripts/build.mjs', '--production'])) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-load-'));
const opener = join(folder, 'open.cjs');
await esbuild.build({
  entryPoints: ['test/bench/load/open.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
  outfile: opener,
});

/** @param {string} corpus @param {string} as @param {string} at @returns {Promise<Row>} */
async function measure(corpus, as, at) {
  const kept = join(mkdtempSync(join(folder, 'kept-')), 'corpus');
  const args = [opener, join(root, 'dist/worker.js'), 'media/entities.model', at, kept];
  const peer = values['no-peer'] ? {} : await figuresOf(['test/bench/load/peer.mjs', at]);
  return { corpus, as, first: await figuresOf(args), again: await figuresOf(args), peer };
}

/** @param {string} file @returns {Promise<Row[]>} */
async function measureSizes(file) {
  const total = await countLines(file);
  const wanted = (values.sizes ?? '1000,10000').split(',').map(Number);
  const sizes = [
    ...wanted.filter((size) => size < total || (size === total && values.sizes !== undefined)),
    ...(values.sizes === undefined ? [total] : []),
  ];
  /** @type {Row[]} */
  const rows = [];
  for (const size of sizes) {
    for (const as of values.files ? ['one file', 'files'] : ['one file']) {
      const at = mkdtempSync(join(folder, 'corpus-'));
      await (as === 'files' ? asFiles : asOneFile)(file, total, size, at);
      rows.push(await measure(basename(file), as, at));
      rmSync(at, { recursive: true, force: true });
      write(rows);
    }
  }
  return rows;
}

/** @param {readonly Row[]} rows */
function write(rows) {
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(rows, null, 2)}\n`);
}

/** @param {Row} row */
function printed({ corpus, as, first, again, peer }) {
  const seconds = (/** @type {number | undefined} */ ms) => ((ms ?? Number.NaN) / 1000).toFixed(2);
  const ratio = (/** @type {number | undefined} */ a, /** @type {number | undefined} */ b) =>
    `1/${((a ?? Number.NaN) / (b ?? Number.NaN)).toFixed(0)}`;
  return {
    corpus,
    as,
    articles: first['articles'],
    'first tree, s': seconds(first['firstTreeMs']),
    'first load, s': seconds(first['treeMs']),
    'CPU, s': seconds(first['treeCpuMs']),
    'again, s': seconds(again['treeMs']),
    'again, CPU s': seconds(again['treeCpuMs']),
    'names again, CPU s': seconds((again['readyCpuMs'] ?? Number.NaN) - (again['treeCpuMs'] ?? Number.NaN)),
    'versions, CPU s': seconds(first['versionsCpuMs']),
    'versions again, CPU s': seconds(again['versionsCpuMs']),
    ratio: ratio(first['treeMs'], again['treeMs']),
    'of CPU': ratio(first['treeCpuMs'], again['treeCpuMs']),
    'host, MB': (first['hostHeapMB'] ?? Number.NaN).toFixed(1),
    'process, MB': (first['peakRssMB'] ?? Number.NaN).toFixed(0),
    'peer load, CPU s': seconds(peer['loadCpuMs']),
    'peer open, s': seconds(peer['openMs']),
    'peer, MB': (peer['peakRssMB'] ?? Number.NaN).toFixed(0),
  };
}

/** k in CPU time ~ articles^k between the smallest and the largest size of each kind. @param {readonly Row[]} rows */
function growth(rows) {
  const kinds = new Map(
    rows.map(({ corpus, as }) => [`${corpus}, ${as}`, rows.filter((row) => row.corpus === corpus && row.as === as)]),
  );
  return [...kinds].flatMap(([kind, own]) => {
    const [small, large] = [own[0], own.at(-1)];
    if (small === undefined || large === undefined || small === large) return [];
    const k = (/** @type {'first' | 'again' | 'peer'} */ who, /** @type {string} */ what) =>
      (
        Math.log((large[who][what] ?? Number.NaN) / (small[who][what] ?? Number.NaN)) /
        Math.log((large[who]['articles'] ?? 1) / (small[who]['articles'] ?? 1))
      ).toFixed(2);
    return [{ kind, first: k('first', 'treeCpuMs'), again: k('again', 'treeCpuMs'), peer: k('peer', 'loadCpuMs') }];
  });
}

try {
  /** @type {Row[]} */
  const rows = [];
  for (const place of places) {
    if (statSync(place).isDirectory()) rows.push(await measure(basename(place), 'as it is', place));
    else rows.push(...(await measureSizes(place)));
    write(rows);
  }
  console.table(rows.map(printed));
  console.table(growth(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
