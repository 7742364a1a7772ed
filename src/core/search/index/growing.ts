const FIRST_ROOM = 1024;

/** Less than doubling: while the larger array is filled, the smaller is still there. */
const GROWTH = 1.5;

const LONGEST_VARINT = 5;

/** So few bytes are copied quicker one by one than by a view that has to be made for them. */
const FEW = 64;

/** Bytes that grow at their end, with numbers in a variable number of them: seven bits a byte, the lowest first. */
export class GrowingBytes {
  private items: Uint8Array;
  private count = 0;

  /** `room` is for how many bytes there is room at first. */
  constructor(room = FIRST_ROOM) {
    this.items = new Uint8Array(room);
  }

  get length(): number {
    return this.count;
  }

  byte(value: number): void {
    if (this.count === this.items.length) this.reserve(1);
    this.items[this.count] = value;
    this.count += 1;
  }

  /** `value` is a whole number from 0 to 2^31 - 1. */
  varint(value: number): void {
    if (this.count + LONGEST_VARINT > this.items.length) this.reserve(LONGEST_VARINT);
    const { items } = this;
    let at = this.count;
    let rest = value;
    for (; rest > 0x7f; at += 1) {
      items[at] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    items[at] = rest;
    this.count = at + 1;
  }

  /** Appends the numbers `[from, to)` of another array, all of them below 256. */
  copy(bytes: Uint8Array | Uint16Array, from: number, to: number): void {
    const { count } = this;
    this.reserve(to - from);
    const { items } = this;
    if (to - from > FEW) items.set(bytes.subarray(from, to), count);
    else for (let i = from; i < to; i += 1) items[count + i - from] = bytes[i] ?? 0;
    this.count = count + to - from;
  }

  /** A copy of the bytes. */
  toArray(): Uint8Array {
    return this.items.slice(0, this.count);
  }

  /** The bytes, which must not grow after this; a copy only if there is room left that nobody needs. */
  finish(): Uint8Array {
    return this.count === this.items.length ? this.items : this.toArray();
  }

  /** Forgets the bytes, and keeps the room for others. */
  clear(): void {
    this.count = 0;
  }

  private reserve(more: number): void {
    const length = this.count + more;
    if (length <= this.items.length) return;
    const larger = new Uint8Array(Math.max(length, Math.ceil(this.items.length * GROWTH)));
    larger.set(this.items);
    this.items = larger;
  }
}

/** Unsigned 32-bit numbers that grow at their end. */
export class GrowingNumbers {
  private items: Uint32Array;
  private count = 0;

  /** `room` is for how many numbers there is room at first. */
  constructor(room = FIRST_ROOM) {
    this.items = new Uint32Array(room);
  }

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.items.length) this.grow();
    this.items[this.count] = value;
    this.count += 1;
  }

  /** Appends the numbers `[from, to)` of another array, each with `added` to it. */
  copy(numbers: ArrayLike<number>, from: number, to: number, added: number): void {
    while (this.count + to - from > this.items.length) this.grow();
    const { items, count } = this;
    for (let i = from; i < to; i += 1) items[count + i - from] = (numbers[i] ?? 0) + added;
    this.count = count + to - from;
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

  /** Forgets the numbers, and keeps the room for others. */
  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const larger = new Uint32Array(Math.ceil(this.items.length * GROWTH) + 1);
    larger.set(this.items);
    this.items = larger;
  }
}
