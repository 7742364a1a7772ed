import { bucketOf, endOfLength, groupOf } from './buckets';
import { type SignatureColumns, writeSignature } from './signature';
import { soundHashOfUnits } from './soundKey';

/** Words one after the other in UTF-16 units, and where each begins; one more entry for the end of the last. */
export interface WordList {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

/** All that a lexicon consists of; 28 bytes a word beside its own units, and 1 KB for each length. */
export interface LexiconParts extends WordList {
  /** The words' ids, bucket by bucket. */
  readonly bucketed: Uint32Array;
  /** Where each bucket begins in `bucketed`, up to those of the longest words; one more entry for the end of the last. */
  readonly bucketStarts: Uint32Array;
  /** The words' signatures in the order of `bucketed`, so that a search reads them one after the other. */
  readonly letters: Uint32Array;
  readonly pairsLow: Uint32Array;
  readonly pairsHigh: Uint32Array;
  /** The hashes of the words' sound keys, rising, and the ids of the words they belong to. */
  readonly soundHashes: Uint32Array;
  readonly soundIds: Uint32Array;
}

/** Works out everything else from the words, which must be different, in code-unit order, and at most `LONGEST_WORD` units long. */
export function buildLexiconParts(words: WordList): LexiconParts {
  const { pool, starts } = words;
  const count = Math.max(0, starts.length - 1);
  const own = emptyColumns(count);
  const hashes = new Uint32Array(count);
  const buckets = new Uint32Array(count);
  for (let id = 0; id < count; id += 1) {
    const start = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    writeSignature(pool, start, end, own, id);
    hashes[id] = soundHashOfUnits(pool, start, end);
    buckets[id] = bucketOf(end - start, groupOf(own.letters[id] ?? 0));
  }
  const { bucketed, bucketStarts } = sortIntoBuckets(buckets);
  const ordered = emptyColumns(count);
  bucketed.forEach((id, i) => {
    ordered.letters[i] = own.letters[id] ?? 0;
    ordered.pairsLow[i] = own.pairsLow[id] ?? 0;
    ordered.pairsHigh[i] = own.pairsHigh[id] ?? 0;
  });
  const { keys, ids } = sortByKey(hashes);
  return { pool, starts, bucketed, bucketStarts, ...ordered, soundHashes: keys, soundIds: ids };
}

function emptyColumns(count: number): SignatureColumns {
  return { letters: new Uint32Array(count), pairsLow: new Uint32Array(count), pairsHigh: new Uint32Array(count) };
}

function sortIntoBuckets(buckets: Uint32Array): { bucketed: Uint32Array; bucketStarts: Uint32Array } {
  let last = 0;
  for (const bucket of buckets) last = Math.max(last, bucket);
  const bucketStarts = new Uint32Array(endOfLength(last) + 1);
  for (const bucket of buckets) raise(bucketStarts, bucket + 1);
  for (let bucket = 1; bucket < bucketStarts.length; bucket += 1) {
    bucketStarts[bucket] = (bucketStarts[bucket] ?? 0) + (bucketStarts[bucket - 1] ?? 0);
  }
  const next = bucketStarts.slice();
  const bucketed = new Uint32Array(buckets.length);
  buckets.forEach((bucket, id) => {
    bucketed[raise(next, bucket)] = id;
  });
  return { bucketed, bucketStarts };
}

const RADIX_BITS = 8;
const RADIX = 1 << RADIX_BITS;

/** The keys in rising order, each with its index; equal ones by index. A radix sort in four passes. */
function sortByKey(unsorted: Uint32Array): { keys: Uint32Array; ids: Uint32Array } {
  let keys = unsorted;
  let ids = Uint32Array.from(unsorted, (_, id) => id);
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    const next = new Uint32Array(RADIX + 1);
    for (const key of keys) raise(next, ((key >>> shift) & (RADIX - 1)) + 1);
    for (let digit = 1; digit < RADIX; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
    const sortedKeys = new Uint32Array(keys.length);
    const sortedIds = new Uint32Array(keys.length);
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] ?? 0;
      const at = raise(next, (key >>> shift) & (RADIX - 1));
      sortedKeys[at] = key;
      sortedIds[at] = ids[i] ?? 0;
    }
    keys = sortedKeys;
    ids = sortedIds;
  }
  return { keys, ids };
}

/** Adds one to a number of the list; returns what it was. */
function raise(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}
