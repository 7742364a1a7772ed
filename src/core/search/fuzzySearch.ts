import type { Article, ArticleId } from '../model/article';
import type { Hit, Matching, SearchAnswer, SearchEngine, SearchOptions, Steps } from './engine';
import { Highlighter } from './passages/highlight';
import { snippetsOf } from './passages/snippets';
import type { Sought, SoughtPart } from './passages/sought';
import { DocumentIndex } from './ranking/documents';
import { type Group, groupsOf } from './ranking/groups';
import { parseQuery } from './ranking/query';
import { rank } from './ranking/ranking';

/** Empty slots that are put up with however few documents there are. */
const TOLERATED_EMPTY_SLOTS = 1024;

/**
 * Full-text search in memory that forgives typing errors.
 *
 * Near matches are looked for among the unique words of all documents, never in the texts: Fuse.js judges them there, and
 * the words lead to the documents. What a query may mean is a list of groups (`groups.ts`), what a document is worth is
 * worked out from them (`scoring.ts`, `ranking.ts`), and only the texts of the hits returned are read again (`snippets.ts`).
 */
export class FuzzySearch implements SearchEngine {
  private index = new DocumentIndex();

  put(article: Article): void {
    this.index.put(article);
    this.tidy();
  }

  remove(id: ArticleId): void {
    this.index.remove(id);
    this.tidy();
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    const groups = groupsOf(parseQuery(query), this.index.vocabulary);
    const { total, best, idfs } = rank(groups, this.index, options.limit);
    const highlighter = new Highlighter(soughtBy(groups, idfs));
    const hits = best.flatMap(({ slot, id, score }): Hit[] => {
      const article = this.index.entryAt(slot)?.article;
      if (article === undefined) return [];
      const titleMatches = highlighter.rangesIn(article.title.value);
      return [{ id, score, titleMatches, snippets: snippetsOf(article, highlighter, options.snippets) }];
    });
    return { query, total, hits };
  }

  // biome-ignore lint/correctness/useYield: it answers in one step
  *searching(query: string, options: SearchOptions): Steps<SearchAnswer> {
    return this.search(query, options);
  }

  *matching(query: string): Steps<Matching> {
    const groups = groupsOf(parseQuery(query), this.index.vocabulary);
    const { best, idfs } = rank(groups, this.index, Number.POSITIVE_INFINITY);
    return { ids: best.map(({ id }) => id).sort(), sought: soughtBy(groups, idfs) };
  }

  *tidying(): Steps<void> {}

  adopt(): boolean {
    return false;
  }

  snapshot(): null {
    return null;
  }

  /** Rebuilds the index when more of it is left over from removed documents than in use. */
  private tidy(): void {
    const empty = this.index.capacity - this.index.size;
    if (empty > Math.max(TOLERATED_EMPTY_SLOTS, this.index.size)) this.index = this.index.compacted();
  }
}

function soughtBy(groups: readonly Group[], idfs: readonly number[]): SoughtPart[] {
  return groups.map(({ words, sequences }, i) => ({
    sought: {
      type: 'any',
      parts: [
        { type: 'word', words: new Map(words.map(({ word, weight }) => [word, weight])) },
        ...sequences.map(
          (sequence): Sought => ({
            type: 'sequence',
            parts: sequence.words.map((word) => ({ type: 'word', words: new Map([[word, 1]]) })),
            weight: sequence.weight,
          }),
        ),
      ],
    },
    weight: idfs[i] ?? 0,
  }));
}
