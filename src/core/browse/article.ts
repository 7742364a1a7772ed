import type { ArticleActor } from '../model/actor';
import type { ArticleMetadata } from '../model/article';

/** What the tree needs to know of an article. */
export interface BrowsableArticle {
  readonly metadata: ArticleMetadata;
  /** Number of words outside boilerplate. */
  readonly words: number;
  readonly actors: readonly ArticleActor[];
  /** Number of versions of its text, itself among them; 0 when it is the only one. */
  readonly versions: number;
}
