/**
 * A passage of canonical text that can be found again when the text has changed: a TextQuoteSelector with a
 * TextPositionSelector (W3C Web Annotation Data Model, 4.2.4 and 4.2.5).
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `[start, end)` in the canonical text as it was when the anchor was made. */
  readonly start: number;
  readonly end: number;
  /** Of the canonical text in which it was made; older anchors have none. */
  readonly hash?: string;
  /** How many passages of that text had to be told from it by more than what was next to them; see `twinsAmong`. */
  readonly twins?: number;
}

/**
 * How a passage stands in a text that may have changed: where it was, word for word elsewhere, in other words, in one of several places
 * that are about as likely, or nowhere that can be believed.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

/** A place where a passage may be. */
export interface Candidate {
  readonly range: TextRange;
  /** From 0 to 1, which is word for word with all of its context. */
  readonly score: number;
}

/** A half-open range of UTF-16 indices. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
