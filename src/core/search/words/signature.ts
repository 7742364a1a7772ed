import { GrowingUint32 } from './growing';

/**
 * What a word is made of, in 96 bits: which letters and which pairs of letters it holds. Two words that are k edits apart
 * differ in at most k letters and at most 2k pairs in either direction, so comparing signatures loses no near word and
 * throws out nearly all others. Several letters or pairs may share a bit; that only lets a few more through.
 */
export interface Signature {
  readonly letters: number;
  readonly pairsLow: number;
  readonly pairsHigh: number;
}

const LETTER_A = 97;

export function signatureOf(word: string): Signature {
  let letters = 0;
  let pairsLow = 0;
  let pairsHigh = 0;
  let previous = -1;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    letters |= 1 << ((unit - LETTER_A) & 31);
    if (previous >= 0) {
      const bit = (Math.imul(previous, 31) + unit) & 63;
      if (bit < 32) pairsLow |= 1 << bit;
      else pairsHigh |= 1 << (bit - 32);
    }
    previous = unit;
  }
  return { letters, pairsLow, pairsHigh };
}

/** The signatures of a list of words, twelve bytes each. */
export class Signatures {
  private readonly letters = new GrowingUint32();
  private readonly pairsLow = new GrowingUint32();
  private readonly pairsHigh = new GrowingUint32();

  push(word: string): void {
    const signature = signatureOf(word);
    this.letters.push(signature.letters);
    this.pairsLow.push(signature.pairsLow);
    this.pairsHigh.push(signature.pairsHigh);
  }

  /** Whether the word at `index` may be at most `edits` insertions, deletions and substitutions away from `word`. */
  mayBeNear(index: number, word: Signature, edits: number): boolean {
    const letters = this.letters.at(index);
    if (bits(letters & ~word.letters) > edits || !this.mayHold(index, word, edits)) return false;
    const low = this.pairsLow.at(index) & ~word.pairsLow;
    const high = this.pairsHigh.at(index) & ~word.pairsHigh;
    return bits(low) + bits(high) <= 2 * edits;
  }

  /** Whether the word at `index` may hold a part that is at most `edits` edits away from `part`. */
  mayHold(index: number, part: Signature, edits: number): boolean {
    if (bits(part.letters & ~this.letters.at(index)) > edits) return false;
    const low = part.pairsLow & ~this.pairsLow.at(index);
    const high = part.pairsHigh & ~this.pairsHigh.at(index);
    return bits(low) + bits(high) <= 2 * edits;
  }
}

/** Number of bits set, added up in parallel within the word. */
function bits(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
