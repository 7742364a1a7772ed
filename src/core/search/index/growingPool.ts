import { RisingNumbers } from '../compact/risingNumbers';
import { StringPool, WIDE } from '../compact/stringPool';
import { unitsOf } from '../text/strings';
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
    this.pushUnits(unitsOf(text), 0, text.length);
  }

  /** Appends the units `[from, to)` as a string. */
  pushUnits(units: Uint16Array, from: number, to: number): void {
    let widest = 0;
    for (let i = from; i < to; i += 1) widest = Math.max(widest, units[i] ?? 0);
    if (widest < WIDE) this.bytes.copy(units, from, to);
    else this.pushWide(units, from, to);
    this.ends.push(this.bytes.length);
  }

  /** Appends the strings with an index `[from, to)` of another pool, whose bytes begin at `starts`. */
  copy(bytes: Uint8Array, starts: Uint32Array, from: number, to: number): void {
    const first = starts[from] ?? 0;
    this.ends.copy(starts, from + 1, to + 1, this.bytes.length - first);
    this.bytes.copy(bytes, first, starts[to] ?? 0);
  }

  finish(): StringPool {
    return new StringPool(this.bytes.finish(), RisingNumbers.of(this.ends.view()));
  }

  private pushWide(units: Uint16Array, from: number, to: number): void {
    this.bytes.byte(WIDE);
    for (let i = from; i < to; i += 1) {
      const unit = units[i] ?? 0;
      this.bytes.byte(unit >>> 8);
      this.bytes.byte(unit & 0xff);
    }
  }
}
