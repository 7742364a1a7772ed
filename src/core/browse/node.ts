import type { ActorId, ActorKind, SalienceReason } from '../model/actor';
import type { ArticleId } from '../model/article';
import type { ArticleDate } from '../model/date';
import type { Known } from '../model/provenance';
import type { Coverage } from './coverage';

/** How articles are grouped, outermost level first. */
export const GROUPINGS = ['yearActor', 'actorYear', 'year', 'source', 'flat'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Under which of its actors an article stands: those for whom it is salient, or all but places. */
export const ACTOR_SCOPES = ['salient', 'all'] as const;
export type ActorScope = (typeof ACTOR_SCOPES)[number];

export interface TreeQuery {
  readonly grouping: Grouping;
  /** `salient`, unless told. */
  readonly actors?: ActorScope;
  /** Only articles whose title matches, typing errors forgiven; empty for all. */
  readonly filter: string;
}

/**
 * Names a node by its place: the groups above it and its own name. The buckets above it are no part of it, because an
 * article more or less moves what they hold. Stable over refreshes and restarts.
 */
export type NodeKey = string;

export type NodeKind =
  | 'year'
  | 'undated'
  | 'actor'
  | 'no actor'
  | 'source'
  | 'no source'
  | 'bucket'
  | 'article'
  | 'version';

export interface TreeNode {
  readonly key: NodeKey;
  readonly kind: NodeKind;
  /** The year, name, title, or the range of a bucket; empty for `undated`, `no actor` and `no source`, which the screen names. */
  readonly label: string;
  /** Number of articles below; 1 for an article or a version. */
  readonly count: number;
  /** How much of these was read; absent when nothing was, and for an article. */
  readonly coverage?: Coverage;
  /** For actors only. */
  readonly actor?: ActorId;
  readonly actorKind?: ActorKind;
  /** For articles and versions only. */
  readonly article?: TreeArticle;
  /** For versions only. */
  readonly version?: TreeVersion;
}

/** How an article stands below another as a version of its text. */
export interface TreeVersion {
  /** The article above it; for one of the versions that is itself. */
  readonly of: ArticleId;
  readonly isFirst: boolean;
}

/** What a tooltip and a description say of an article. */
export interface TreeArticle {
  readonly id: ArticleId;
  readonly path: string;
  readonly date: ArticleDate;
  readonly source?: Known<string>;
  readonly author?: Known<string>;
  readonly words: number;
  /** Number of versions of its text, itself among them; absent when it is the only one. */
  readonly versions?: number;
  /** How it stands under the actor above it, if there is one. */
  readonly standing?: ArticleStanding;
}

export interface ArticleStanding {
  /** The actor's name. */
  readonly actor: string;
  /** The part of the rule by which the article stands under it; null when it is only mentioned. */
  readonly why: SalienceReason | null;
  /** Number of mentions of it in the article. */
  readonly mentions: number;
}
