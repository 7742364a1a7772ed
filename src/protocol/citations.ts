// Citations, as the host asks the engine for them.

import type { BibliographyFormat } from '../core/citations/bibliography';
import type { CitationStyle } from '../core/citations/styledCitations';
import type { StyledText } from '../core/citations/styledText';
import type { ArticleId } from '../core/model/article';
import type { ArticleSummary } from './engine';

/** An article and the key under which it is cited. */
export interface CitedArticle {
  readonly key: string;
  readonly summary: ArticleSummary;
}

/** An article's entry in a list of references. */
export interface StyledEntry {
  readonly article: ArticleId;
  readonly text: StyledText;
}

export type CitationCalls = {
  /** The article's citekey, which no other article has; null when it is not there. */
  citekeyOf(article: ArticleId): string | null;
  /** The article that a citekey leads to, also one of its longer forms; null when it leads to none, or may be of several. */
  articleOfCitekey(key: string): ArticleId | null;
  /** Articles whose citekeys begin like this, in alphabetical order of these. */
  citekeys(beginning: string, limit: number): readonly CitedArticle[];
  /** Articles in a format that other programs read, in the order given; all of the corpus for null. Those that are not there are left out. */
  bibliography(articles: readonly ArticleId[] | null, format: BibliographyFormat): string;
  /**
   * Articles as a list of references in a style, in its order; `language` is a BCP 47 tag. Without a style in our own, in the order given.
   * Those that are not there are left out. Rejects with a reason that a person can read when the style cannot be used.
   */
  references(articles: readonly ArticleId[], style: CitationStyle | null, language: string): readonly StyledEntry[];
};
