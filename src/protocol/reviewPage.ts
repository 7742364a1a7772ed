// What the page "Review Mentions" and the host say to each other.

import type { Score } from '../core/entities/review/scores';
import type { ActorKind } from '../core/model/actor';
import type { LinkBasis, MentionKind } from '../core/model/mention';

/** What the reader says of a mention. `not a name` is wrong, and takes the mention away. */
export const REVIEW_ANSWERS = ['right', 'wrong', 'not a name', 'skip'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** A mention as the page asks about it. */
export interface PageMention {
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly kind: MentionKind;
  readonly title: string;
  readonly dateLabel: string;
  readonly source: string | null;
  readonly actor: { readonly name: string; readonly kind: ActorKind } | null;
  /** Why it is taken to be of the actor, if that is known. */
  readonly basis: LinkBasis | null;
}

/** One kind in the result; without a score nothing of it was reviewed yet. */
export interface KindResult {
  readonly kind: MentionKind;
  /** Number of mentions in the corpus. */
  readonly mentions: number;
  readonly score: Score | null;
}

export type ReviewView =
  | { readonly state: 'waiting'; readonly for: 'corpus' | 'sample' | 'result' }
  | { readonly state: 'nothing'; readonly because: 'no corpus' | 'no mentions' }
  | { readonly state: 'failure'; readonly message: string }
  /** An answer could not be kept. */
  | { readonly state: 'stopped' }
  | {
      readonly state: 'mention';
      /** Another for each mention that is shown, so that an answer is known to be about this one. */
      readonly turn: number;
      /** From 1. */
      readonly number: number;
      readonly of: number;
      readonly mention: PageMention;
      readonly canUndo: boolean;
    }
  | {
      readonly state: 'result';
      readonly kinds: readonly KindResult[];
      readonly all: Score;
      /** How many mentions the next step is about: what is left of this sample, or the next one. */
      readonly next: number;
      readonly goesOn: boolean;
      readonly canUndo: boolean;
    };

export type ToReview = {
  readonly type: 'show';
  readonly view: ReviewView;
  readonly strings: Readonly<Record<string, string>>;
};

/** `next` goes on with the sample, or draws the next one; `open` opens the article at the mention, beside the page. */
export type FromReview =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly turn: number; readonly answer: ReviewAnswer }
  | { readonly type: 'undo' }
  | { readonly type: 'open' }
  | { readonly type: 'result' }
  | { readonly type: 'next' };
