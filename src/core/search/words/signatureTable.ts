import { type Grouped, groupedBy } from '../compact/grouped';
import type { StringPool } from '../compact/stringPool';
import { bucketOf, endOfLength, GROUPS, groupOf } from './buckets';
import { type Allowance, bitsSet, lettersIn, pairsIn, type Signature } from './signature';

/**
 * The signatures of the words of a lexicon, by which those like another are found. They lie in the order in which they are
 * read: bucket by bucket, those of shorter words first.
 */
export class SignatureTable {
  /** The words' ids by bucket, up to those of the longest words. */
  private readonly buckets: Grouped;
  /** The signatures, in the order of these ids. */
  private readonly letters: Uint32Array;
  private readonly pairs: Uint32Array;

  /** `words` are at most `LONGEST_WORD` units long. */
  constructor(words: StringPool) {
    const letters = new Uint32Array(words.size);
    const pairs = new Uint32Array(words.size);
    const buckets = new Uint16Array(words.size);
    let last = 0;
    words.forEach((units, from, to, id) => {
      const own = lettersIn(units, from, to);
      const bucket = bucketOf(to - from, groupOf(own));
      letters[id] = own;
      pairs[id] = pairsIn(units, from, to);
      buckets[id] = bucket;
      if (bucket > last) last = bucket;
    });
    this.buckets = groupedBy(buckets, endOfLength(last));
    this.letters = inOrder(letters, this.buckets);
    this.pairs = inOrder(pairs, this.buckets);
  }

  /** Gives those of the words with `length` units whose signatures are near enough. Most are passed over by the bucket. */
  scan(length: number, asked: Signature, allowed: Allowance, sink: (id: number) => void): void {
    const { starts } = this.buckets;
    if (starts[bucketOf(length, 0)] === starts[bucketOf(length + 1, 0)]) return;
    const group = groupOf(asked.letters);
    for (let other = 0; other < GROUPS; other += 1) {
      const { missingLetters, addedLetters } = allowed;
      if (bitsSet(group & ~other) > missingLetters || bitsSet(other & ~group) > addedLetters) continue;
      const bucket = bucketOf(length, other);
      this.scanBucket(starts[bucket] ?? 0, starts[bucket + 1] ?? 0, asked, allowed, sink);
    }
  }

  private scanBucket(from: number, to: number, asked: Signature, allowed: Allowance, sink: (id: number) => void): void {
    const { letters, pairs, buckets } = this;
    for (let row = from; row < to; row += 1) {
      const different = (letters[row] ?? 0) ^ asked.letters;
      const missing = bitsSet(different & asked.letters);
      if (missing > allowed.missingLetters || bitsSet(different) - missing > allowed.addedLetters) continue;
      const differentPairs = (pairs[row] ?? 0) ^ asked.pairs;
      const missingPairs = bitsSet(differentPairs & asked.pairs);
      if (missingPairs > allowed.missingPairs || bitsSet(differentPairs) - missingPairs > allowed.addedPairs) continue;
      sink(buckets.members[row] ?? 0);
    }
  }
}

function inOrder(values: Uint32Array, { members }: Grouped): Uint32Array {
  const ordered = new Uint32Array(values.length);
  for (let row = 0; row < ordered.length; row += 1) ordered[row] = values[members[row] ?? 0] ?? 0;
  return ordered;
}
