// Writes the benchmark's own queries:   node test/bench/search/queries/make.mjs --corpus FILE.jsonl[.gz]
//
// Most are drawn from the corpus with a fixed seed: words that stand in one article, in no order, typed right or wrong.
// The others were written by hand. Single words of the corpus are all that the file holds of it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestions } from '../questions.mjs';
import { countRows, rowsOf, textOf } from '../rows.mjs';
import { Truth } from '../truth.mjs';
import { wordsOf } from '../words.mjs';
import { Random } from './random.mjs';
import { deletion, doubling, insertion, substitution, transposition, twoEdits } from './typos.mjs';
import { WRITTEN } from './written.mjs';

/** @typedef {{ q: string, t: string, p: boolean, c: string }} QueryRow */

const SEED = 1987;
const SAMPLED = 1500;
const LONG = 8;
const LINE_WIDTH = 120;

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
if (values.corpus === undefined) throw new Error('Say which corpus: --corpus FILE.jsonl[.gz]');
const { corpus } = values;
const random = new Random(SEED);
const total = await countRows(corpus);

/** In how many articles a word stands. @type {Map<string, number>} */
const counts = new Map();
/** The different words of some articles. @type {string[][]} */
const samples = [];
let index = 0;
for await (const row of rowsOf({ corpus, size: total, total })) {
  const words = [...new Set(wordsOf(textOf(row)))];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (index % Math.ceil(total / SAMPLED) === 0) samples.push(words);
  index++;
}

/** Whether a word says what an article is about: no number, no rarity, nothing that stands everywhere. @param {string} word */
function tells(word) {
  const count = counts.get(word) ?? 0;
  return /^[a-z]{4,14}$/.test(word) && count >= 5 && count <= total / 12;
}

/** So many different words that stand in one article. @param {number} count @param {number} [shortest] letters of the first @returns {string[]} */
function wordsTogether(count, shortest = 4) {
  for (;;) {
    const words = random.pick(samples).filter(tells);
    const first = words.filter(({ length }) => length >= shortest);
    if (first.length === 0 || words.length < count * 2) continue;
    const chosen = new Set([random.pick(first)]);
    while (chosen.size < count) chosen.add(random.pick(words));
    return [...chosen];
  }
}

/** A word typed so wrong that it is no word of the corpus; undefined when that does not come about. @param {string} word @param {import('./typos.mjs').Typo} typo */
function mistyped(word, typo) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const wrong = typo(word, random);
    if (wrong !== word && !counts.has(wrong)) return wrong;
  }
  return undefined;
}

/** @type {QueryRow[]} */
const rows = [];
/** @type {Set<string>} */
const typed = new Set();

/** @param {string} q @param {readonly string[]} words @param {string} c @param {boolean} [p] @returns {boolean} whether it is a new one */
function add(q, words, c, p = false) {
  if (typed.has(q)) return false;
  typed.add(q);
  rows.push({ q, t: words.join(' '), p, c });
  return true;
}

/** Adds so many. @param {number} count @param {(i: number) => boolean} addOne */
function repeat(count, addOne) {
  for (let i = 0; i < count; ) if (addOne(i)) i++;
}

/** @param {string} c @param {number} count @param {import('./typos.mjs').Typo} typo @param {number} shortest */
function addTypos(c, count, typo, shortest) {
  repeat(count, (i) => {
    const words = wordsTogether(1 + (i % 2), shortest);
    const wrong = mistyped(words[0] ?? '', typo);
    return wrong !== undefined && add([wrong, ...words.slice(1)].join(' '), words, c);
  });
}

const STOPWORDS = ['the', 'of', 'in', 'and', 'to', 'a', 'for', 'on', 'by', 'with'];

for (const [count, name] of ['exact, one word', 'exact, two words', 'exact, three words'].entries()) {
  repeat(25, () => {
    const words = wordsTogether(count + 1);
    return add(words.join(' '), words, name);
  });
}
addTypos('insertion', 24, insertion, 5);
addTypos('deletion', 24, deletion, 5);
addTypos('substitution', 24, substitution, 5);
addTypos('transposition', 30, transposition, 5);
addTypos('doubled letter', 24, doubling, 5);
addTypos('two edits', 30, twoEdits, 7);
repeat(16, (i) => {
  const [first = '', second = ''] = wordsTogether(2, 5);
  const [a, b, c] = [random.pick(STOPWORDS), random.pick(STOPWORDS), random.pick(STOPWORDS)];
  const wrong = i % 2 === 0 ? first : mistyped(first, transposition);
  if (wrong === undefined) return false;
  const words = [...new Set([a, first, b, c, second])];
  return add(`${a} ${wrong} ${b} ${c} ${second}`, words, i % 2 === 0 ? 'stopwords' : 'stopwords, typo');
});
repeat(30, (i) => {
  const words = wordsTogether(1 + (i % 2), 6);
  const begun = (words[0] ?? '').slice(0, 2 + (i % 4));
  const all = [...words.slice(1), begun];
  return add(all.join(' '), all, 'prefix', true);
});
repeat(12, (i) => {
  const words = wordsTogether(1 + (i % 2), 9);
  const begun = (words[0] ?? '').slice(0, 7);
  const wrong = mistyped(begun, [substitution, deletion, transposition][i % 3] ?? deletion);
  return (
    wrong !== undefined && add([...words.slice(1), wrong].join(' '), [...words.slice(1), begun], 'prefix, typo', true)
  );
});
repeat(20, (i) => {
  const words = wordsTogether(LONG + (i % 5), 6);
  const wrong = i % 2 === 0 ? words[0] : mistyped(words[0] ?? '', deletion);
  return wrong !== undefined && add([wrong, ...words.slice(1)].join(' '), words, 'long');
});
for (const [c, queries] of Object.entries(WRITTEN)) for (const [q, t] of queries) add(q, wordsOf(t), c);

/** A row as the formatter of this project leaves it. @param {QueryRow} row */
function lineOf(row) {
  const fields = Object.entries(row).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  const line = `  { ${fields.join(', ')} }`;
  return line.length < LINE_WIDTH ? line : `  {\n    ${fields.join(',\n    ')}\n  }`;
}

const questions = readQuestions(rows);
const truth = new Truth(questions, total);
index = 0;
for await (const row of rowsOf({ corpus, size: total, total })) truth.add(index++, textOf(row));
const answered = rows.filter(({ c }, i) => c === 'CJK' || truth.total(i) > 0);
for (const row of rows) if (!answered.includes(row)) console.error(`no article holds: ${row.t} (${row.c})`);
const lines = answered.map(lineOf);
writeFileSync(join(import.meta.dirname, '../queries.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(`${answered.length} queries`);
