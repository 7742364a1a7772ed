import type { Article } from '../../../src/core/model/article';
import type { Concordance, HeldLine } from '../../../src/core/search/concordance/concordance';
import { makeConcordance, type Reprints } from '../../../src/core/search/concordance/make';
import type { ConcordanceOptions, ConcordanceOrder } from '../../../src/core/search/concordance/model';
import type { Steps } from '../../../src/core/search/engine';
import type { SoughtPart, SoughtWord } from '../../../src/core/search/passages/sought';
import { type ArticleParts, articleOf } from './articles';

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

export interface DatedParts extends ArticleParts {
  readonly date?: string;
}

export function datedArticle({ date, ...parts }: DatedParts): Article {
  return { ...articleOf(parts), date: { edtf: date ?? null, provenance: date === undefined ? 'unknown' : 'metadata' } };
}

export const wordSought = (folded: string): SoughtWord => ({ type: 'word', words: new Map([[folded, 1]]) });

/** No article is a version of another. */
export const NO_REPRINTS: Reprints = { areLeftOut: false, isReprint: () => false };

/** A concordance over all of the articles; a string is sought as one word. */
export function concordanceOf(
  articles: readonly Article[],
  sought: string | readonly SoughtPart[],
  options: Partial<ConcordanceOptions> = {},
): Concordance {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const parts = typeof sought === 'string' ? [{ sought: wordSought(sought), weight: 1 }] : sought;
  const matching = { ids: [...byId.keys()].sort(), leftOut: [], sought: parts };
  const source = {
    query: 'as asked',
    matching,
    articleOf: (id: string) => byId.get(id),
    corpusWords: 1000,
    reprints: NO_REPRINTS,
  };
  return finish(makeConcordance(source, { limit: 1000, context: 40, ...options }));
}

export function allLines(concordance: Concordance): HeldLine[] {
  return concordance.lines(0, concordance.counts.lines);
}

export function sortedLines(concordance: Concordance, order: ConcordanceOrder): HeldLine[] {
  finish(concordance.sort(order));
  return allLines(concordance);
}
