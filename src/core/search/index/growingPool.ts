import { RisingNumbers } from '../compact/risingNumbers';
import { StringPool, WIDE } from '../compact/stringPool';
import { GrowingBytes, GrowingNumbers } from './growing';

/** Strings as in a `StringPool`, which grow at their end. */
export class GrowingPool {
  private readonly bytes: GrowingBytes;
  /** Where the strings end, and the first begins. */
  private readonly ends = new GrowingNumbers();

  /** `room` is for how many bytes there is room at first. */
  constructor(room?: number) {
    this.bytes = new GrowingBytes(room);
    this.ends.push(0);
  }

  get size(): number {
    return this.ends.length - 1;
  }

  push(text: string): void {
    let widest = 0;
    for (let i = 0; i < text.length; i += 1) widest = Math.max(widest, text.charCodeAt(i));
    if (widest >= WIDE) this.bytes.byte(WIDE);
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (widest >= WIDE) this.bytes.byte(unit >>> 8);
      this.bytes.byte(unit & 0xff);
    }
    this.ends.push(this.bytes.length);
  }

  /** Appends a string as the bytes `[from, to)` of another pool. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.bytes.copy(bytes, from, to);
    this.ends.push(this.bytes.length);
  }

  finish(): StringPool {
    return new StringPool(this.bytes.toArray(), RisingNumbers.of(this.ends.view()));
  }
}
