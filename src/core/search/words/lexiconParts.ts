import { LONGEST_WORD } from '../text/scanner';
import { writeSignature } from './signature';
import { soundHashOfUnits } from './soundKey';

/** Words one after the other in UTF-16 units, and where each begins; one more entry for the end of the last. */
export interface WordList {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

/** All that a lexicon consists of; 28 bytes a word beside its own units. */
export interface LexiconParts extends WordList {
  /** The words' ids, shorter words first, else in order. */
  readonly byLength: Uint32Array;
  /** By number of units, where the words of this length begin in `byLength`. */
  readonly lengthStarts: Uint32Array;
  /** The words' signatures in the order of `byLength`, so that a search reads them one after the other. */
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
  const { byLength, lengthStarts } = orderByLength(starts);
  const count = byLength.length;
  const letters = new Uint32Array(count);
  const pairsLow = new Uint32Array(count);
  const pairsHigh = new Uint32Array(count);
  const hashes = new Uint32Array(count);
  byLength.forEach((id, i) => {
    const start = starts[id] ?? 0;
    const end = starts[id + 1] ?? 0;
    writeSignature(pool, start, end, { letters, pairsLow, pairsHigh }, i);
    hashes[id] = soundHashOfUnits(pool, start, end);
  });
  const { keys, ids } = sortByKey(hashes);
  return { pool, starts, byLength, lengthStarts, letters, pairsLow, pairsHigh, soundHashes: keys, soundIds: ids };
}

function orderByLength(starts: Uint32Array): { byLength: Uint32Array; lengthStarts: Uint32Array } {
  const count = Math.max(0, starts.length - 1);
  const lengthAt = (id: number) => (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  const lengthStarts = new Uint32Array(LONGEST_WORD + 2);
  for (let id = 0; id < count; id += 1) raise(lengthStarts, lengthAt(id) + 1);
  for (let length = 1; length < lengthStarts.length; length += 1) {
    lengthStarts[length] = (lengthStarts[length] ?? 0) + (lengthStarts[length - 1] ?? 0);
  }
  const next = lengthStarts.slice();
  const byLength = new Uint32Array(count);
  for (let id = 0; id < count; id += 1) byLength[raise(next, lengthAt(id))] = id;
  return { byLength, lengthStarts };
}

const RADIX_BITS = 16;
const RADIX = 1 << RADIX_BITS;

/** The keys in rising order, each with its index; equal ones by index. A radix sort in two passes. */
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
