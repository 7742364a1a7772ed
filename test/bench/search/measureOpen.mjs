// Opens the saved index of one engine, in a fresh process, and prints how long that took as JSON:
//   node measureOpen.mjs < TASK   where the task is { engine, part, savedAt, question } as JSON

import { readFileSync } from 'node:fs';
import { createEngine } from './engines/engine.mjs';
import { report, task } from './process.mjs';
import { rowsOf } from './rows.mjs';

/** @typedef {{ engine: string, part: import('./rows.mjs').Part, savedAt: string, question: import('./questions.mjs').Question }} OpenTask */

/**
 * `openMs` is from the file's bytes in memory to being able to answer, `firstQueryMs` the first answer then. `verifyMs` is
 * what an engine takes afterwards to compare all articles with the index; null for those that cannot.
 * @typedef {object} OpenFigures
 * @property {number} openMs
 * @property {number} firstQueryMs
 * @property {number | null} verifyMs
 */

const { engine: name, part, savedAt, question } = /** @type {OpenTask} */ (task());
const engine = await createEngine(name, 'titles');
if (engine.expect) {
  let number = 0;
  for await (const row of rowsOf(part)) engine.expect(engine.document(row, number++));
}
const bytes = readFileSync(savedAt);
const start = performance.now();
await engine.open(bytes);
const opened = performance.now();
await engine.search(question);
const answered = performance.now();

/** @type {number | null} */
let verifyMs = null;
if (engine.verify) {
  verifyMs = 0;
  let number = 0;
  for await (const row of rowsOf(part)) {
    const document = engine.document(row, number++);
    const before = performance.now();
    engine.verify(document);
    verifyMs += performance.now() - before;
  }
}
report({ openMs: opened - start, firstQueryMs: answered - opened, verifyMs });
