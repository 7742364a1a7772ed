// Fuse.js straight over the texts: what the search would be without a vocabulary. It scans, so it is asked a few queries only.

import Fuse from 'fuse.js';
import { textOf } from '../rows.mjs';

const options = { ignoreLocation: true, threshold: 0.3 };

/** @returns {import('./engine.mjs').Engine<string, import('fuse.js').FuseResult<string>[]>} */
export function create() {
  let fuse = new Fuse(/** @type {string[]} */ ([]), options);
  return {
    slow: true,
    document: textOf,
    put: (text) => fuse.add(text),
    finish: () => {},
    search: ({ text }) => fuse.search(text, { limit: 10 }),
    hits: (answer) => answer.map(({ refIndex }) => refIndex),
    save: async () => [Buffer.from(JSON.stringify(fuse.getIndex()))],
    open: (bytes) => {
      const index = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
      fuse = new Fuse(new Array(index.records.length).fill(''), options, Fuse.parseIndex(index));
    },
  };
}
