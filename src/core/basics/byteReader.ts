/** Reads bytes from their beginning on, with numbers in a variable number of them: seven bits a byte, the lowest first. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next number. Throws an Error when the bytes end within it. */
  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new Error('The bytes end too early.');
      this.at += 1;
      value += (byte & 0x7f) * unit;
      if (byte <= 0x7f) return value;
    }
  }

  /** So many bytes, as many as are left at most. They are not copied. */
  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
