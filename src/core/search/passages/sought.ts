// What a query looks for in a text, once its words have been looked up in the vocabulary.

/** One word, in any of the forms it may be meant by. */
export interface SoughtWord {
  readonly type: 'word';
  /** Folded words and what each counts for, from above 0 to 1 for the very word. */
  readonly words: ReadonlyMap<string, number>;
  /** When given, only an occurrence that is written exactly so counts. */
  readonly spelling?: string;
}

/** Words next to each other within a block, in this order. */
export interface SoughtSequence {
  readonly type: 'sequence';
  readonly parts: readonly SoughtWord[];
  readonly weight: number;
}

/** Two of them at most `distance` words apart, in any order: with `distance` 1 they are next to each other. */
export interface SoughtNear {
  readonly type: 'near';
  readonly left: Sought;
  readonly right: Sought;
  readonly distance: number;
}

export interface SoughtAny {
  readonly type: 'any';
  readonly parts: readonly Sought[];
}

export type Sought = SoughtWord | SoughtSequence | SoughtNear | SoughtAny;

/** What one part of a query looks for, and how much the part tells (its inverse document frequency). */
export interface SoughtPart {
  readonly sought: Sought;
  readonly weight: number;
  /** Set when it may stand in the title only. */
  readonly titleOnly?: boolean;
}
