// What changes of the corpus cost our index, in a fresh process, as JSON:   node --expose-gc measureChanges.mjs < TASK
//
// All but the last 1,050 articles of a part are indexed. 50 are added one by one and removed one by one again, and then
// 1,000 are added together. The same articles are indexed from nothing beside it.

import { create } from './engines/ours.mjs';
import { median, percentile } from './figures.mjs';
import { report, task } from './process.mjs';
import { rowsOf } from './rows.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {{ part: import('./rows.mjs').Part }} ChangesTask */

/**
 * Times in milliseconds. A change is measured up to the answer of the first search after it, as an index may leave its
 * work to that; `searchMedianMs` is what the same searches take when nothing has changed.
 * @typedef {object} ChangeFigures
 * @property {number} articles how many were there before
 * @property {number | null} addMedianMs
 * @property {number | null} addP95Ms
 * @property {number | null} removeMedianMs
 * @property {number | null} removeP95Ms
 * @property {number | null} searchMedianMs
 * @property {number} wrong how many searches did not find what was added, or found what was removed
 * @property {number} merge1000Ms to add 1,000 articles and join them with what was there
 * @property {number} rebuildMs to index all of them from nothing
 */

const SINGLE = 50;
const TOGETHER = 1000;

const { part } = /** @type {ChangesTask} */ (task());
const base = Math.max(0, part.size - SINGLE - TOGETHER);

/** @typedef {{ document: import('./engines/ours.mjs').Document, number: number, title: string }} Change */

/** The last rows of the part, ready to be put. @type {Change[]} */
const changes = [];
const index = await create('texts');
let number = 0;
for await (const row of rowsOf(part)) {
  const document = index.document(row, number);
  index.expect?.(document);
  if (number < base) await index.put(document);
  else changes.push({ document, number, title: row.title });
  number++;
}
await index.finish();

const single = changes.slice(0, SINGLE);
const together = changes.slice(SINGLE);

/** Asks for all words of a title. @param {Change} change */
function isFound({ title, number: wanted }) {
  const answer = index.search({ text: wordsOf(title).join(' '), words: [], prefix: false, kind: 'title' });
  return !(answer instanceof Promise) && index.hits(answer).includes(wanted);
}

/** @param {() => void} work */
function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (const change of single) isFound(change);
let wrong = 0;
const searched = single.map((change) => time(() => isFound(change)));
const added = single.map((change) =>
  time(() => {
    index.put(change.document);
    if (!isFound(change)) wrong++;
  }),
);
await index.finish();
const removed = single.map((change) =>
  time(() => {
    index.remove(change.document);
    if (isFound(change)) wrong++;
  }),
);
await index.finish();
const merge1000Ms = time(() => {
  for (const { document } of together) index.put(document);
  index.finish();
});

const fresh = await create('out');
let rebuildMs = 0;
number = 0;
for await (const row of rowsOf(part)) {
  const document = fresh.document(row, number);
  if (number < base || number >= base + SINGLE) rebuildMs += time(() => fresh.put(document));
  number++;
}
rebuildMs += time(() => fresh.finish());

report({
  articles: base,
  addMedianMs: median(added),
  addP95Ms: percentile(added, 0.95),
  removeMedianMs: median(removed),
  removeP95Ms: percentile(removed, 0.95),
  searchMedianMs: median(searched),
  wrong,
  merge1000Ms,
  rebuildMs,
});
