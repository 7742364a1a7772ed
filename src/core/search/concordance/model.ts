import type { ArticleId } from '../../model/article';

/** A hit in its context, on one line: what is left and right of it is cut at `ConcordanceOptions.context` characters. */
export interface ConcordanceLine {
  readonly article: ArticleId;
  /** The hit in the canonical text. */
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly title: string;
  /** EDTF; null when the article is undated. */
  readonly date: string | null;
  readonly source: string | null;
}

export interface ConcordanceOptions {
  /** Most lines that are held; those of further articles are counted but not shown. */
  readonly limit: number;
  /** Characters (UTF-16 units) of context on either side. */
  readonly context: number;
}

export interface ConcordanceCounts {
  readonly query: string;
  /** Number of hits in all articles that answer the query. */
  readonly total: number;
  /** Number of lines that are held: `total`, or `limit` when there are more. */
  readonly lines: number;
  /** Number of articles with a hit. */
  readonly articles: number;
  /** Number of words in all articles of the corpus, page furniture not counted. */
  readonly corpusWords: number;
  /** The hits in reprints; absent when there are none. */
  readonly reprints?: ReprintHits;
}

export interface ReprintHits {
  readonly hits: number;
  /** Whether they are part of the total. */
  readonly areCounted: boolean;
}

/** How lines are ordered; what is equal stays in the order of the corpus: by date, then id, then place. */
export type ConcordanceOrder =
  | { readonly by: 'corpus' }
  | { readonly by: 'date'; readonly newestFirst: boolean }
  | { readonly by: 'source' }
  /** By the hit itself, as it is written but for case and accents. */
  | { readonly by: 'match' }
  /** By the `words` (1 to 3) words next to the hit, the nearest first. */
  | { readonly by: 'left' | 'right'; readonly words: 1 | 2 | 3 };
