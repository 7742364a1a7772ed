/** Number of 32-bit words of a checksum. */
export const CHECKSUM_WORDS = 4;

export const CHECKSUM_BYTES = CHECKSUM_WORDS * Uint32Array.BYTES_PER_ELEMENT;

/** Words that are taken in at a time. Engines compile what is called often sooner, and better, than one long loop. */
const BLOCK = 1024;

/**
 * A checksum of 128 bits over 32-bit words, against damage and not against forgery.
 *
 * Words at even and at odd places have a lane each, which takes them in by the round of XXH32 (Y. Collet, BSD). Beside each lane
 * stands the sum of all that it ever was, as in J. G. Fletcher's checksum of 1982. XXH32's finaliser is not needed, as the
 * lanes themselves are compared.
 *
 * A step is one-to-one in the word for a given lane, and in the lane for a given word. So two inputs of one length that
 * differ in a single word, wherever it is, never have the same checksum; what differs in more has it by chance with a
 * probability of about 2^-64, or 2^-128 where words at places of both kinds differ.
 */
export class Checksum {
  private even = 0x2f0b4c47;
  private evenSum = 0;
  private odd = 0x5bd1e995;
  private oddSum = 0;

  /** Takes in an even number of words. */
  add(words: Uint32Array): this {
    for (let from = 0; from < words.length; from += BLOCK)
      this.addBlock(words, from, Math.min(from + BLOCK, words.length));
    return this;
  }

  private addBlock(words: Uint32Array, from: number, to: number): void {
    let { even, evenSum, odd, oddSum } = this;
    for (let at = from; at < to; at += 2) {
      even = step(even, words[at] ?? 0);
      evenSum = (evenSum + even) | 0;
      odd = step(odd, words[at + 1] ?? 0);
      oddSum = (oddSum + odd) | 0;
    }
    this.even = even;
    this.evenSum = evenSum;
    this.odd = odd;
    this.oddSum = oddSum;
  }

  /** What it comes to so far: `CHECKSUM_WORDS` words. */
  get words(): Uint32Array {
    return Uint32Array.of(this.even, this.evenSum, this.odd, this.oddSum);
  }
}

function step(lane: number, word: number): number {
  const mixed = (lane + Math.imul(word, 0x85ebca77)) | 0;
  return Math.imul((mixed << 13) | (mixed >>> 19), 0x9e3779b1);
}
