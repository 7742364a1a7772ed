// Which articles are right for which query: found by reading every text, with no index.

import { fold, isUnspaced, wordsOf } from './words.mjs';

/** @typedef {import('./questions.mjs').Question} Question */

/** Something that an article holds or does not; queries share them. @typedef {{ word: string, prefix: boolean }} Condition */

/** The right articles of every query, known by the number of their row. */
export class Truth {
  /** @type {Condition[]} */
  #conditions = [];
  /** For each query, the numbers of its conditions. @type {number[][]} */
  #wanted = [];
  /** Conditions by word, and by prefix, and those that are sought anywhere in the text. */
  #whole = new Map();
  #prefixes = new Map();
  /** @type {number[]} */
  #unspaced = [];
  /** Which conditions a word of the texts fulfils. @type {Map<string, readonly number[]>} */
  #fulfilled = new Map();
  /** For each condition, the last row that held it, plus one. */
  #seen;
  /** For each query, one bit a row. @type {Uint8Array[]} */
  #right;
  /** @type {number[]} */
  #totals;

  /** @param {readonly Question[]} questions @param {number} rows how many there will be */
  constructor(questions, rows) {
    const known = new Map();
    for (const { words, prefix } of questions) {
      this.#wanted.push(
        words.map((word, i) => this.#conditionFor({ word, prefix: prefix && i === words.length - 1 }, known)),
      );
    }
    this.#seen = new Int32Array(this.#conditions.length);
    this.#right = questions.map(() => new Uint8Array((rows + 7) >> 3));
    this.#totals = questions.map(() => 0);
  }

  /** @param {Condition} condition @param {Map<string, number>} known @returns {number} */
  #conditionFor(condition, known) {
    const key = `${condition.word}${condition.prefix ? '*' : ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = this.#conditions.push(condition) - 1;
    known.set(key, number);
    if (isUnspaced(condition.word)) this.#unspaced.push(number);
    else (condition.prefix ? this.#prefixes : this.#whole).set(condition.word, number);
    return number;
  }

  /** Reads the text of the row with this number. @param {number} row @param {string} text */
  add(row, text) {
    for (const word of wordsOf(text)) {
      let fulfilled = this.#fulfilled.get(word);
      if (fulfilled === undefined) {
        fulfilled = this.#fulfilledBy(word);
        this.#fulfilled.set(word, fulfilled);
      }
      for (const condition of fulfilled) this.#seen[condition] = row + 1;
    }
    if (this.#unspaced.length > 0) this.#addUnspaced(row, fold(text));
    for (const [query, wanted] of this.#wanted.entries()) {
      if (!wanted.every((condition) => this.#seen[condition] === row + 1)) continue;
      const bits = this.#right[query];
      if (bits) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
      this.#totals[query] = this.total(query) + 1;
    }
  }

  /** @param {number} row @param {string} folded */
  #addUnspaced(row, folded) {
    for (const condition of this.#unspaced) {
      if (folded.includes(this.#conditions[condition]?.word ?? '')) this.#seen[condition] = row + 1;
    }
  }

  /** @param {string} word @returns {number[]} */
  #fulfilledBy(word) {
    const found = this.#whole.has(word) ? [this.#whole.get(word)] : [];
    if (this.#prefixes.size > 0) {
      for (let end = 1; end <= word.length; end++) {
        const condition = this.#prefixes.get(word.slice(0, end));
        if (condition !== undefined) found.push(condition);
      }
    }
    return found;
  }

  /** How many rows are right for a query. @param {number} query @returns {number} */
  total(query) {
    return this.#totals[query] ?? 0;
  }

  /** Whether a row is right for a query. @param {number} query @param {number} row @returns {boolean} */
  isRight(query, row) {
    return (((this.#right[query]?.[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
  }
}
