/** A list of unsigned 32-bit numbers that grows, four bytes a number. */
export class GrowingUint32 {
  private items = new Uint32Array(16);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    this.reserve(this.count + 1);
    this.items[this.count] = value;
    this.count += 1;
  }

  /** Makes the list `length` long; what is new in it is 0. */
  extend(length: number): void {
    this.reserve(length);
    this.count = Math.max(this.count, length);
  }

  /** 0 where there is no number. */
  at(index: number): number {
    return this.items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  /** A copy of the numbers, no longer than needed. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.count);
  }

  clear(): void {
    this.count = 0;
  }

  private reserve(length: number): void {
    if (length <= this.items.length) return;
    const larger = new Uint32Array(Math.max(length, this.items.length * 2));
    larger.set(this.items);
    this.items = larger;
  }
}
