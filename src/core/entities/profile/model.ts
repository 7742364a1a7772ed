// What is told of one actor: on its page, on a card, in a list of lines.

import type { Actor, ActorId } from '../../model/actor';
import type { TextRange } from '../../model/anchor';
import type { ArticleId } from '../../model/article';
import type { Judgement } from '../../model/judgement';
import type { LinkBasis, MentionKind } from '../../model/mention';
import type { ConcordanceLine } from '../../search/concordance/model';

/** How many mentions are linked on which basis; one without mentions is left out. */
export type BasisCounts = Readonly<Partial<Record<LinkBasis, number>>>;

export interface AliasCount {
  readonly form: string;
  readonly mentions: number;
  /** How many of its mentions are linked on which basis. */
  readonly bases?: BasisCounts;
}

/** An actor that appears with another. */
export interface Companion {
  readonly actor: Actor;
  /** Number of articles that mention both. */
  readonly articles: number;
  /** Number of sentences that mention both. */
  readonly sentences: number;
}

/** A judgement that made the actor what it is, with the names of those it speaks of as they are now. */
export interface ActorJudgement {
  readonly judgement: Judgement;
  readonly names: Readonly<Record<ActorId, string>>;
}

export interface YearCount {
  /** Null: undated. */
  readonly year: number | null;
  readonly articles: number;
  readonly mentions: number;
}

/** All that the actor page shows but for its lines. */
export interface ActorProfile {
  readonly actor: Actor;
  /** The state that an agency is of, where the gazetteer knows it. */
  readonly state?: Actor;
  /** Number of articles that stand under it in the tree. */
  readonly salient: number;
  /** With `name`, the most frequent first. */
  readonly forms: readonly AliasCount[];
  /** How many mentions are linked on which basis. */
  readonly bases: BasisCounts;
  /** Ascending, undated last; years without a mention between the first and the last are there with zeros. */
  readonly years: readonly YearCount[];
  /** Most shared articles first, then sentences, then name. */
  readonly companions: readonly Companion[];
  readonly judgements: readonly ActorJudgement[];
}

/** Which part of an actor's articles and mentions is asked for. */
export interface ProfileFilter {
  /** Undefined: all; null: the undated. */
  readonly year?: number | null;
  /** Only articles, or sentences where lines are asked for, that also mention this actor. */
  readonly companion?: ActorId;
}

/** A mention in its context, on one line. */
export interface ActorLine extends ConcordanceLine {
  readonly kind: MentionKind;
  readonly basis: LinkBasis;
}

export interface ActorLines {
  readonly total: number;
  /** Those `[from, to)` that were asked for, newest article first. */
  readonly lines: readonly ActorLine[];
}

export interface MentionPlace {
  readonly article: ArticleId;
  readonly range: TextRange;
}

/** What a card or a command says of a mention before it judges it. */
export interface MentionCard {
  readonly text: string;
  readonly kind: MentionKind;
  readonly actor: Actor | null;
  readonly basis: LinkBasis | null;
  /** How often these words are a mention in the article, and in how many articles of the corpus. */
  readonly here: number;
  readonly articles: number;
}
