// The calls that the extension host makes on the engine about actors, and about what the reader judges of them.

import type { ActorNode, ActorsQuery } from '../core/browse/actorTree';
import type { NodeKey } from '../core/browse/node';
import type {
  ActorLine,
  ActorLines,
  ActorProfile,
  MentionCard,
  MentionPlace,
  ProfileFilter,
} from '../core/entities/profile/model';
import type { MergeReason } from '../core/entities/suggest/model';
import type { Actor, ActorId, ActorKind } from '../core/model/actor';
import type { Anchor } from '../core/model/anchor';
import type { Judgement, Verdict } from '../core/model/judgement';
import type { LinkBasis, MentionKind } from '../core/model/mention';
import type { ArticleSummary, CorpusState } from './engine';

export type {
  ActorJudgement,
  ActorLine,
  ActorLines,
  ActorProfile,
  AliasCount,
  BasisCounts,
  Companion,
  MentionCard,
  MentionPlace,
  ProfileFilter,
  YearCount,
} from '../core/entities/profile/model';

export type { MergeReason } from '../core/entities/suggest/model';

/** What corpus.judgements.jsonl says. Lines that could not be read are problems of the corpus. */
export interface JudgementsState extends CorpusState {
  /** Those that hold, in the order of the file. */
  readonly judgements: readonly Judgement[];
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
  /** The names of those who appear with both, the most telling first. */
  readonly company: readonly string[];
}

/** A mention to be judged right or wrong; left and right of it stands what is needed to tell. */
export interface ReviewItem extends Omit<ActorLine, 'basis'> {
  readonly actor: { readonly id: ActorId; readonly name: string; readonly kind: ActorKind } | null;
  /** There when the actor is. */
  readonly basis: LinkBasis | null;
  /** The mention in its article, as it was when it was drawn. */
  readonly at: Anchor;
}

export interface ReviewSample {
  /** In random order: the first of them are a sample, too. */
  readonly items: readonly ReviewItem[];
  /** Number of mentions of which the reader has said nothing yet, those drawn among them. */
  readonly left: number;
  /** Number of mentions of each kind in the corpus. */
  readonly counts: Readonly<Partial<Record<MentionKind, number>>>;
}

/** What the reviews that hold come to, by kind; `low` and `high` are a 95 % Wilson score interval of the share that is right. */
export interface ReviewScore {
  readonly kind: MentionKind;
  readonly right: number;
  readonly reviewed: number;
  readonly low: number;
  readonly high: number;
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
  /** Mentions drawn at random from all that were not reviewed; the same for the same seed and corpus. In slices; may be cancelled. */
  reviewSample(size: number, seed: number): ReviewSample;
  /** In the order of `MENTION_KINDS`, kinds without a review left out. See `core/entities/review/scores.ts` for what counts. */
  reviewScores(): readonly ReviewScore[];
};
