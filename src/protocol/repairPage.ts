// What the page "Repair Notes" and the host say to each other.

import type { WordChange } from '../core/basics/wordDiff';
import type { Standing } from '../core/notes/list/model';

/** A passage that may be the one that was quoted. */
export interface PageCandidate {
  /** From the words that were quoted to those that stand there: what is the same, what is gone, what is new. */
  readonly changes: readonly WordChange[];
  /** What stands in the article before and after it. */
  readonly before: string;
  readonly after: string;
  /** From 0 to 1; see `Candidate`. */
  readonly score: number;
}

/** A quotation that needs somebody, as the page shows it. */
export interface ShownRepair {
  /** Tells it from every other. */
  readonly key: string;
  /** What a person knows the note by. */
  readonly note: string;
  /** The title of the article, else what the entry calls it. */
  readonly title: string;
  /** Whether the article is in the corpus. */
  readonly isThere: boolean;
  readonly standings: readonly Standing[];
  /** What is compared with the candidates: the words as they were quoted; as they stand in the note where these are not the same. */
  readonly words: string;
  /** What the reader said of the passage. */
  readonly comment: string;
  /** The likeliest first. */
  readonly candidates: readonly PageCandidate[];
  /** Whether it can be kept as it is. */
  readonly canKeep: boolean;
}

/** What is done with a quotation. */
export const REPAIR_ACTIONS = ['attach', 'update', 'keep', 'remove', 'skip', 'openNote', 'openPassage'] as const;
export type RepairAction = (typeof REPAIR_ACTIONS)[number];

/** What was done last. */
export type RepairDone = Exclude<RepairAction, 'openNote' | 'openPassage'> | 'failed';

export type RepairView =
  | { readonly state: 'waiting' }
  | { readonly state: 'nothing'; readonly because: 'no corpus' | 'none' | 'all done'; readonly done: RepairDone | null }
  | { readonly state: 'failure'; readonly message: string }
  | {
      readonly state: 'repair';
      readonly repair: ShownRepair;
      /** Which of how many it is, from 1 on; those that were mended since the page was opened are counted. */
      readonly position: number;
      readonly total: number;
      readonly done: RepairDone | null;
    };

export type ToRepair = {
  readonly type: 'show';
  readonly view: RepairView;
  /** Every visible string, by its English original, in the reader's language. */
  readonly strings: Readonly<Record<string, string>>;
};

/** `key` is the quotation's that the reader looks at: an answer about another is dropped. */
export type FromRepair =
  | { readonly type: 'ready' }
  | { readonly type: 'again' }
  /** `candidate` is an index into those that are shown. */
  | { readonly type: 'act'; readonly action: RepairAction; readonly key: string; readonly candidate: number };
