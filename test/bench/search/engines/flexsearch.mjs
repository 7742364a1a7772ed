// FlexSearch, every word by its beginnings. It forgives no typing errors: its figures are those of another task.

import { Index } from 'flexsearch';
import { textOf } from '../rows.mjs';

/** @typedef {{ number: number, text: string }} Document */

/** @returns {import('./engine.mjs').Engine<Document, import('flexsearch').Id[]>} */
export function create() {
  const index = new Index({ tokenize: 'forward' });
  return {
    document: (row, number) => ({ number, text: textOf(row) }),
    put: ({ number, text }) => {
      index.add(number, text);
    },
    finish: () => {},
    search: ({ text }) => /** @type {import('flexsearch').Id[]} */ (index.search(text, { limit: 10 })),
    hits: (answer) => answer.map(Number),
    save: async () => {
      /** @type {string[]} */
      const keys = [];
      /** @type {Uint8Array[]} */
      const parts = [];
      await index.export(async (key, data) => {
        if (typeof data !== 'string') return;
        keys.push(key);
        parts.push(Buffer.from(data));
      });
      return [Buffer.from(`${JSON.stringify(keys.map((key, i) => [key, parts[i]?.length]))}\n`), ...parts];
    },
    open: (bytes) => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let start = buffer.indexOf('\n') + 1;
      for (const [key, length] of JSON.parse(buffer.toString('utf8', 0, start))) {
        index.import(key, buffer.toString('utf8', start, start + length));
        start += length;
      }
    },
  };
}
