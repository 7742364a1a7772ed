import { RisingNumbers } from './risingNumbers';

/** Strings one after the other in UTF-16 units, and where each begins; one more entry for the end of the last. */
export interface StringList {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
}

/** UTF-16 units; in bytes when none of them is above 255. */
export type Units = Uint8Array | Uint16Array;

/** Units `[from, to)` of some. */
export interface UnitRange {
  readonly units: Units;
  readonly from: number;
  readonly to: number;
}

/** Stands before a string that has units which are not below it; these strings take two bytes a unit, the others one. */
export const WIDE = 0xff;

/**
 * Strings by number, in one byte a unit for those in Latin letters. Equal strings have equal bytes; the bytes of different
 * ones are in no telling order.
 */
export class StringPool {
  readonly size: number;

  /** `starts` says where each string begins, and where the last ends. */
  constructor(
    readonly bytes: Uint8Array,
    readonly starts: RisingNumbers,
  ) {
    this.size = Math.max(0, starts.length - 1);
  }

  static of({ pool, starts }: StringList): StringPool {
    const bytes = new Uint8Array(2 * pool.length + starts.length);
    const places = new Uint32Array(starts.length);
    let used = 0;
    for (let index = 0; index + 1 < starts.length; index += 1) {
      used = write(pool, starts[index] ?? 0, starts[index + 1] ?? 0, bytes, used);
      places[index + 1] = used;
    }
    return new StringPool(bytes.slice(0, used), RisingNumbers.of(places));
  }

  /** Where the bytes of a string begin; for `size`, where the last ones end. */
  startOf(index: number): number {
    return this.starts.at(index);
  }

  /** The string that the byte at `place` belongs to. */
  indexAt(place: number): number {
    return this.starts.countUpTo(place) - 1;
  }

  /** Whether a string takes two bytes a unit, with one before them. */
  isWide(index: number): boolean {
    const start = this.startOf(index);
    return this.bytes[start] === WIDE && start < this.startOf(index + 1);
  }

  /** Empty for a number that none has. */
  at(index: number): string {
    const { bytes } = this;
    const end = this.startOf(index + 1);
    let at = this.startOf(index);
    let text = '';
    if (this.isWide(index)) {
      for (at += 1; at < end; at += 2) text += String.fromCharCode(unitOf(bytes, at, 2));
      return text;
    }
    for (; at + 4 <= end; at += 4)
      text += String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
    for (; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }

  /** All of them. Decodes them together when they are in ASCII, which is several times as quick as one by one. */
  all(): string[] {
    const text = new TextDecoder().decode(this.bytes);
    const isAscii = text.length === this.bytes.length && !text.includes('\ufffd');
    const strings: string[] = [];
    if (isAscii) this.starts.forEachStep((from, to) => strings.push(text.slice(from, to)));
    else for (let index = 0; index < this.size; index += 1) strings.push(this.at(index));
    return strings;
  }

  /** The number of UTF-16 units of a string. */
  lengthOf(index: number): number {
    const length = this.startOf(index + 1) - this.startOf(index);
    return this.isWide(index) ? (length - 1) >>> 1 : length;
  }

  /** The units of a string: `[from, to)` of `units`, which are the pool's own where they are in one byte each. */
  unitsOf(index: number): UnitRange {
    const { bytes } = this;
    const from = this.startOf(index);
    const to = this.startOf(index + 1);
    if (!this.isWide(index)) return { units: bytes, from, to };
    const units = new Uint16Array((to - from) >>> 1);
    for (let i = 0; i < units.length; i += 1) units[i] = unitAt(bytes, from, 2, i);
    return { units, from: 0, to: units.length };
  }

  /** Gives all strings as their units, one after the other: quicker than to ask for each. */
  forEach(sink: (units: Units, from: number, to: number, index: number) => void): void {
    const { bytes } = this;
    const starts = this.starts.toArray();
    for (let index = 0; index < this.size; index += 1) {
      const start = starts[index] ?? 0;
      const end = starts[index + 1] ?? 0;
      if (start === end || bytes[start] !== WIDE) {
        sink(bytes, start, end, index);
        continue;
      }
      const { units, from, to } = this.unitsOf(index);
      sink(units, from, to, index);
    }
  }

  /** Negative when a string is before one of another pool in code-unit order, positive when after, 0 when they are equal. */
  compare(index: number, other: StringPool, otherIndex: number): number {
    const start = this.startOf(index);
    const otherStart = other.startOf(otherIndex);
    const width = this.widthFrom(start);
    const otherWidth = other.widthFrom(otherStart);
    const length = this.lengthOf(index);
    const otherLength = other.lengthOf(otherIndex);
    const shorter = Math.min(length, otherLength);
    for (let i = 0; i < shorter; i += 1) {
      const difference = unitAt(this.bytes, start, width, i) - unitAt(other.bytes, otherStart, otherWidth, i);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** The same for a string that is in none. */
  compareTo(index: number, text: string): number {
    const start = this.startOf(index);
    const width = this.widthFrom(start);
    const length = this.lengthOf(index);
    const shorter = Math.min(length, text.length);
    for (let i = 0; i < shorter; i += 1) {
      const difference = unitAt(this.bytes, start, width, i) - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  startsWith(index: number, prefix: string): boolean {
    if (this.lengthOf(index) < prefix.length) return false;
    const start = this.startOf(index);
    const width = this.widthFrom(start);
    for (let i = 0; i < prefix.length; i += 1) {
      if (unitAt(this.bytes, start, width, i) !== prefix.charCodeAt(i)) return false;
    }
    return true;
  }

  /** Bytes a unit of the string that begins at `start`. */
  private widthFrom(start: number): number {
    return this.bytes[start] === WIDE ? 2 : 1;
  }
}

/** Writes the units `[from, to)` as bytes from `at` on; returns where these end. */
function write(units: Uint16Array, from: number, to: number, into: Uint8Array, at: number): number {
  let next = at;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    if (unit >= WIDE) return writeWide(units, from, to, into, at);
    into[next] = unit;
    next += 1;
  }
  return next;
}

function writeWide(units: Uint16Array, from: number, to: number, into: Uint8Array, at: number): number {
  into[at] = WIDE;
  let next = at + 1;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    into[next] = unit >>> 8;
    into[next + 1] = unit & 0xff;
    next += 2;
  }
  return next;
}

/** Unit `i` of the string that begins at `start` and takes `width` bytes a unit. */
function unitAt(bytes: Uint8Array, start: number, width: number, i: number): number {
  return width === 1 ? (bytes[start + i] ?? 0) : unitOf(bytes, start + 1 + 2 * i, 2);
}

function unitOf(bytes: Uint8Array, at: number, width: number): number {
  const byte = bytes[at] ?? 0;
  return width === 1 ? byte : (byte << 8) | (bytes[at + 1] ?? 0);
}
