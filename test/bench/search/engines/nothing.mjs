/** @returns {import('./engine.mjs').Engine<string, null>} */
export const create = () => ({
  document: ({ title, body }) => title + body,
  put: () => {},
  finish: () => {},
  search: () => null,
  hits: () => [],
  save: async () => null,
  open: () => {},
});
