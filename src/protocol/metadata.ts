// The calls that the extension host makes on the engine when the reader sets what is known of articles.

import type { NodeKey, TreeQuery } from '../core/browse/node';
import type { SourceFile } from '../core/ingest/files/source';
import type { FoundColumns } from '../core/ingest/importers/records/columnsIn';
import type { ArticleId, ArticleMetadata } from '../core/model/article';

/** What is known of an article, and by which key corpus.yaml says something of it. */
export interface ArticleFacts {
  readonly id: ArticleId;
  /** The key that corpus.yaml has for it among its articles or, where it has none, should have. */
  readonly key: string;
  readonly now: ArticleMetadata;
  /** What holds where corpus.yaml is silent. */
  readonly found: ArticleMetadata;
}

export type MetadataCalls = {
  /** What is known of articles; those that are not in the corpus are left out. */
  facts(articles: readonly ArticleId[]): readonly ArticleFacts[];
  /** The articles at or below nodes of the tree of groups, each once. */
  articlesBelow(query: TreeQuery, keys: readonly NodeKey[]): readonly ArticleId[];
  /** The keys that articles have, or would have, in corpus.yaml: the first so many that hold `typed`, those first that begin with it. */
  articleKeys(typed: string, most: number): readonly string[];
  /** The columns of a file of records as they are read now; null when it is none. */
  columnsIn(source: SourceFile): FoundColumns | null;
  /** What is known of the article that corpus.yaml speaks of under a key; null where there is none. */
  factsUnder(key: string): ArticleFacts | null;
};
