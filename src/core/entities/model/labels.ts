import type { MentionKind } from '../../model/mention';

/** Label of a token outside every name. The others are, by kind in the order of `NAMED_KINDS`, the first token of a name and a later one. */
export const OUTSIDE = 0;

/** The kinds that the model knows. */
export const NAMED_KINDS = ['person', 'organization', 'place'] as const satisfies readonly MentionKind[];

/** Number of labels. */
export const LABELS = 1 + 2 * NAMED_KINDS.length;

/** Distance of two features' weights in a table: `LABELS`, and what fills it up to a power of two. */
export const STRIDE = 8;

/** Label of the first token of a name; `kind` is an index into `NAMED_KINDS`. */
export function beginOf(kind: number): number {
  return 1 + 2 * kind;
}

/** Label of a later token of a name; `kind` is an index into `NAMED_KINDS`. */
export function insideOf(kind: number): number {
  return 2 + 2 * kind;
}

/** Index into `NAMED_KINDS` of what a label is about; -1 for `OUTSIDE`. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 1;
}

/** True for the label of a later token of a name. */
export function isInside(label: number): boolean {
  return label !== OUTSIDE && (label & 1) === 0;
}

/** True when `label` may stand after `before`: the inside of a name only after a token of a name of its kind. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || kindOf(before) === kindOf(label);
}
