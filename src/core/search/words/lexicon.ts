import { LONGEST_WORD } from '../text/scanner';
import { stringOf, unitsOf } from '../text/strings';
import { bucketOf, GROUPS, groupOf } from './buckets';
import { buildLexiconParts, type LexiconParts, type WordList } from './lexiconParts';
import { Pieces } from './pieces';
import { type Allowance, allowanceOf, allowanceOfBeginning, bitsSet, type Signature, signatureOf } from './signature';
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
    const { pool, starts } = this.parts;
    const asked = signatureOf(word);
    const pieces = new Pieces(unitsOf(word), edits);
    const longest = Math.min(LONGEST_WORD, word.length + edits);
    for (let length = Math.max(1, word.length - edits); length <= longest; length += 1) {
      this.scan(length, asked, allowanceOf(length - word.length, edits), (id) => {
        if (pieces.mayBe(pool, starts[id] ?? 0, starts[id + 1] ?? 0)) sink(id);
      });
    }
  }

  /** Gives a superset of the longer words that begin with something at most `edits` edits away from `beginning`. */
  longerLookalikes(beginning: string, edits: number, sink: IdSink): void {
    const { pool, starts } = this.parts;
    const asked = signatureOf(beginning);
    const pieces = new Pieces(unitsOf(beginning), edits);
    const allowed = allowanceOfBeginning(edits);
    for (let length = beginning.length + 1; length <= LONGEST_WORD; length += 1) {
      this.scan(length, asked, allowed, (id) => {
        if (pieces.mayBegin(pool, starts[id] ?? 0, starts[id + 1] ?? 0)) sink(id);
      });
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

  /** Gives the words that hold `part` anywhere, by a look at all of them. */
  containing(part: string, sink: IdSink): void {
    const { pool, starts } = this.parts;
    const units = unitsOf(part);
    const first = units[0];
    if (first === undefined) return;
    for (let at = pool.indexOf(first); at >= 0; at = pool.indexOf(first, at + 1)) {
      if (!units.every((unit, i) => pool[at + i] === unit)) continue;
      const id = firstFrom(starts, at + 1) - 1;
      const end = starts[id + 1] ?? 0;
      if (at + units.length > end) continue;
      sink(id);
      at = end - 1;
    }
  }

  /** Gives those of the words with `length` units whose signatures are near enough. Most are passed over by the bucket. */
  private scan(length: number, asked: Signature, allowed: Allowance, sink: IdSink): void {
    const { bucketStarts } = this.parts;
    if (bucketStarts[bucketOf(length, 0)] === bucketStarts[bucketOf(length + 1, 0)]) return;
    const group = groupOf(asked.letters);
    for (let other = 0; other < GROUPS; other += 1) {
      const { missingLetters, addedLetters } = allowed;
      if (bitsSet(group & ~other) > missingLetters || bitsSet(other & ~group) > addedLetters) continue;
      const bucket = bucketOf(length, other);
      this.scanBucket(bucketStarts[bucket] ?? 0, bucketStarts[bucket + 1] ?? 0, asked, allowed, sink);
    }
  }

  private scanBucket(from: number, to: number, asked: Signature, allowed: Allowance, sink: IdSink): void {
    const { letters, pairsLow, pairsHigh, bucketed } = this.parts;
    for (let i = from; i < to; i += 1) {
      const different = (letters[i] ?? 0) ^ asked.letters;
      const missing = bitsSet(different & asked.letters);
      if (missing > allowed.missingLetters || bitsSet(different) - missing > allowed.addedLetters) continue;
      const low = pairsLow[i] ?? 0;
      const high = pairsHigh[i] ?? 0;
      const missingPairs = bitsSet(asked.pairsLow & ~low) + bitsSet(asked.pairsHigh & ~high);
      if (missingPairs > allowed.missingPairs) continue;
      const addedPairs = bitsSet(low & ~asked.pairsLow) + bitsSet(high & ~asked.pairsHigh);
      if (addedPairs <= allowed.addedPairs) sink(bucketed[i] ?? 0);
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
