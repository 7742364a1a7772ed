// What the benchmark asks of an engine, and where the engines are.

/**
 * @typedef {import('../rows.mjs').Row} Row
 * @typedef {import('../questions.mjs').Question} Question
 */

/**
 * An engine under measurement. Rows are known by their number within the part that is indexed, in ascending order from 0.
 * `Document` is what it takes of a row, made outside the time that is measured; `Answer` is what it answers by itself.
 * @template Document, Answer
 * @typedef {object} Engine
 * @property {(row: Row, number: number) => Document} document
 * @property {(document: Document) => void | Promise<void>} put
 * @property {() => void | Promise<void>} finish does what is left to do before it can answer
 * @property {(question: Question) => Answer | Promise<Answer>} search
 * @property {(answer: Answer) => number[]} hits the row numbers of the first ten hits, best first
 * @property {() => Promise<readonly Uint8Array[] | null>} save the index as the bytes of a file; null when it has no such form
 * @property {(bytes: Uint8Array) => void | Promise<void>} open takes an index over; to be called instead of `put` and `finish`
 * @property {boolean} [slow] whether it is asked a part of the queries only
 * @property {(document: Document) => void} [expect] for an engine that leaves the articles to others: says, outside the time that
 *   is measured, that these others now have this one
 * @property {(document: Document) => void} [verify] for an engine that can notice that an index it has opened is of other
 *   articles: compares one
 * @property {() => void} [close] removes what it left on the disk
 */

/**
 * What is held of the articles beside an index: nothing, all but their texts, or all.
 * @typedef {'out' | 'titles' | 'texts'} Holding
 */

/** @typedef {Engine<any, any>} AnyEngine */

/** @type {Readonly<Record<string, (holding: Holding) => Promise<AnyEngine>>>} */
const makers = {
  ours: async (holding) => (await import('./ours.mjs')).create(holding),
  minisearch: async () => (await import('./minisearch.mjs')).create(),
  flexsearch: async () => (await import('./flexsearch.mjs')).create(),
  orama: async () => (await import('./orama.mjs')).create(),
  fuse: async () => (await import('./fuse.mjs')).create(),
  ripgrep: async () => (await import('./ripgrep.mjs')).create(),
  // reads the rows and does nothing: what is left of every figure when the engine is taken away
  nothing: async () => (await import('./nothing.mjs')).create(),
};

/** Those that can be named in `--peers`. */
export const PEERS = Object.keys(makers).filter((name) => name !== 'ours' && name !== 'nothing');

/** A new, empty engine. @param {string} name @param {Holding} holding @returns {Promise<AnyEngine>} */
export async function createEngine(name, holding) {
  const make = makers[name];
  if (make === undefined) throw new Error(`there is no engine '${name}': ${Object.keys(makers).join(', ')}`);
  return make(holding);
}
