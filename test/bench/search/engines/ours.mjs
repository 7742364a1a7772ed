// The search of the extension, as its worker uses it. A row becomes an article by the same ingest as a line of a corpus;
// the texts are not held here, as the corpus holds them and not the index.

import { loadCore } from '../core.mjs';

/**
 * @typedef {import('../../../../src/core/model/article').Article} Article
 * @typedef {import('../../../../src/core/search/engine').SearchAnswer} SearchAnswer
 * @typedef {{ number: number, article: Article | undefined }} Document
 */

const PATH = 'bench.jsonl';

/** Articles are indexed so many at a time, as the worker is handed them in batches. */
const BATCH = 1000;

/** @param {Article} article @returns {Article} all but the text */
const withoutText = (article) => ({ ...article, text: '', blocks: [] });

/** @param {Generator<void, unknown, void>} steps */
function run(steps) {
  while (steps.next().done !== true);
}

/** @returns {Promise<import('./engine.mjs').Engine<Document, SearchAnswer> & { remove: (document: Document) => void }>} */
export async function create() {
  const { FuzzySearch, JsonLinesReader } = await loadCore();
  /** Texts of those that are not indexed yet; of the others what a list shows. @type {Map<string, Article>} */
  const articles = new Map();
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Article[]} */
  let waiting = [];
  const search = new FuzzySearch({
    article: (id) => articles.get(id),
    withActorWord: () => [],
    withActorNamed: () => [],
    hasNote: () => false,
    isRead: () => false,
  });
  const forgetTexts = () => {
    for (const article of waiting) articles.set(article.id, withoutText(article));
    waiting = [];
  };
  return {
    document: (row, number) => {
      const line = Buffer.from(JSON.stringify(row));
      const article = new JsonLinesReader(PATH).read(number + 1, line)?.articles[0];
      return { number, article };
    },
    put: ({ number, article }) => {
      if (article === undefined) return;
      numbers.set(article.id, number);
      articles.set(article.id, article);
      waiting.push(article);
      search.put(article);
      if (waiting.length >= BATCH) {
        run(search.tidying());
        forgetTexts();
      }
    },
    finish: () => {
      run(search.tidying());
      forgetTexts();
    },
    remove: ({ article }) => {
      if (article !== undefined) search.remove(article.id);
    },
    search: ({ text, prefix }) => search.search(text, { limit: 10, snippets: 0, typing: prefix }),
    hits: ({ hits }) => hits.map(({ id }) => numbers.get(id) ?? -1),
    save: async () => search.snapshot(),
    announce: ({ number, article }) => {
      if (article === undefined) return;
      numbers.set(article.id, number);
      articles.set(article.id, withoutText(article));
      search.put(article);
    },
    open: (bytes) => {
      if (!search.adopt(bytes)) throw new Error('the snapshot was not taken');
    },
  };
}
