import type { DateBounds, DayNumber } from '../../../model/date';

/** What a passage tells of when its article was written: within these days, both included. */
export interface Clue extends DateBounds {
  /** Where the words stand in the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /**
   * True when it holds as a rule, but not in an article that looks back. Such a clue may end an interval; alone it makes no
   * year.
   */
  readonly isLikely?: boolean;
}

/** A place in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The article tells of a day, so it was written then or later. */
export function notBefore({ start, end }: Place, first: DayNumber): Clue {
  return { start, end, first, last: Number.POSITIVE_INFINITY };
}

/** The article speaks of a day as yet to come, so it was written then or earlier. */
export function notAfter({ start, end }: Place, last: DayNumber): Clue {
  return { start, end, first: Number.NEGATIVE_INFINITY, last };
}

export function within({ start, end }: Place, { first, last }: DateBounds): Clue {
  return { start, end, first, last };
}

/** The days from the first of one year to the last of another, or of the same. */
export function yearBounds(from: number, to = from): DateBounds {
  return { first: from * 1e4 + 101, last: to * 1e4 + 1231 };
}
