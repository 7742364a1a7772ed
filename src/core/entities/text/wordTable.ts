import { fold } from './letters';

/**
 * Gives every word a number, the same for all its spellings by `fold`. Words are read in place, out of a longer text, so that
 * looking one up makes no string: an open-addressing hash table (FNV-1a, linear probing) over one pool of folded units.
 */
export class WordTable {
  private slots: Int32Array;
  private pool = new Uint16Array(1024);
  private poolEnd = 0;
  private readonly starts: number[] = [0];
  private readonly hashes: number[] = [];

  /** Numbers run from `first`. `capacity` is the number of words expected; the table grows beyond it. */
  constructor(
    private readonly first: number,
    capacity: number,
  ) {
    let size = 64;
    while (size < capacity * 2) size *= 2;
    this.slots = new Int32Array(size);
  }

  /** Number of words. */
  get size(): number {
    return this.hashes.length;
  }

  /** The number of the word at `[start, end)`, or -1. `hash` is `hashOf` of the same range. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (this.hashes[entry - 1] === hash && this.equals(entry - 1, text, start, end)) return entry - 1 + this.first;
    }
  }

  /** The number of the word at `[start, end)`, which is added if it is new. */
  intern(text: string, start: number, end: number, hash: number): number {
    const found = this.find(text, start, end, hash);
    if (found !== -1) return found;
    if ((this.size + 1) * 2 > this.slots.length) this.grow();
    this.append(text, start, end);
    this.hashes.push(hash);
    this.place(hash, this.size);
    return this.size - 1 + this.first;
  }

  private append(text: string, start: number, end: number): void {
    if (this.poolEnd + end - start > this.pool.length) {
      const larger = new Uint16Array(Math.max(this.pool.length * 2, this.poolEnd + end - start));
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let i = start; i < end; i++) this.pool[this.poolEnd++] = fold(text.charCodeAt(i));
    this.starts.push(this.poolEnd);
  }

  private equals(index: number, text: string, start: number, end: number): boolean {
    const from = this.starts[index] ?? 0;
    if ((this.starts[index + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (this.pool[from + i - start] !== fold(text.charCodeAt(i))) return false;
    return true;
  }

  private place(hash: number, entry: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.hashes.forEach((hash, index) => {
      this.place(hash, index + 1);
    });
  }
}

/** FNV-1a (32 bit) of the folded units of `[start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ fold(text.charCodeAt(i)), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}
