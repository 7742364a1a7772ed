import type { Actor, ActorId, ActorKind } from '../../model/actor';
import type { ArticleId } from '../../model/article';

/**
 * Why two may be one. `spelling`: one or two letters differ. `sound`: they sound alike (transliterations). `part`: one name is part of
 * the other. `initials`: one is the other's initials. `order`: the same words in another order.
 */
export type MergeReason = 'spelling' | 'sound' | 'part' | 'initials' | 'order';

/** Two names that may be one, and how alike they are: `(0, 1]`. */
export interface Likeness {
  readonly reason: MergeReason;
  readonly likeness: number;
}

/** Two actors that may be one. */
export interface MergePair {
  /** Who would be merged into whom: `into` is the better known. */
  readonly actor: Actor;
  readonly into: Actor;
  readonly reasons: readonly MergeReason[];
  /** `(0, 1]`; only for the order. */
  readonly score: number;
  /** Number of articles that mention both. */
  readonly together: number;
  /** Those who appear with both, the most telling first. */
  readonly company: readonly ActorId[];
}

/** What is asked about the actors of a corpus; a directory answers it. */
export interface ActorsInArticles {
  actors(): readonly Actor[];
  articlesOf(id: ActorId): readonly ArticleId[];
  actorIdsIn(id: ArticleId): ReadonlySet<ActorId>;
}

/** Kinds whose names are compared: states are known by name, so that none is another's misspelling. */
export type NamedKind = Exclude<ActorKind, 'state'>;
