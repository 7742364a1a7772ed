/** Whole numbers, none of them 0, each with another number: open addressing in two typed arrays. */
export class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Uint16Array;

  constructor(keys: ArrayLike<number>, values: ArrayLike<number>) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
    for (let i = 0; i < keys.length; i++) {
      const slot = this.slotOf(keys[i] ?? 0);
      this.keys[slot] = keys[i] ?? 0;
      this.values[slot] = values[i] ?? 0;
    }
  }

  /** The number that goes with a key, or 0. */
  get(key: number): number {
    return this.values[this.slotOf(key)] ?? 0;
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
