import type { MentionKind } from '../model/mention';
import type { Reading } from './text/reading';

/** A name as the tokens `[first, last]` of a reading, before it becomes a mention. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly kind: MentionKind;
}

/** Finds names of some kinds among the tokens of an article; in any order, and what it finds may overlap. */
export interface Finder {
  find(reading: Reading): Named[];
}
