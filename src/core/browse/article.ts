import type { ArticleActor } from '../model/actor';
import type { ArticleMetadata } from '../model/article';

/** What the tree needs to know of an article that stands below another as a version of its text. */
export interface VersionInTree {
  readonly metadata: ArticleMetadata;
  /** Number of words outside boilerplate. */
  readonly words: number;
}

/** What the tree needs to know of an article. */
export interface BrowsableArticle extends VersionInTree {
  readonly actors: readonly ArticleActor[];
  /** Number of versions of its text, itself among them; 0 when it is the only one. */
  readonly versions: number;
}
