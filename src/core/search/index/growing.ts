const FIRST_ROOM = 1024;

/** Bytes that grow at their end, with numbers in a variable number of them: seven bits a byte, the lowest first. */
export class GrowingBytes {
  private items = new Uint8Array(FIRST_ROOM);
  private count = 0;

  get length(): number {
    return this.count;
  }

  byte(value: number): void {
    this.reserve(1);
    this.items[this.count] = value;
    this.count += 1;
  }

  /** `value` is a whole number from 0 to 2^31 - 1. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.items[this.count] = (rest & 0x7f) | 0x80;
      this.count += 1;
      rest >>>= 7;
    }
    this.items[this.count] = rest;
    this.count += 1;
  }

  /** Appends the bytes `[from, to)` of another array. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    this.items.set(bytes.subarray(from, to), this.count);
    this.count += to - from;
  }

  /** The bytes, no longer than needed. */
  toArray(): Uint8Array {
    return this.items.slice(0, this.count);
  }

  private reserve(more: number): void {
    const length = this.count + more;
    if (length <= this.items.length) return;
    const larger = new Uint8Array(Math.max(length, Math.ceil(this.items.length * GROWTH)));
    larger.set(this.items);
    this.items = larger;
  }
}

/** Less than doubling: while the larger array is filled, the smaller is still there. */
const GROWTH = 1.5;

/** Unsigned 32-bit numbers that grow at their end. */
export class GrowingNumbers {
  private items = new Uint32Array(FIRST_ROOM);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    this.reserve(this.count + 1);
    this.items[this.count] = value;
    this.count += 1;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  /** The numbers themselves, until the next `push`. */
  view(): Uint32Array {
    return this.items.subarray(0, this.count);
  }

  toArray(): Uint32Array {
    return this.items.slice(0, this.count);
  }

  private reserve(length: number): void {
    if (length <= this.items.length) return;
    const larger = new Uint32Array(Math.max(length, Math.ceil(this.items.length * GROWTH)));
    larger.set(this.items);
    this.items = larger;
  }
}

/** UTF-16 units of many strings, one after the other. */
export class GrowingStrings {
  private units = new Uint16Array(FIRST_ROOM);
  private used = 0;
  private readonly ends = new GrowingNumbers();

  get size(): number {
    return this.ends.length;
  }

  /** Appends the first `length` of the units as one string. */
  push(units: ArrayLike<number>, length: number): void {
    this.reserve(this.used + length);
    for (let i = 0; i < length; i += 1) this.units[this.used + i] = units[i] ?? 0;
    this.used += length;
    this.ends.push(this.used);
  }

  pushString(text: string): void {
    this.reserve(this.used + text.length);
    for (let i = 0; i < text.length; i += 1) this.units[this.used + i] = text.charCodeAt(i);
    this.used += text.length;
    this.ends.push(this.used);
  }

  startOf(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }

  endOf(index: number): number {
    return this.ends.at(index);
  }

  /** Whether string `index` is the first `length` of the units. */
  equals(index: number, units: ArrayLike<number>, length: number): boolean {
    const start = this.startOf(index);
    if (this.ends.at(index) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.units[start + i] !== units[i]) return false;
    return true;
  }

  /** A copy of all strings, and where each begins; one more entry for the end of the last. */
  toList(): { pool: Uint16Array; starts: Uint32Array } {
    const starts = new Uint32Array(this.size + 1);
    starts.set(this.ends.view(), 1);
    return { pool: this.units.slice(0, this.used), starts };
  }

  /** All units, until the next `push`. */
  view(): Uint16Array {
    return this.units.subarray(0, this.used);
  }

  private reserve(length: number): void {
    if (length <= this.units.length) return;
    const larger = new Uint16Array(Math.max(length, Math.ceil(this.units.length * GROWTH)));
    larger.set(this.units);
    this.units = larger;
  }
}
