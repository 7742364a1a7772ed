// The search of the extension, as its worker uses it.

import { loadCore } from '../core.mjs';
import { articleOf } from './article.mjs';

/**
 * @typedef {import('../../../../src/core/model/article').Article} Article
 * @typedef {import('../../../../src/core/search/engine').SearchAnswer} SearchAnswer
 * @typedef {{ number: number, article: Article }} Document
 * @typedef {import('./engine.mjs').Engine<Document, SearchAnswer> & { remove: (document: Document) => void }} OurEngine
 */

/** @param {Generator<void, unknown, void>} steps */
function run(steps) {
  while (steps.next().done !== true);
}

/**
 * The articles belong to the corpus and not to the index. What measures memory leaves them `out`, what opens an index
 * knows that they are there, and what searches has them at hand as the worker has.
 * @param {import('./engine.mjs').Holding} holding
 * @returns {Promise<OurEngine>}
 */
export async function create(holding) {
  const { FuzzySearch, OffsetMap } = await loadCore();
  const noOffsets = new OffsetMap(new Uint32Array());
  /** @type {Map<string, Article>} */
  const articles = new Map();
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const search = new FuzzySearch({
    article: (id) => articles.get(id),
    isAbout: () => false,
    leftOut: new Set(),
    withActorNamed: () => [],
    hasNote: () => false,
    isRead: () => false,
    isBeingRead: () => false,
  });
  const expect = (/** @type {Document} */ { number, article }) => {
    if (holding === 'out') return;
    numbers.set(article.id, number);
    articles.set(article.id, holding === 'texts' ? article : { ...article, text: '', blocks: [] });
  };
  return {
    document: (row, number) => ({ number, article: articleOf(row, noOffsets) }),
    expect,
    put: ({ article }) => search.put(article),
    remove: ({ article }) => {
      articles.delete(article.id);
      search.remove(article.id, article);
    },
    finish: () => run(search.tidying()),
    search: ({ text, prefix }) => search.search(text, { limit: 10, snippets: 0, typing: prefix }),
    hits: ({ hits }) => hits.map(({ id }) => numbers.get(id) ?? -1),
    save: async () => search.snapshot(),
    open: (bytes) => {
      if (!search.adopt(bytes)) throw new Error('the snapshot was not taken');
    },
    // an article that is indexed as it is stays as it is
    verify: ({ article }) => search.put(article),
  };
}
