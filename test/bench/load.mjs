// How long the command line takes to load a corpus, how that grows, and beside the least work possible.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpack } from './corpora.mjs';

const SIZES = [1000, 5000, Number.POSITIVE_INFINITY];
const MAX_OUTPUT = 1024 ** 3;

/** @typedef {{ articles: number, seconds: number, peerSeconds: number, ratio: number, exponent?: number }} Load */

/** Runs a script to its end. @param {readonly string[]} args @returns {{ seconds: number, output: string }} */
function time(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return { seconds, output: stdout };
}

/**
 * Loads the first rows of a corpus file at several sizes. `ratio` is our time by the peer's (splitWords.mjs) on the same
 * files; `exponent` is k in time ~ articles^k between a size and the one before it: 1 is linear growth.
 * @param {string} file a JSONL file, packed or not
 * @returns {Promise<Load[]>}
 */
export async function benchLoad(file) {
  /** @type {Load[]} */
  const loads = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-bench-'));
    try {
      const articles = await unpack(file, folder, size);
      // the first to read the files pays for the disk; let that be neither
      time(['test/bench/splitWords.mjs', folder]);
      const peer = time(['test/bench/splitWords.mjs', folder]);
      const ours = time(['dist/cli.js', 'list', folder, '--json']);
      const listed = JSON.parse(ours.output).articles.length;
      if (listed !== articles) console.error(`the command line lists ${listed} of ${articles} articles`);
      const before = loads.at(-1);
      if (before?.articles === articles) break;
      const load = { articles, seconds: ours.seconds, peerSeconds: peer.seconds, ratio: ours.seconds / peer.seconds };
      const exponent = before && Math.log(load.seconds / before.seconds) / Math.log(articles / before.articles);
      loads.push(exponent === undefined ? load : { ...load, exponent });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return loads;
}
