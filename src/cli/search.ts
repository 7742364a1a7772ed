import type { Corpus } from '../core/corpus';
import type { Hit, SearchAnswer, SearchOptions } from '../core/search/engine';
import { json, type Pieces, printable } from './output';
import { remarksAsJson, suggestionAsText } from './queryRemarks';

const SNIPPETS = 3;

export function ask(corpus: Corpus, query: string, options: Pick<SearchOptions, 'limit' | 'order'>): SearchAnswer {
  return corpus.search(query, { ...options, snippets: SNIPPETS });
}

/**
 * `{query, total, hits: [{id, title, date, score, snippets: [{text, matches: [[start, end]]}]}]}`, and if there is one
 * `suggestion` and `problem`.
 */
export function searchAsJson(corpus: Corpus, answer: SearchAnswer): Pieces {
  const { query, total, hits } = answer;
  return json({
    query,
    total,
    hits: hits.map(({ id, score, snippets }) => ({
      id,
      title: titleOf(corpus, id),
      date: corpus.article(id)?.date.edtf ?? null,
      score,
      snippets: snippets.map(({ text, matches }) => ({ text, matches: matches.map(({ start, end }) => [start, end]) })),
    })),
    ...remarksAsJson(query, answer),
  });
}

export function* searchAsText(corpus: Corpus, answer: SearchAnswer): Pieces {
  const { query, total, hits, suggestion } = answer;
  const shown = hits.length < total ? `, the first ${hits.length}` : '';
  yield `“${printable(query)}”: ${total} ${total === 1 ? 'article' : 'articles'}${shown}\n`;
  yield* suggestionAsText(suggestion);
  for (const [index, hit] of hits.entries()) yield* hitAsText(corpus, hit, index + 1);
}

function* hitAsText(corpus: Corpus, { id, snippets }: Hit, rank: number): Pieces {
  const date = corpus.article(id)?.date.edtf ?? 'undated';
  yield `\n${rank}. ${printable(titleOf(corpus, id))} (${date})\n   ${printable(id)}\n`;
  for (const { text } of snippets) yield `   … ${printable(text)} …\n`;
}

function titleOf(corpus: Corpus, id: string): string {
  return corpus.article(id)?.title.value ?? id;
}
