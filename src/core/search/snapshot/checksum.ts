/** Number of 32-bit words of a checksum. */
export const CHECKSUM_WORDS = 4;

export const CHECKSUM_BYTES = CHECKSUM_WORDS * Uint32Array.BYTES_PER_ELEMENT;

/**
 * A checksum of 128 bits over 32-bit words, against damage and not against forgery.
 *
 * Words at even and at odd places have a pair of lanes each, and every word enters both lanes of its pair: one by the body of
 * MurmurHash3_x86_32 (A. Appleby, public domain), the other by the round of XXH32 (Y. Collet, BSD). The two together, twice,
 * are put together here; neither's finaliser is needed, as the lanes themselves are compared.
 *
 * Each step is one-to-one in the word for a given lane, and in the lane for a given word. So two inputs of one length that
 * differ in a single word, wherever it is, never have the same checksum; what differs in more has it by chance with a
 * probability of about 2^-64, or 2^-128 where words of both kinds differ.
 */
export class Checksum {
  private evenMurmur = 0x2f0b4c47;
  private evenXx = 0x61c88647;
  private oddMurmur = 0x3c6ef372;
  private oddXx = 0x5bd1e995;

  /** Takes in an even number of words. */
  add(words: Uint32Array): this {
    let { evenMurmur, evenXx, oddMurmur, oddXx } = this;
    for (let at = 0; at < words.length; at += 2) {
      const even = words[at] ?? 0;
      const odd = words[at + 1] ?? 0;
      evenMurmur = murmurStep(evenMurmur, even);
      evenXx = xxStep(evenXx, even);
      oddMurmur = murmurStep(oddMurmur, odd);
      oddXx = xxStep(oddXx, odd);
    }
    this.evenMurmur = evenMurmur;
    this.evenXx = evenXx;
    this.oddMurmur = oddMurmur;
    this.oddXx = oddXx;
    return this;
  }

  /** What it comes to so far: `CHECKSUM_WORDS` words. */
  get words(): Uint32Array {
    return Uint32Array.of(this.evenMurmur, this.evenXx, this.oddMurmur, this.oddXx);
  }
}

function murmurStep(lane: number, word: number): number {
  const scrambled = Math.imul(word, 0xcc9e2d51);
  const mixed = lane ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function xxStep(lane: number, word: number): number {
  const mixed = (lane + Math.imul(word, 0x85ebca77)) | 0;
  return Math.imul((mixed << 13) | (mixed >>> 19), 0x9e3779b1);
}
