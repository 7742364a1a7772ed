import type { StringPool } from '../compact/stringPool';
import { GrowingPool } from './growingPool';
import { orderOfWords } from './wordOrder';

/** Slots of the table at first. */
const FIRST_SLOTS = 1 << 11;
const FIRST_UNITS = 1 << 14;

/** What stands in the pool before the units of a word: the halves of its number, and its length. After them stands 0. */
const HEAD = 3;

/**
 * Numbers words in the order in which they are first met, by a hash table with open addresses. No string is made, and to meet
 * a word again takes a look at two places of the memory: most of the time goes into waiting for these.
 */
export class WordNumbers {
  private count = 0;
  private pool = new Uint16Array(FIRST_UNITS);
  /** Where the next word's head is to stand. */
  private used = 0;
  /** Where the units of each word begin in the pool. */
  private starts = new Uint32Array(FIRST_SLOTS);
  /** In each slot a word's hash and where its units begin; 0 in an empty one. At least half of them are empty. */
  private table = new Uint32Array(FIRST_SLOTS * 2);

  get size(): number {
    return this.count;
  }

  /** The number of the word that is the first `length` of the units and has this hash; a new one if it is new. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const { table, pool } = this;
    const mask = table.length - 1;
    for (let slot = (hash * 2) & mask; ; slot = (slot + 2) & mask) {
      const start = table[slot + 1] ?? 0;
      if (start === 0) return this.add(units, length, hash, slot);
      if (table[slot] === hash && isWord(pool, start, units, length))
        return (pool[start - HEAD] ?? 0) | ((pool[start - HEAD + 1] ?? 0) << 16);
    }
  }

  /** The numbers in code-unit order of their words, and the words in that order. */
  inOrder(): { order: Uint32Array; words: StringPool } {
    const { pool, starts, count } = this;
    const order = orderOfWords(pool, starts, count);
    const words = new GrowingPool(this.used);
    for (let rank = 0; rank < count; rank += 1) {
      const start = starts[order[rank] ?? 0] ?? 0;
      words.pushUnits(pool, start, start + (pool[start - 1] ?? 0));
    }
    return { order, words: words.finish() };
  }

  /** Forgets all words, and keeps the room for others. */
  clear(): void {
    this.count = 0;
    this.used = 0;
    this.table.fill(0);
  }

  private add(units: Uint16Array, length: number, hash: number, slot: number): number {
    const number = this.count;
    if (number * 4 >= this.table.length) {
      this.grow();
      return this.numberOf(units, length, hash);
    }
    const start = this.used + HEAD;
    const end = start + length;
    if (end >= this.pool.length) this.pool = copied(this.pool, new Uint16Array(this.pool.length * 2 + length));
    const { pool } = this;
    pool[start - HEAD] = number & 0xffff;
    pool[start - HEAD + 1] = number >>> 16;
    pool[start - 1] = length;
    for (let i = 0; i < length; i += 1) pool[start + i] = units[i] ?? 0;
    pool[end] = 0;
    this.used = end + 1;
    this.starts[number] = start;
    this.table[slot] = hash;
    this.table[slot + 1] = start;
    this.count += 1;
    return number;
  }

  /** Doubles the table, and the room for as many words as may be in it. */
  private grow(): void {
    const old = this.table;
    const table = new Uint32Array(old.length * 2);
    const mask = table.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      const start = old[from + 1] ?? 0;
      if (start === 0) continue;
      let slot = ((old[from] ?? 0) * 2) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = old[from] ?? 0;
      table[slot + 1] = start;
    }
    this.table = table;
    this.starts = copied(this.starts, new Uint32Array(table.length / 4 + 1));
  }
}

function isWord(pool: Uint16Array, start: number, units: Uint16Array, length: number): boolean {
  if (pool[start - 1] !== length) return false;
  for (let i = 0; i < length; i += 1) if (pool[start + i] !== units[i]) return false;
  return true;
}

function copied<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
