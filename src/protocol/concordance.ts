// The calls that the extension host makes on the engine for a concordance. One concordance is one session of the engine.

import type { ArticleId } from '../core/model/article';
import type {
  ConcordanceCounts,
  ConcordanceLine,
  ConcordanceOptions,
  ConcordanceOrder,
} from '../core/search/concordance/model';
import type { QueryProblem } from '../core/search/query/ast';
import type { HitCounts } from './hitsInWords';

/** A concordance that the engine holds. Its lines are known by their number, which stays the same in every order. */
export interface ConcordanceSession extends ConcordanceCounts {
  readonly session: number;
  readonly problem?: QueryProblem;
}

export interface NumberedLine extends ConcordanceLine {
  readonly number: number;
}

/** A line that the reader has discarded or tagged is known by its place, so that it is so again when the query is run anew. */
export interface LinePlace {
  readonly article: ArticleId;
  readonly start: number;
}

export type ConcordanceCalls = {
  /** Counts the lines that a concordance of the query would have, in slices, and holds none; may be cancelled. */
  countHits(query: string): HitCounts;
  /** Makes a concordance in slices; may be cancelled. */
  concordance(query: string, options: ConcordanceOptions): ConcordanceSession;
  /** Puts the lines into another order. */
  sortConcordance(session: number, order: ConcordanceOrder): void;
  /** The lines `[from, to)` in the order they were last put in; fewer at the end, none of a session that is closed. */
  concordanceLines(session: number, from: number, to: number): readonly NumberedLine[];
  /** Where the lines at these places stand in that order; null for a place that has none. */
  concordancePositions(session: number, places: readonly LinePlace[]): readonly (number | null)[];
  closeConcordance(session: number): void;
};
