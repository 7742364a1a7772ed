import type { TextRange } from '../model/anchor';
import type { Article, ArticleId } from '../model/article';
import type { SoughtPart } from './passages/sought';
import type { QueryProblem } from './query/ast';

/** Work done in steps, between which other work may be done or this given up; the value returned is the answer. */
export type Steps<T> = Generator<void, T, void>;

/** What the engine asks about the articles that it was given, while it answers. */
export interface SearchContext {
  /** The article as it was last put. */
  article(id: ArticleId): Article | undefined;
  /** Whether the article, taken by itself, is about an actor whose name holds the folded word. */
  isAbout(id: ArticleId, word: string): boolean;
  /** The articles with an actor that is called by this name, or by one with all of its words. */
  withActorNamed(name: string): Iterable<ArticleId>;
  /** Articles that are no answer at present, whatever they hold. */
  readonly leftOut: ReadonlySet<ArticleId>;
  hasNote(id: ArticleId): boolean;
  /** Whether it was read to the end. */
  isRead(id: ArticleId): boolean;
  /** Whether it was begun and not finished. */
  isBeingRead(id: ArticleId): boolean;
}

/** A passage of an article with the words that matched. */
export interface Snippet {
  readonly text: string;
  /** Where `text` starts in the canonical text. */
  readonly start: number;
  /** Ranges within `text`, in order, not overlapping. */
  readonly matches: readonly TextRange[];
}

export interface Hit {
  readonly id: ArticleId;
  /** Higher is better; only comparable within one answer. */
  readonly score: number;
  /** Ranges within the article's title. */
  readonly titleMatches: readonly TextRange[];
  /** Best passage first. Empty when only the title, source, author or an actor matched. */
  readonly snippets: readonly Snippet[];
}

export interface SearchAnswer {
  readonly query: string;
  /**
   * Number of articles that answer, of which `hits` may be the first few: those with all that is wanted and, where these
   * are fewer than ten, those with enough of it.
   */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** The query with what is likely misspelt put right. */
  readonly suggestion?: string;
  /** Why and where the query does not parse; it was then searched as plain words. */
  readonly problem?: QueryProblem;
}

export type SearchOrder = 'relevance' | 'newest' | 'oldest';

export interface SearchOptions {
  /** Most hits to return. */
  readonly limit: number;
  /** Most snippets a hit. */
  readonly snippets: number;
  /** By relevance unless told. Undated articles come last. */
  readonly order?: SearchOrder;
  /** Whether the last word may be the beginning of the one meant, as in a box that is still being typed in. True unless told. */
  readonly typing?: boolean;
}

/** All articles that answer a query, and what to look for in their texts. */
export interface Matching {
  /** In code-unit order. */
  readonly ids: readonly ArticleId[];
  /** Those that answer it, too, and are left out at present, in code-unit order. */
  readonly leftOut: readonly ArticleId[];
  readonly sought: readonly SoughtPart[];
  readonly problem?: QueryProblem;
}

/**
 * Full-text search over titles, sources, authors, actors and bodies that forgives typing errors, with the query language of
 * `docs/query-language.md`. The order of `hits` is the ranking; ties are broken by id, so that the same question always gets
 * the same answer, in whatever order and however often articles were put and removed.
 */
export interface SearchEngine {
  /**
   * Takes an article in place of what was put under its id before. `was` is the article that it replaces, as it was put: with
   * it, forgetting it costs as much as putting it; without it, a look at the whole index.
   */
  put(article: Article, was?: Article): void;
  remove(id: ArticleId, was?: Article): void;
  /** Answers at once. */
  search(query: string, options: SearchOptions): SearchAnswer;
  /** The same, in steps of a few milliseconds. */
  searching(query: string, options: SearchOptions): Steps<SearchAnswer>;
  /**
   * The articles that answer in every part, words taken as they are written where the corpus knows them: what a reader counts
   * in, not what a reader browses.
   */
  matching(query: string): Steps<Matching>;
  /** Indexes what was put since and joins what has piled up. Answers are the same before and after. */
  tidying(): Steps<void>;
  /**
   * Takes over what a snapshot holds of the articles put so far, so that they need not be indexed.
   * It takes the place of all that was indexed: every article is to be put again, which is quick for those that it holds.
   * Returns false, and takes nothing, when it is not one, damaged, of another version, or of other articles.
   */
  adopt(snapshot: Uint8Array): boolean;
  /** Whether the index is the one adopted or last given out. */
  readonly isKept: boolean;
  /** The index as bytes, to be written one after the other. */
  snapshot(): readonly Uint8Array[];
}

/** Something that can be found by one of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface NameMatch {
  readonly id: string;
  readonly score: number;
  /** The name that matched best, and where. */
  readonly name: string;
  readonly matches: readonly TextRange[];
}

/** Finds things by name, typing errors forgiven; best first, ties by the order given. An empty query finds everything in the order given. */
export interface NameFinder {
  find(query: string, limit: number): NameMatch[];
}
