import type { Steps } from '../../search/engine';
import { hashOf } from '../../search/text/hash';

/** More names of one key than this share it by chance, and comparing them all would take long. */
const MOST_SHARING = 40;
/** So many parts are sorted one a step. A power of two. */
const PARTS = 64;
/** Above any number of a name. */
const NUMBERS = 2 ** 22;

/**
 * Finds the pairs of numbers that share a key without comparing every two. Keys are held as hashes: two that fall together make a pair
 * too many, none too few.
 */
export class Blocks {
  private readonly parts: number[][] = Array.from({ length: PARTS }, () => []);

  add(key: string, number: number): void {
    const hash = hashOf(key);
    this.parts[hash & (PARTS - 1)]?.push(hash * NUMBERS + number);
  }

  /** Every pair once, the smaller number first; in steps. */
  *pairs(): Steps<ReadonlySet<number>> {
    const pairs = new Set<number>();
    for (const part of this.parts) {
      yield;
      const entries = Float64Array.from(part).sort();
      for (let from = 0; from < entries.length; ) {
        const to = endOfGroup(entries, from);
        if (to - from <= MOST_SHARING) addPairs(entries.subarray(from, to), pairs);
        from = to;
      }
    }
    return pairs;
  }
}

/** The two numbers of a pair. */
export function numbersOf(pair: number): readonly [number, number] {
  return [Math.floor(pair / NUMBERS), pair % NUMBERS];
}

function endOfGroup(entries: Float64Array, from: number): number {
  const key = Math.floor((entries[from] ?? 0) / NUMBERS);
  let to = from + 1;
  while (to < entries.length && Math.floor((entries[to] ?? 0) / NUMBERS) === key) to += 1;
  return to;
}

function addPairs(group: Float64Array, pairs: Set<number>): void {
  for (let i = 0; i < group.length; i += 1) {
    for (let j = i + 1; j < group.length; j += 1) {
      const [a, b] = [(group[i] ?? 0) % NUMBERS, (group[j] ?? 0) % NUMBERS];
      if (a !== b) pairs.add(a * NUMBERS + b);
    }
  }
}
