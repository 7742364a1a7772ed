import { orderOfWords } from './wordOrder';

const FIRST_TABLE = 1 << 12;
const FIRST_UNITS = 1 << 14;

/** Words in order, as a lexicon is built from them. */
export interface SortedUnits {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

/** Numbers words in the order in which they are first met, by a hash table with open addresses. No string is made. */
export class WordNumbers {
  private count = 0;
  /** The words one after the other, and where each begins; one more entry for the end of the last. */
  private pool = new Uint16Array(FIRST_UNITS);
  private starts = new Uint32Array(FIRST_TABLE / 2 + 1);
  private hashes = new Uint32Array(FIRST_TABLE / 2);
  /** Numbers of words + 1, at the place that their hash leads to or the next free one. At least half of it is free. */
  private table = new Uint32Array(FIRST_TABLE);

  get size(): number {
    return this.count;
  }

  /** The number of the word that is the first `length` of the units and has this hash; a new one if it is new. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const { table, hashes } = this;
    const mask = table.length - 1;
    let place = hash & mask;
    for (;;) {
      const entry = table[place] ?? 0;
      if (entry === 0) return this.add(units, length, hash, place);
      if (hashes[entry - 1] === hash && this.isWord(entry - 1, units, length)) return entry - 1;
      place = (place + 1) & mask;
    }
  }

  /** The numbers in code-unit order of their words, and the words in that order. */
  inOrder(): { order: Uint32Array; sorted: SortedUnits } {
    const order = orderOfWords(this.pool, this.starts, this.count);
    const pool = new Uint16Array(this.starts[this.count] ?? 0);
    const starts = new Uint32Array(this.count + 1);
    let used = 0;
    for (let rank = 0; rank < order.length; rank += 1) {
      const number = order[rank] ?? 0;
      const end = this.starts[number + 1] ?? 0;
      for (let i = this.starts[number] ?? 0; i < end; i += 1) {
        pool[used] = this.pool[i] ?? 0;
        used += 1;
      }
      starts[rank + 1] = used;
    }
    return { order, sorted: { pool, starts } };
  }

  /** Forgets all words, and keeps the room for others. */
  clear(): void {
    this.count = 0;
    this.table.fill(0);
  }

  private isWord(number: number, units: Uint16Array, length: number): boolean {
    const { pool, starts } = this;
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (pool[start + i] !== units[i]) return false;
    return true;
  }

  private add(units: Uint16Array, length: number, hash: number, place: number): number {
    const number = this.count;
    if (number * 2 >= this.table.length) {
      this.grow();
      return this.numberOf(units, length, hash);
    }
    const start = this.starts[number] ?? 0;
    if (start + length > this.pool.length) this.pool = twice(this.pool, new Uint16Array(this.pool.length * 2 + length));
    for (let i = 0; i < length; i += 1) this.pool[start + i] = units[i] ?? 0;
    this.starts[number + 1] = start + length;
    this.hashes[number] = hash;
    this.table[place] = number + 1;
    this.count += 1;
    return number;
  }

  /** Doubles the table, and the room for as many words as may be in it. */
  private grow(): void {
    const { hashes, count } = this;
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    for (let number = 0; number < count; number += 1) {
      let place = (hashes[number] ?? 0) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    }
    this.table = table;
    this.hashes = twice(hashes, new Uint32Array(table.length / 2));
    this.starts = twice(this.starts, new Uint32Array(table.length / 2 + 1));
  }
}

function twice<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
