/** Numbers as bytes: seven bits in each, the lowest first, the eighth bit set when more follow. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** What was written. */
  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what `ByteWriter` wrote. Beyond the end it throws. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error('it ends too early');
    return value;
  }

  /** The next so many bytes, not copied. */
  take(count: number): Uint8Array {
    const bytes = this.bytes.subarray(this.at, this.at + count);
    if (bytes.length < count) throw new Error('it ends too early');
    this.at += count;
    return bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      if (shift > 28) throw new Error('a number is too long');
    }
  }
}

/** FNV-1a (32 bit) of `[from, to)`: against damage, not against forgery. */
export function checksumOf(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0x811c9dc5;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ (bytes[i] ?? 0), 0x01000193);
  return sum >>> 0;
}
