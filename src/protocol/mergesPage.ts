// What the page "Suggested Merges" and the host say to each other.

import type { MergeReason } from '../core/entities/suggest/model';
import type { ActorId, ActorKind } from '../core/model/actor';

/** The two of a suggestion: who would be merged into whom. */
export const SIDES = ['actor', 'into'] as const;
export type Side = (typeof SIDES)[number];

/** A mention in its context. */
export interface PageEvidence {
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly title: string;
  readonly dateLabel: string;
  readonly source: string | null;
}

export interface PageForm {
  readonly form: string;
  readonly mentions: number;
}

/** One of the two as the page shows it. */
export interface PageActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly articles: number;
  readonly mentions: number;
  /** The most frequent spellings. */
  readonly forms: readonly PageForm[];
  /** Number of spellings that are left out. */
  readonly moreForms: number;
  /** The first and the last year; null when all articles are undated. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly lines: readonly PageEvidence[];
}

/** A suggestion in the list. */
export interface ListedMerge {
  /** Tells it from every other. */
  readonly key: string;
  readonly actor: string;
  readonly into: string;
}

export interface ShownMerge {
  readonly key: string;
  readonly actor: PageActor;
  readonly into: PageActor;
  readonly reasons: readonly MergeReason[];
  /** Number of articles that mention both. */
  readonly together: number;
  /** The names of those who appear with both. */
  readonly company: readonly string[];
}

/** What was done last, for a screen reader and for the line below the buttons. */
export interface MergeDone {
  readonly what: 'merged' | 'apart' | 'later' | 'undone';
  /** The name that went, or the first of two that stay. */
  readonly name: string;
  readonly other: string;
}

export type MergesView =
  | { readonly state: 'waiting'; readonly for: 'corpus' | 'suggestions' }
  | { readonly state: 'nothing'; readonly because: 'no corpus' | 'cancelled' }
  | {
      readonly state: 'nothing';
      readonly because: 'none' | 'all answered';
      readonly canUndo: boolean;
      readonly done: MergeDone | null;
    }
  | { readonly state: 'failure'; readonly message: string }
  | {
      readonly state: 'suggestion';
      readonly merge: ShownMerge;
      /** All that are left, the shown one among them. */
      readonly list: readonly ListedMerge[];
      readonly canUndo: boolean;
      readonly done: MergeDone | null;
    };

export type ToMerges = {
  readonly type: 'show';
  readonly view: MergesView;
  /** Every visible string, by its English original, in the reader's language. */
  readonly strings: Readonly<Record<string, string>>;
};

/** `key` is the suggestion's that the reader looks at: an answer about another is dropped. */
export type FromMerges =
  | { readonly type: 'ready' }
  /** `keep`: whose name stays. */
  | { readonly type: 'merge'; readonly key: string; readonly keep: Side }
  | { readonly type: 'apart'; readonly key: string }
  | { readonly type: 'later'; readonly key: string }
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'undo' }
  /** Stop looking for suggestions. */
  | { readonly type: 'cancel' }
  | { readonly type: 'again' }
  | { readonly type: 'openActor'; readonly key: string; readonly side: Side }
  /** Open the article of a line beside the page, at the mention. */
  | { readonly type: 'openLine'; readonly key: string; readonly side: Side; readonly line: number };
