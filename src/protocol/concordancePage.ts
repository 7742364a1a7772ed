// What the extension host and the concordance page say to each other. Lines are known to the page by their position in
// the order they are in, `[0, counts.lines)`; every such order has a generation, so that an answer about another is dropped.

import type { TextRange } from '../core/model/anchor';
import type { ConcordanceCounts, ConcordanceOrder } from '../core/search/concordance/model';
import type { QueryProblem } from '../core/search/query/ast';
import type { PageFocus } from './page';

/** Most lines that a concordance holds. At 24 pixels a line they are far from the height at which browsers give up. */
export const MOST_LINES = 100_000;
/** Most lines that the page asks for at once. */
export const MOST_LINES_ASKED = 1_000;

/** A line as the page shows it. Texts are plain text; the page never takes HTML. */
export interface PageLine {
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly title: string;
  /** In the reader's language. */
  readonly dateLabel: string;
  readonly source: string | null;
}

/** What the reader has made of the lines. */
export interface PageMarks {
  /** Positions of the lines that were discarded, ascending. */
  readonly discarded: readonly number[];
  readonly tags: readonly (readonly [position: number, tag: string])[];
}

/** Lines that are there to be shown. */
export interface ShownLines {
  readonly generation: number;
  readonly counts: ConcordanceCounts;
  readonly marks: PageMarks;
}

/** Why the page waits or has nothing to show. */
export type Waiting =
  | { readonly for: 'corpus' }
  | { readonly for: 'lines' }
  | { readonly for: 'order' }
  | { readonly for: 'query' }
  | { readonly for: 'nothing'; readonly because: 'no corpus' | 'cancelled' }
  | { readonly for: 'nothing'; readonly because: 'failure'; readonly message: string };

/** Why a query does not parse, in the reader's language, and where. */
export interface PageProblem extends Pick<QueryProblem, 'start' | 'end'> {
  readonly message: string;
}

/** All that the page shows but for the lines themselves. */
export interface PageView {
  readonly query: string;
  readonly order: ConcordanceOrder;
  readonly problem?: PageProblem;
  /** The corpus has changed since the lines were made. */
  readonly stale: boolean;
  readonly waiting?: Waiting;
  /** Kept while the same lines are being put into another order. */
  readonly shown?: ShownLines;
}

/** Keys that the host sends on to the page that has the focus, because they are VS Code keybindings and can be rebound. */
export const CONCORDANCE_COMMANDS = ['discard', 'undo', 'tag', 'copy', 'export', 'showDiscarded', 'editQuery'] as const;
export type ConcordanceCommand = (typeof CONCORDANCE_COMMANDS)[number];

/** The page's own state, kept by VS Code over a reload. What was discarded or tagged is kept by the host, with the query. */
export interface ConcordanceState {
  readonly query: string;
  readonly order: ConcordanceOrder;
  readonly showsDiscarded: boolean;
  /** The line the reader was on. */
  readonly position: number;
}

export type ToConcordance =
  | {
      readonly type: 'show';
      readonly view: PageView;
      /** Every visible string, by its English original, in the reader's language. */
      readonly strings: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'lines';
      readonly generation: number;
      readonly from: number;
      readonly lines: readonly PageLine[];
    }
  | { readonly type: 'command'; readonly command: ConcordanceCommand };

/** Lines that the reader has chosen: ranges of positions, in order, not overlapping. */
export interface ChosenLines {
  readonly generation: number;
  readonly ranges: readonly TextRange[];
}

export type FromConcordance =
  /** The page has loaded and wants to know what to show. */
  | { readonly type: 'ready' }
  | { readonly type: 'run'; readonly query: string }
  | { readonly type: 'sort'; readonly order: ConcordanceOrder }
  /** Stop making the concordance. */
  | { readonly type: 'cancel' }
  | { readonly type: 'lines'; readonly generation: number; readonly from: number; readonly to: number }
  /** Open the article beside, at the hit; `focus` moves there with it. */
  | { readonly type: 'open'; readonly generation: number; readonly position: number; readonly focus: boolean }
  | ({ readonly type: 'discard'; readonly discarded: boolean } & ChosenLines)
  | ({ readonly type: 'tag' } & ChosenLines)
  | ({ readonly type: 'copy' } & ChosenLines)
  /** Take back the last discarding or tagging. */
  | { readonly type: 'undo' }
  | { readonly type: 'export' }
  | { readonly type: 'focus'; readonly focus: PageFocus };
