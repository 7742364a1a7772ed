import type { Corpus } from '../core/corpus';
import type { Hit, SearchAnswer } from '../core/search/engine';
import { json, type Pieces, printable } from './output';

const SNIPPETS = 3;

export function ask(corpus: Corpus, query: string, limit: number): SearchAnswer {
  return corpus.search(query, { limit, snippets: SNIPPETS });
}

/** `{query, total, hits: [{id, title, date, score, snippets: [{text, matches: [[start, end]]}]}]}` */
export function searchAsJson(corpus: Corpus, { query, total, hits }: SearchAnswer): Pieces {
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
  });
}

export function* searchAsText(corpus: Corpus, { query, total, hits }: SearchAnswer): Pieces {
  const shown = hits.length < total ? `, the best ${hits.length}` : '';
  yield `“${printable(query)}”: ${total} ${total === 1 ? 'article' : 'articles'}${shown}\n`;
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
