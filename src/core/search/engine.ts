import type { TextRange } from '../model/anchor';
import type { Article, ArticleId } from '../model/article';

/** What the engine is given of an article. */
export interface SearchDocument {
  readonly article: Article;
  /** Names and aliases of the actors that the article mentions. */
  readonly actors: readonly string[];
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
  /** Number of articles that matched, of which `hits` may be the first few. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface SearchOptions {
  /** Most hits to return. */
  readonly limit: number;
  /** Most snippets a hit. */
  readonly snippets: number;
}

/**
 * Full-text search over titles, sources, authors, actors and bodies that forgives typing errors.
 * The order of `hits` is the ranking; ties are broken by id, so that the same question always gets the same answer.
 */
export interface SearchEngine {
  put(document: SearchDocument): void;
  remove(id: ArticleId): void;
  search(query: string, options: SearchOptions): SearchAnswer;
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
