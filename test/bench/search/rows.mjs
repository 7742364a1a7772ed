// The rows of a corpus file, one at a time, so that no measuring process holds a text that its engine does not hold.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * One article of a corpus file; what else a line holds is not used.
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {string} body
 * @property {string} [date]
 * @property {string} [source]
 * @property {string} [author]
 */

/**
 * Part of a corpus file: `size` of its `total` rows, evenly spread over it, so that a small part is made of the same
 * sorts of text as a large one.
 * @typedef {object} Part
 * @property {string} corpus a JSONL file, packed if its name ends in .gz
 * @property {number} size
 * @property {number} total
 */

/** @param {string} corpus */
function linesOf(corpus) {
  const bytes = createReadStream(corpus, { highWaterMark: 1 << 16 });
  const input = corpus.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Whether the row at an index belongs to a part. @param {number} index @param {{ size: number, total: number }} part */
export function isInPart(index, { size, total }) {
  return Math.floor(((index + 1) * size) / total) > Math.floor((index * size) / total);
}

/**
 * Throws when the line is no JSON object or its fields are no text.
 * @param {string} line
 * @param {number} index
 * @returns {Row}
 */
export function readRow(line, index) {
  /** @type {unknown} */
  const value = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('it is no object');
  const fields = new Map(Object.entries(value));
  const text = (/** @type {string} */ name) => {
    const field = fields.get(name) ?? '';
    if (typeof field !== 'string') throw new Error(`its ${name} is no text`);
    return field;
  };
  const id = text('id') || `row-${index}`;
  return {
    id,
    title: text('title') || id,
    body: text('body'),
    date: text('date'),
    source: text('source'),
    author: text('author'),
  };
}

/** The rows of a part, in the order of the file. @param {Part} part @returns {AsyncGenerator<Row, void, void>} */
export async function* rowsOf({ corpus, size, total }) {
  let index = 0;
  for await (const line of linesOf(corpus)) {
    if (line.trim() === '') continue;
    if (isInPart(index, { size, total })) yield readRow(line, index);
    index++;
  }
}

/** What all engines are given of a row to search in, and what the truth is sought in. @param {Row} row */
export const textOf = ({ title, body }) => `${title}\n${body}`;

/**
 * How many rows a corpus file has. Fails, naming the line, when one is no article or has the id of another.
 * @param {string} corpus
 */
export async function countRows(corpus) {
  /** @type {Set<string>} */
  const ids = new Set();
  let line = 0;
  for await (const text of linesOf(corpus)) {
    line++;
    if (text.trim() === '') continue;
    try {
      const { id } = readRow(text, ids.size);
      if (ids.has(id)) throw new Error(`the id ${id} is there already`);
      ids.add(id);
    } catch (error) {
      throw new Error(`${corpus}, line ${line}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (ids.size === 0) throw new Error(`${corpus} holds no rows`);
  return ids.size;
}
