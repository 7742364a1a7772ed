import { stringOf, unitsOf } from '../text/strings';
import { buildLexiconParts, type LexiconParts, type WordList } from './lexiconParts';
import { Pieces } from './pieces';
import { type Allowance, allowanceOf, bitsSet, type Signature, signatureOf } from './signature';
import { SHORTEST_SOUND, soundHashOf, soundKey } from './soundKey';

export type { LexiconParts, WordList } from './lexiconParts';

/** By how many letters words may differ that sound alike. */
const MOST_LETTERS_OF_A_SOUND = 2;

/** Takes the id of a word. */
export type IdSink = (id: number) => void;

/** Ids `[from, to)`. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Different folded words in code-unit order, the id of a word being its rank, with what it takes to find one by itself, by
 * its beginning, by its letters and by its sound. Never changes; all of it is in typed arrays, which may lie in a snapshot.
 */
export class Lexicon {
  readonly size: number;

  private constructor(readonly parts: LexiconParts) {
    this.size = Math.max(0, parts.starts.length - 1);
  }

  /** `words` must be different and in code-unit order. */
  static build(words: WordList): Lexicon {
    return new Lexicon(buildLexiconParts(words));
  }

  /** A lexicon on the parts of one built before, which are not copied. */
  static view(parts: LexiconParts): Lexicon {
    return new Lexicon(parts);
  }

  /** Empty for an id that is none. */
  wordAt(id: number): string {
    const { pool, starts } = this.parts;
    return stringOf(pool, starts[id] ?? 0, starts[id + 1] ?? 0);
  }

  /** The number of UTF-16 units of a word. */
  lengthOf(id: number): number {
    const { starts } = this.parts;
    return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  }

  /** The units of a word: `[start, end)` of `units`. */
  unitsOf(id: number): { units: Uint16Array; start: number; end: number } {
    const { pool, starts } = this.parts;
    return { units: pool, start: starts[id] ?? 0, end: starts[id + 1] ?? 0 };
  }

  /** -1 when the word is not there. */
  idOf(word: string): number {
    const id = this.rankOf(word);
    return id < this.size && this.compareAt(id, word) === 0 ? id : -1;
  }

  /** The words that begin with `prefix`, itself among them. */
  rangeOf(prefix: string): IdRange {
    const from = this.rankOf(prefix);
    let to = this.size;
    for (let low = from; low < to; ) {
      const middle = (low + to) >>> 1;
      if (this.beginsWith(middle, prefix)) low = middle + 1;
      else to = middle;
    }
    return { from, to };
  }

  /** Negative when word `id` is before word `otherId` of `other` in code-unit order, positive when after, 0 when they are equal. */
  compare(id: number, other: Lexicon, otherId: number): number {
    const mine = this.parts;
    const theirs = other.parts;
    const start = mine.starts[id] ?? 0;
    const otherStart = theirs.starts[otherId] ?? 0;
    const length = this.lengthOf(id);
    const otherLength = other.lengthOf(otherId);
    const shorter = Math.min(length, otherLength);
    for (let i = 0; i < shorter; i += 1) {
      const difference = (mine.pool[start + i] ?? 0) - (theirs.pool[otherStart + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** Gives a superset of the words at most `edits` insertions, deletions and substitutions away from `word`. */
  lookalikes(word: string, edits: number, sink: IdSink): void {
    const units = unitsOf(word);
    const signature = signatureOf(word);
    const pieces = new Pieces(units, edits);
    const { pool, starts } = this.parts;
    const given = (id: number) => {
      if (pieces.mayBeIn(pool, starts[id] ?? 0, starts[id + 1] ?? 0)) sink(id);
    };
    const shortest = Math.max(1, word.length - edits);
    for (let length = shortest; length <= word.length + edits; length += 1) {
      this.scan(length, signature, allowanceOf(length - word.length, edits), given);
    }
  }

  /** Gives a superset of the longer words that begin with something at most `edits` edits away from `beginning`. */
  longerLookalikes(beginning: string, edits: number, sink: IdSink): void {
    const { pool, starts, lengthStarts, letters, pairsLow, pairsHigh, byLength } = this.parts;
    const asked = signatureOf(beginning);
    const pieces = new Pieces(unitsOf(beginning), edits);
    for (let i = lengthStarts[beginning.length + 1] ?? this.size; i < this.size; i += 1) {
      if (bitsSet(asked.letters & ~(letters[i] ?? 0)) > edits) continue;
      const low = bitsSet(asked.pairsLow & ~(pairsLow[i] ?? 0));
      if (low + bitsSet(asked.pairsHigh & ~(pairsHigh[i] ?? 0)) > 2 * edits) continue;
      const id = byLength[i] ?? 0;
      if (pieces.mayBeIn(pool, starts[id] ?? 0, starts[id + 1] ?? 0)) sink(id);
    }
  }

  /** Gives the other words of about the same length that sound like `word`. */
  soundingLike(word: string, sink: IdSink): void {
    const { soundHashes, soundIds } = this.parts;
    const key = soundKey(word);
    if (key.length < SHORTEST_SOUND) return;
    const hash = soundHashOf(word);
    for (let i = firstFrom(soundHashes, hash); soundHashes[i] === hash; i += 1) {
      const id = soundIds[i] ?? 0;
      if (Math.abs(this.lengthOf(id) - word.length) > MOST_LETTERS_OF_A_SOUND) continue;
      const other = this.wordAt(id);
      if (other !== word && soundKey(other) === key) sink(id);
    }
  }

  /** Gives those of the words with `length` units whose signatures are near enough. The letters throw out nearly all. */
  private scan(length: number, asked: Signature, allowed: Allowance, sink: IdSink): void {
    const { lengthStarts, letters, pairsLow, pairsHigh, byLength } = this.parts;
    const different = allowed.missingLetters + allowed.addedLetters;
    const askedLetters = asked.letters;
    const end = lengthStarts[length + 1] ?? this.size;
    for (let i = lengthStarts[length] ?? this.size; i < end; i += 1) {
      const both = (letters[i] ?? 0) ^ askedLetters;
      if (bitsSet(both) > different) continue;
      const missing = bitsSet(both & askedLetters);
      if (missing > allowed.missingLetters || bitsSet(both) - missing > allowed.addedLetters) continue;
      const low = pairsLow[i] ?? 0;
      const high = pairsHigh[i] ?? 0;
      const missingPairs = bitsSet(asked.pairsLow & ~low) + bitsSet(asked.pairsHigh & ~high);
      if (missingPairs > allowed.missingPairs) continue;
      const addedPairs = bitsSet(low & ~asked.pairsLow) + bitsSet(high & ~asked.pairsHigh);
      if (addedPairs <= allowed.addedPairs) sink(byLength[i] ?? 0);
    }
  }

  /** The number of words before `word`. */
  private rankOf(word: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compareAt(middle, word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compareAt(id: number, word: string): number {
    const { pool, starts } = this.parts;
    const start = starts[id] ?? 0;
    const length = this.lengthOf(id);
    const shorter = Math.min(length, word.length);
    for (let i = 0; i < shorter; i += 1) {
      const difference = (pool[start + i] ?? 0) - word.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  }

  private beginsWith(id: number, prefix: string): boolean {
    const { pool, starts } = this.parts;
    const start = starts[id] ?? 0;
    if (this.lengthOf(id) < prefix.length) return false;
    for (let i = 0; i < prefix.length; i += 1) if (pool[start + i] !== prefix.charCodeAt(i)) return false;
    return true;
  }
}

/** Index of the first of the rising numbers that is not below `value`. */
function firstFrom(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
