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
}

/** A half-open range of UTF-16 indices. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
