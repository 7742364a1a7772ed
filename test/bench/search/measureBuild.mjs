// Builds one engine from one part of a corpus, in a fresh process, and prints what that took as JSON:
//   node --expose-gc measureBuild.mjs < TASK   where the task is { engine, part: { corpus, size, total }, saveTo } as JSON

import { writeFileSync } from 'node:fs';
import { createEngine } from './engines/engine.mjs';
import { report, residentMB, task } from './process.mjs';
import { rowsOf } from './rows.mjs';

/** @typedef {{ engine: string, part: import('./rows.mjs').Part, saveTo: string }} BuildTask */

/**
 * `buildMs` is the time within the engine; to read, unpack and parse the rows is not part of it. `peakRssMB` is the most
 * memory that the process ever had (its own and what reads the rows included), `residentMB` what of it the index keeps.
 * @typedef {object} BuildFigures
 * @property {number} buildMs
 * @property {number} peakRssMB
 * @property {number} residentMB
 * @property {number | null} fileMB
 */

const { engine: name, part, saveTo } = /** @type {BuildTask} */ (task());
const engine = await createEngine(name, 'out');
// what reading the rows leaves behind (compiled code, tables of regular expressions) is no part of an index: all are read before
let number = 0;
for await (const row of rowsOf(part)) engine.document(row, number++);
const before = residentMB();
let buildMs = 0;
number = 0;
for await (const row of rowsOf(part)) {
  const document = engine.document(row, number);
  const start = performance.now();
  await engine.put(document);
  buildMs += performance.now() - start;
  number++;
}
const start = performance.now();
await engine.finish();
buildMs += performance.now() - start;
const peakRssMB = (process.resourceUsage().maxRSS * 1024) / 1e6;
const resident = residentMB() - before;

/** @type {number | null} */
let fileMB = null;
try {
  const bytes = await engine.save();
  if (bytes !== null) {
    const file = Buffer.concat(bytes);
    writeFileSync(saveTo, file);
    fileMB = file.length / 1e6;
  }
} catch (error) {
  console.error(
    `${name} could not be saved at ${part.size} articles: ${error instanceof Error ? error.message : error}`,
  );
}
engine.close?.();
report({ buildMs, peakRssMB, residentMB: resident, fileMB });
