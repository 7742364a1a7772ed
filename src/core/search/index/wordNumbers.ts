import { GrowingNumbers, GrowingStrings } from './growing';

const FIRST_TABLE = 1 << 12;

/** Words in order, as a lexicon is built from them. */
export interface SortedUnits {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

/** Numbers words in the order in which they are first met, by a hash table with open addresses. No string is made. */
export class WordNumbers {
  private readonly words = new GrowingStrings();
  private readonly hashes = new GrowingNumbers();
  /** Numbers of words + 1, at the place that their hash leads to or the next free one. */
  private table = new Uint32Array(FIRST_TABLE);

  get size(): number {
    return this.words.size;
  }

  /** The number of the word that is the first `length` of the units and has this hash; a new one if it is new. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const mask = this.table.length - 1;
    let place = hash & mask;
    for (;;) {
      const entry = this.table[place] ?? 0;
      if (entry === 0) break;
      if (this.hashes.at(entry - 1) === hash && this.words.equals(entry - 1, units, length)) return entry - 1;
      place = (place + 1) & mask;
    }
    const number = this.words.size;
    this.words.push(units, length);
    this.hashes.push(hash);
    this.table[place] = number + 1;
    if (number * 2 > mask) this.grow();
    return number;
  }

  /** The numbers in code-unit order of their words, and the words in that order. */
  inOrder(): { order: Uint32Array; sorted: SortedUnits } {
    const { words, size } = this;
    const units = words.view();
    const order = sortByUnits(words, units);
    const pool = new Uint16Array(units.length);
    const starts = new Uint32Array(size + 1);
    let used = 0;
    order.forEach((number, rank) => {
      pool.set(units.subarray(words.startOf(number), words.endOf(number)), used);
      used += words.endOf(number) - words.startOf(number);
      starts[rank + 1] = used;
    });
    return { order, sorted: { pool, starts } };
  }

  private grow(): void {
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < this.words.size; number += 1) {
      let place = this.hashes.at(number) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
    this.table = table;
  }
}

/** Numbers of the words in code-unit order: by their first two units as one number, and only then unit by unit. */
function sortByUnits(words: GrowingStrings, units: Uint16Array): Uint32Array {
  const size = words.size;
  const keys = new Float64Array(size);
  for (let number = 0; number < size; number += 1)
    keys[number] = keyOf(units, words.startOf(number), words.endOf(number));
  const order = Uint32Array.from({ length: size }, (_, number) => number);
  return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareFrom(words, units, a, b));
}

/** Units of a key; 48 bits are exact in a double. */
const KEY_UNITS = 3;

function keyOf(units: Uint16Array, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < start + KEY_UNITS; i += 1) key = key * 0x10000 + (i < end ? (units[i] ?? 0) : 0);
  return key;
}

function compareFrom(words: GrowingStrings, units: Uint16Array, a: number, b: number): number {
  let i = words.startOf(a) + KEY_UNITS;
  let j = words.startOf(b) + KEY_UNITS;
  const iEnd = words.endOf(a);
  const jEnd = words.endOf(b);
  for (; i < iEnd && j < jEnd; i += 1, j += 1) {
    const difference = (units[i] ?? 0) - (units[j] ?? 0);
    if (difference !== 0) return difference;
  }
  return iEnd - i - (jEnd - j);
}
