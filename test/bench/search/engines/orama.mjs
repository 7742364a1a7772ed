// Orama with its defaults and one edit tolerated. It keeps the documents in its index and has no way not to.

import { create as createOrama, insert, load, save, search } from '@orama/orama';

const schema = /** @type {const} */ ({ title: 'string', body: 'string' });
const PROPERTIES = /** @type {('title' | 'body')[]} */ (['title', 'body']);

/** @typedef {{ id: string, title: string, body: string }} Document */

/** @returns {import('./engine.mjs').Engine<Document, import('@orama/orama').Results<Document>>} */
export function create() {
  const database = createOrama({ schema });
  return {
    document: ({ title, body }, number) => ({ id: String(number), title, body }),
    put: async (document) => {
      await insert(database, document);
    },
    finish: () => {},
    search: ({ text }) => search(database, { term: text, tolerance: 1, properties: PROPERTIES, limit: 10 }),
    hits: ({ hits }) => hits.map(({ id }) => Number(id)),
    save: async () => [Buffer.from(JSON.stringify(save(database)))],
    open: (bytes) => {
      load(database, JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()));
    },
  };
}
