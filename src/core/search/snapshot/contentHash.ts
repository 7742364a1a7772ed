/** Odd, so that multiplying by them loses nothing; the golden ratio's and two of MurmurHash3's, chosen there for how they mix. */
const GOLDEN = 0x9e3779b1;
const FIRST = 0xcc9e2d51;
const SECOND = 0x1b873593;

/**
 * A 64-bit hash of strings and numbers, by which to tell whether something is still the same. It is not made to withstand
 * somebody who looks for two texts with one hash.
 *
 * Each of two lanes of 32 bits takes in the text, two UTF-16 units at a time, by a multiplicative step of its own (the shape of
 * FNV-1a, 32 bits, by G. Fowler, L. C. Noll and K.-P. Vo, with a rotation in the second lane) and both are mixed with each
 * other at the end of a string by the finaliser of MurmurHash3 (A. Appleby, public domain). The length goes in too, so that
 * `add('ab').add('c')` and `add('a').add('bc')` differ.
 */
export class ContentHash {
  private first: number;
  private second: number;

  constructor(seed = 0) {
    this.first = mix(seed ^ FIRST);
    this.second = mix(seed ^ SECOND);
  }

  add(text: string): this {
    let { first, second } = this;
    const { length } = text;
    const even = length & ~1;
    for (let at = 0; at < even; at += 2) {
      const pair = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
      first = Math.imul(first ^ pair, GOLDEN);
      first ^= first >>> 15;
      second = Math.imul(((second << 13) | (second >>> 19)) + pair, FIRST);
    }
    if (even < length) {
      const last = text.charCodeAt(even);
      first = Math.imul(first ^ last, GOLDEN);
      second = Math.imul(((second << 13) | (second >>> 19)) + last, FIRST);
    }
    this.first = first;
    this.second = second;
    return this.addNumber(length);
  }

  /** Takes in a whole number of 32 bits. */
  addNumber(value: number): this {
    const first = mix(Math.imul(this.first ^ value, FIRST));
    const second = mix(Math.imul((this.second ^ value) + GOLDEN, SECOND));
    this.first = (first + second) | 0;
    this.second = (second + this.first) | 0;
    return this;
  }

  /** The lower half of the hash, an unsigned whole number. */
  get low(): number {
    return this.first >>> 0;
  }

  /** The upper half, likewise. */
  get high(): number {
    return this.second >>> 0;
  }
}

/** The 32-bit finaliser of MurmurHash3: one-to-one, and every bit of the result hangs on every bit that went in. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
