/**
 * Where a piece of metadata comes from, strongest first. What the reader wrote always wins over what was found. `text` says it
 * in so many words; `inferred` was worked out from what the text tells of.
 */
export const PROVENANCES = [
  'corpus.yaml',
  'front matter',
  'metadata',
  'byline',
  'dateline',
  'file name',
  'text',
  'inferred',
  'corpus default',
  'unknown',
] as const;

export type Provenance = (typeof PROVENANCES)[number];

/** A value together with how it is known, so that nothing guessed is ever shown as a fact. */
export interface Known<T> {
  readonly value: T;
  readonly provenance: Provenance;
  /** The words of the source that the value rests on, when it was read out of them. */
  readonly evidence?: string;
}
