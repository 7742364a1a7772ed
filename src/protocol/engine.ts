// The calls that the extension host makes on the engine, which runs in a worker.

import type { NodeKey, TreeNode, TreeQuery } from '../core/browse/node';
import type { Actor, ActorId } from '../core/model/actor';
import type { Anchor, TextRange } from '../core/model/anchor';
import type { ArticleId, ArticleMetadata } from '../core/model/article';
import type { Problem } from '../core/model/problem';
import type { SearchAnswer, SearchOptions } from '../core/search/engine';
import type { ReaderArticle } from './reader';

/** Grows by one with every change of the corpus. An answer says for which version it was made. */
export type CorpusVersion = number;

export interface CorpusState {
  readonly version: CorpusVersion;
  readonly title: string;
  readonly articles: number;
  readonly actors: number;
  readonly problems: readonly Problem[];
  /** Notes folder that corpus.yaml names, relative to the corpus root. */
  readonly notes?: string;
}

export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article as a list shows it. */
export interface ArticleSummary extends ArticleMetadata {
  readonly words: number;
}

export interface FoundName {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The name that matched when it is not the label. */
  readonly matched?: string;
  readonly labelMatches: readonly TextRange[];
}

export type EngineCalls = {
  /** Forgets everything and starts on another corpus. `corpusFile` is the text of its corpus.yaml, if it has one. */
  open(name: string, corpusFile: string | null): CorpusState;
  /** Takes corpus.yaml anew; articles are not read again. */
  configure(corpusFile: string | null): CorpusState;
  /** Reads or re-reads sources; what each path held before is replaced. */
  put(sources: readonly Source[]): CorpusState;
  remove(paths: readonly string[]): CorpusState;
  /** Sources that could not be read at all; replaces what was reported of the same paths. */
  report(problems: readonly Problem[]): CorpusState;

  children(query: TreeQuery, parent: NodeKey | null): readonly TreeNode[];
  /** The nodes from the root down to the article, the wanted one last; empty when the tree does not hold it. `near` is where it was last seen. */
  pathTo(query: TreeQuery, article: ArticleId, near: NodeKey | null): readonly TreeNode[];
  /** The article that stands `step` places after (or, negative, before) in the tree's order. */
  neighbour(query: TreeQuery, article: ArticleId, near: NodeKey | null, step: 1 | -1): TreeNode | null;

  summary(article: ArticleId): ArticleSummary | null;
  articleAt(path: string): ArticleId | null;
  read(article: ArticleId): ReaderArticle | null;
  text(article: ArticleId): string | null;
  anchor(article: ArticleId, range: TextRange): Anchor | null;
  /** Where an anchor or a text fragment (`#:~:text=...`) stands now; null when its words are no longer there. */
  locate(article: ArticleId, passage: Anchor | string): TextRange | null;
  citation(article: ArticleId): string | null;

  search(query: string, options: SearchOptions): SearchAnswer & { readonly summaries: readonly ArticleSummary[] };
  findArticles(query: string, limit: number): readonly FoundName[];
  findActors(query: string, limit: number): readonly FoundName[];
  actor(id: ActorId): Actor | null;
  articlesWith(id: ActorId): readonly ArticleSummary[];
};
