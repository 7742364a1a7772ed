// Asks all engines, in one process, query by query and turn by turn, and prints what they took and found as JSON:
//   node --expose-gc measureLatency.mjs < TASK   where the task is { engines, part, questions, rounds, slowSeconds } as JSON
//
// All rounds go through the whole query file, so that hundreds of other queries lie between two measurements of one. Who
// comes first changes from query to query. What one engine leaves behind in the nursery of the heap is collected before
// the next is asked.

import { createEngine } from './engines/engine.mjs';
import { median, precisionAt10 } from './figures.mjs';
import { report, task } from './process.mjs';
import { rowsOf, textOf } from './rows.mjs';
import { Truth } from './truth.mjs';
import { warmUpQuestions } from './warmUp.mjs';

/**
 * @typedef {import('./questions.mjs').Question} Question
 * @typedef {import('./engines/engine.mjs').AnyEngine} AnyEngine
 * @typedef {{ engines: string[], part: import('./rows.mjs').Part, questions: Question[], rounds: number, slowSeconds: number }} LatencyTask
 */

/**
 * Query by query; null where it was not asked.
 * @typedef {object} EngineLatency
 * @property {(number | null)[]} medianMs of all rounds
 * @property {(number | null)[]} firstMs of the first round
 * @property {(number | null)[]} precision10 null, too, where no article is right
 */

/** @typedef {{ textMB: number, right: number[], engines: Record<string, EngineLatency> }} LatencyFigures */

const WARM_UP = 200;
const WARM_UP_SLOW = 2;
/** A query that has taken so long in all rounds together is measured well enough. */
const ENOUGH_MS = 1000;
/** However slow an engine is, it is asked so many. */
const FEWEST = 5;

const { engines: names, part, questions, rounds, slowSeconds } = /** @type {LatencyTask} */ (task());

/** @type {{ name: string, engine: AnyEngine, times: number[][], precision: (number | null)[], spent: number }[]} */
const contestants = [];
for (const name of names) {
  const times = questions.map(() => []);
  contestants.push({
    name,
    engine: await createEngine(name, 'texts'),
    times,
    precision: questions.map(() => null),
    spent: 0,
  });
}

const truth = new Truth(questions, part.size);
/** @type {string[]} */
const titles = [];
const titleEvery = Math.max(1, Math.floor(part.size / (WARM_UP * 2)));
let bytes = 0;
let number = 0;
for await (const row of rowsOf(part)) {
  const text = textOf(row);
  bytes += Buffer.byteLength(text);
  truth.add(number, text);
  if (number % titleEvery === 0) titles.push(row.title);
  for (const { engine } of contestants) {
    const document = engine.document(row, number);
    engine.expect?.(document);
    await engine.put(document);
  }
  number++;
}
for (const { engine } of contestants) await engine.finish();

/** Of a slow engine every so many-th query is asked first, so that all classes come to their turn. */
const stride = strideOf(questions.length);
const warmUp = warmUpQuestions(titles, questions);
for (const { engine } of contestants) {
  for (const question of warmUp.slice(0, engine.slow ? WARM_UP_SLOW : WARM_UP)) await engine.search(question);
}
globalThis.gc?.();
for (let round = 0; round < rounds; round++) {
  for (let turn = 0; turn < questions.length; turn++) await askAll(round, turn);
}

/** @param {number} round @param {number} turn */
async function askAll(round, turn) {
  const index = (turn * stride) % questions.length;
  for (let i = 0; i < contestants.length; i++) {
    const contestant = contestants[(i + turn + round) % contestants.length];
    const question = questions[index];
    const times = contestant?.times[index];
    if (contestant === undefined || question === undefined || times === undefined) continue;
    if (!isAsked(contestant, times, round, turn)) continue;
    globalThis.gc?.({ type: 'minor' });
    const start = performance.now();
    const answer = contestant.engine.search(question);
    const awaited = answer instanceof Promise ? await answer : answer;
    const time = performance.now() - start;
    times.push(time);
    contestant.spent += time;
    if (round > 0) continue;
    const isRight = (/** @type {number} */ row) => truth.isRight(index, row);
    contestant.precision[index] = precisionAt10(contestant.engine.hits(awaited), isRight, truth.total(index));
  }
}

/** @param {{ engine: AnyEngine, spent: number }} contestant @param {readonly number[]} times @param {number} round @param {number} turn */
function isAsked({ engine, spent }, times, round, turn) {
  if (engine.slow) return round === 0 && (turn < FEWEST || spent < slowSeconds * 1000);
  return times.reduce((sum, time) => sum + time, 0) < ENOUGH_MS;
}

/** A step through `length` queries that meets each once, about a golden section of them. @param {number} length */
function strideOf(length) {
  const divisor = (/** @type {number} */ a, /** @type {number} */ b) => {
    let [x, y] = [a, b];
    while (y > 0) [x, y] = [y, x % y];
    return x;
  };
  let step = Math.max(1, Math.round(length * 0.618));
  while (divisor(step, length) !== 1) step++;
  return step;
}

for (const { engine } of contestants) engine.close?.();
report({
  textMB: bytes / 1e6,
  right: questions.map((_, i) => truth.total(i)),
  engines: Object.fromEntries(
    contestants.map(({ name, times, precision }) => [
      name,
      { medianMs: times.map(median), firstMs: times.map(([first]) => first ?? null), precision10: precision },
    ]),
  ),
});
