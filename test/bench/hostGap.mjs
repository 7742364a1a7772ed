// How long the extension host is kept from a timer of 10 ms while a corpus is read and indexed, in a real VS Code:
//   node test/bench/hostGap.mjs --corpus FILE.jsonl[.gz] [--articles N] [--json]
//
// A second, tiny extension (gapProbe/) keeps the timer in the same host. Its beats are counted before the view is opened,
// while nothing happens, and from then on until the corpus is indexed. Asserts nothing.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../scripts/lib/install.mjs';
import { runNode } from '../../scripts/lib/processes.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { launchBrowser } from '../vscode/browser.mjs';
import { ensureHost } from '../vscode/ensureHost.mjs';
import { linkExtension, startServer } from '../vscode/server.mjs';
import { temporaryWorkspace } from '../vscode/session.mjs';
import { quietSettings } from '../vscode/settings.mjs';
import { Workbench } from '../vscode/workbench.mjs';
import { unpack } from './corpora.mjs';
import { median, percentile } from './search/figures.mjs';

const IDLE_MS = 5000;
/** The probe writes once a second. */
const WRITTEN_MS = 1500;
const LONGEST_LOAD_MS = 600_000;

/** `longestAtMs` is how long after the beginning the longest gap ended. @typedef {{ beats: number, medianMs: number | null, p99Ms: number | null, longestMs: number | null, longestAtMs: number | null }} Gaps */

/** The beats that came in a stretch of time (ms since 1970). @param {string} file @param {number} from @param {number} to @returns {Gaps} */
function gapsBetween(file, from, to) {
  const beats = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [time = Number.NaN, gap = Number.NaN] = line.split(' ').map(Number);
      return time >= from && time <= to ? [{ time, gap }] : [];
    });
  const gaps = beats.map(({ gap }) => gap);
  const longestMs = percentile(gaps, 1);
  const longest = beats.find(({ gap }) => gap === longestMs);
  return {
    beats: gaps.length,
    medianMs: median(gaps),
    p99Ms: percentile(gaps, 0.99),
    longestMs,
    longestAtMs: longest === undefined ? null : longest.time - from,
  };
}

/** Opens the view and waits until the corpus is read and indexed: "Stop Loading" has come and gone. @param {Workbench} workbench */
async function load(workbench) {
  const stop = workbench.page.locator(
    '.part.sidebar [aria-label^="Stop Loading"], .part.sidebar [aria-label*="Stop loading" i]',
  );
  await workbench.openView('Corpus Reader');
  await stop.first().waitFor({ state: 'attached' });
  await stop.first().waitFor({ state: 'detached', timeout: LONGEST_LOAD_MS });
  await workbench.treeRows.first().waitFor();
}

/** @param {string} corpus a folder of articles */
async function measure(corpus) {
  await ensureHost();
  const { folder, workspace, dataDir, remove } = temporaryWorkspace(corpus);
  const options = { dataDir, settings: quietSettings };
  linkExtension(options, root);
  linkExtension(options, join(root, 'test/bench/gapProbe'));
  const browser = await launchBrowser();
  const server = await startServer(options);
  try {
    const workbench = await Workbench.open(browser, server.url(workspace));
    // what VS Code does after a start is not ours
    await workbench.page.waitForTimeout(IDLE_MS);
    const idle = Date.now();
    await workbench.page.waitForTimeout(IDLE_MS);
    const start = Date.now();
    // only now: with it, the extension would start together with VS Code
    writeFileSync(join(workspace, 'corpus.yaml'), 'title: Measured\n');
    await load(workbench);
    const end = Date.now();
    await workbench.page.waitForTimeout(WRITTEN_MS);
    const file = join(folder, 'gaps.txt');
    return { loadMs: end - start, idle: gapsBetween(file, idle, start), loading: gapsBetween(file, start, end) };
  } finally {
    await browser.close();
    await server.stop();
    remove();
  }
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, articles: { type: 'string', default: '10000' }, json: { type: 'boolean' } },
});
if (values.corpus === undefined) throw new Error('Say which corpus: --corpus FILE.jsonl[.gz]');
const file = resolve(values.corpus);
process.chdir(root);
await ensureInstalled(root);
if ((await runNode(['scripts/build.mjs', '--production'])) !== 0) process.exit(1);
const corpus = mkdtempSync(join(tmpdir(), 'corpus-reader-gap-'));
try {
  const articles = await unpack(file, corpus, Number(values.articles));
  const figures = { articles, ...(await measure(corpus)) };
  if (!values.json) console.table({ idle: figures.idle, loading: figures.loading });
  console.log(JSON.stringify(figures));
} finally {
  rmSync(corpus, { recursive: true, force: true });
}
