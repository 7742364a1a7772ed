/** What is added at each step: 2^32 divided by the golden ratio, made odd. */
const STEP = 0x9e3779b9;
/** Number of different values of 32 bits. */
const VALUES = 2 ** 32;

/**
 * Numbers that look random and are the same for the same seed, on every machine: a counter whose bits are mixed (SplitMix of
 * Steele, Lea and Flood, 2014, on 32 bits with the finalizer of MurmurHash3). Good enough to draw samples; no secret can rest on it.
 */
export class RandomNumbers {
  private state: number;

  /** Of `seed` the lower 32 bits count. */
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number in `[0, limit)`, each as likely as any other; `limit` is 1 to 2^32. */
  below(limit: number): number {
    // the values above the last whole multiple of the limit would favour small numbers: they are thrown away
    const fair = VALUES - (VALUES % limit);
    for (;;) {
      const value = this.next();
      if (value < fair) return value % limit;
    }
  }

  private next(): number {
    this.state = (this.state + STEP) >>> 0;
    let bits = this.state;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  }
}
