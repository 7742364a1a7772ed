// Query files: a JSON array of rows { q, t, p, c }.

import { readFileSync } from 'node:fs';
import { wordsOf } from './words.mjs';

/**
 * @typedef {object} Question
 * @property {string} text `q`: the query as typed
 * @property {readonly string[]} words `t`: the true words, folded; an article must hold all of them to be right
 * @property {boolean} prefix `p`: whether the last of `words` is the beginning of a word
 * @property {string} kind `c`: the class of the query
 */

/**
 * @param {unknown} row
 * @returns {Question}
 */
function readQuestion(row) {
  if (typeof row !== 'object' || row === null) throw new Error('it is no object');
  const fields = new Map(Object.entries(row));
  const [q, t, p, c] = ['q', 't', 'p', 'c'].map((name) => fields.get(name));
  if (typeof q !== 'string' || q.trim() === '') throw new Error('q is no text');
  const parts = Array.isArray(t) ? t : [t];
  const words = parts.flatMap((part) => {
    if (typeof part !== 'string') throw new Error('t is neither a text nor an array of texts');
    return wordsOf(part);
  });
  if (words.length === 0) throw new Error('t holds no word');
  if (p !== undefined && typeof p !== 'boolean' && p !== 0 && p !== 1) throw new Error('p is neither true nor false');
  if (c !== undefined && typeof c !== 'string') throw new Error('c is no text');
  return { text: q, words, prefix: Boolean(p), kind: c ?? 'other' };
}

/**
 * Reads the rows of a query file. `t` is an array of words, or one text with blanks between them; `p` may be missing (no
 * prefix) or 0 or 1; `c` may be missing. Throws, naming the row by its index, on anything else.
 * @param {unknown} rows
 * @returns {Question[]}
 */
export function readQuestions(rows) {
  if (!Array.isArray(rows)) throw new Error('a query file is a JSON array of rows {q, t, p, c}');
  if (rows.length === 0) throw new Error('the query file holds no rows');
  return rows.map((row, index) => {
    try {
      return readQuestion(row);
    } catch (error) {
      throw new Error(`query ${index}: ${error instanceof Error ? error.message : error} (${JSON.stringify(row)})`);
    }
  });
}

/** @param {string} file */
export function questionsIn(file) {
  try {
    return readQuestions(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
