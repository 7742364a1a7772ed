// MiniSearch with its defaults, forgiving as its documentation proposes: fuzzy .2, and every word may be a prefix.

import MiniSearch from 'minisearch';

const options = { fields: ['title', 'body'], searchOptions: { fuzzy: 0.2, prefix: true } };

/** @typedef {{ id: number, title: string, body: string }} Document */

/** @returns {import('./engine.mjs').Engine<Document, import('minisearch').SearchResult[]>} */
export function create() {
  /** @type {MiniSearch<Document>} */
  let index = new MiniSearch(options);
  return {
    document: ({ title, body }, id) => ({ id, title, body }),
    put: (document) => index.add(document),
    finish: () => {},
    search: ({ text }) => index.search(text),
    hits: (answer) => answer.slice(0, 10).map(({ id }) => Number(id)),
    save: async () => [Buffer.from(JSON.stringify(index))],
    open: (bytes) => {
      index = MiniSearch.loadJSON(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(), options);
    },
  };
}
