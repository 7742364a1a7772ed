// The calls that the extension host makes on the engine about actors, and about what the reader judges of them.

import type { ActorNode, ActorsQuery } from '../core/browse/actorTree';
import type { NodeKey } from '../core/browse/node';
import type { Actor, ActorId, ActorKind } from '../core/model/actor';
import type { TextRange } from '../core/model/anchor';
import type { ArticleId } from '../core/model/article';
import type { Judgement, Verdict } from '../core/model/judgement';
import type { LinkBasis, MentionKind } from '../core/model/mention';
import type { ConcordanceLine } from '../core/search/concordance/model';
import type { ArticleSummary, CorpusState } from './engine';

/** What corpus.judgements.jsonl says. Lines that could not be read are problems of the corpus. */
export interface JudgementsState extends CorpusState {
  /** Those that hold, in the order of the file. */
  readonly judgements: readonly Judgement[];
}

export interface AliasCount {
  readonly form: string;
  readonly mentions: number;
  /** How many of its mentions are linked on which basis. */
  readonly bases?: Readonly<Partial<Record<LinkBasis, number>>>;
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
  readonly bases: Readonly<Partial<Record<LinkBasis, number>>>;
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

export interface ActorArticle extends ArticleSummary {
  readonly mentions: number;
  readonly salient: boolean;
}

/** Who may be one. */
export interface MergeSuggestion {
  /** Who would be merged into whom: `into` is the better known. */
  readonly actor: Actor;
  readonly into: Actor;
  /** Why they may be one, best first. */
  readonly reasons: readonly MergeReason[];
  /** `(0, 1]`; only for the order. */
  readonly score: number;
  /** Number of articles that mention both: rather a sign that they are not one. */
  readonly together: number;
  /** Those who appear with both. */
  readonly company: readonly string[];
  /** Lines with either, a few of each. */
  readonly lines: { readonly actor: readonly ActorLine[]; readonly into: readonly ActorLine[] };
}

/**
 * `spelling`: one or two letters differ. `sound`: they sound alike (transliterations). `part`: one name is part of the other.
 * `initials`: one is the other's initials. `order`: the same words in another order.
 */
export type MergeReason = 'spelling' | 'sound' | 'part' | 'initials' | 'order';

/** A mention to be judged right or wrong. */
export interface ReviewItem extends ActorLine {
  readonly actor: { readonly id: ActorId; readonly name: string; readonly kind: ActorKind } | null;
}

/** What the reviews that hold come to, by kind; `low` and `high` are a 95 % Wilson score interval of the share that is right. */
export interface ReviewScore {
  readonly kind: MentionKind;
  readonly right: number;
  readonly reviewed: number;
  readonly low: number;
  readonly high: number;
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

export type ActorCalls = {
  /** Takes the text of corpus.judgements.jsonl anew, null when there is none: everything follows at once, nothing is indexed anew. */
  judge(file: string | null): JudgementsState;
  /** The line that keeps a verdict, to be appended to the file. Its id is unique, its time now. Passages are anchored. */
  judgementLine(verdict: Verdict, reason: string | null): { readonly line: string; readonly judgement: Judgement };

  /** All actors by number of articles. */
  actors(): readonly Actor[];
  /** What stands directly below a node of the view "Actors", or at its top for null. */
  actorChildren(query: ActorsQuery, parent: NodeKey | null): readonly ActorNode[];
  actorProfile(id: ActorId): ActorProfile | null;
  actorArticles(id: ActorId, filter: ProfileFilter): readonly ActorArticle[];
  actorLines(id: ActorId, filter: ProfileFilter, from: number, to: number): ActorLines;
  mentionCard(place: MentionPlace): MentionCard | null;

  /** In slices; may be cancelled. Pairs that were kept apart, or are merged, are left out. */
  mergeSuggestions(limit: number): readonly MergeSuggestion[];
  /** Mentions drawn at random from all that were not reviewed; the same for the same seed and corpus. */
  reviewSample(size: number, seed: number): readonly ReviewItem[];
  reviewScores(): readonly ReviewScore[];
};
