import { unitsOf } from '../text/strings';

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
const BITS = 32;

/** Signatures in columns. */
export interface SignatureColumns {
  readonly letters: Uint32Array;
  readonly pairsLow: Uint32Array;
  readonly pairsHigh: Uint32Array;
}

export function signatureOf(word: string): Signature {
  const units = unitsOf(word);
  const columns = { letters: new Uint32Array(1), pairsLow: new Uint32Array(1), pairsHigh: new Uint32Array(1) };
  writeSignature(units, 0, units.length, columns, 0);
  return { letters: columns.letters[0] ?? 0, pairsLow: columns.pairsLow[0] ?? 0, pairsHigh: columns.pairsHigh[0] ?? 0 };
}

/** Writes the signature of the word in the units `[from, to)` into row `row`. */
export function writeSignature(
  units: Uint16Array,
  from: number,
  to: number,
  columns: SignatureColumns,
  row: number,
): void {
  let letters = 0;
  let pairsLow = 0;
  let pairsHigh = 0;
  let previous = -1;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    letters |= letterBit(unit);
    if (previous >= 0) {
      const bit = (Math.imul(previous, 31) + unit) & 63;
      if (bit < 32) pairsLow |= 1 << bit;
      else pairsHigh |= 1 << (bit - 32);
    }
    previous = unit;
  }
  columns.letters[row] = letters;
  columns.pairsLow[row] = pairsLow;
  columns.pairsHigh[row] = pairsHigh;
}

/** How many letters and pairs of a word another may lack, and how many it may have that the word has not. */
export interface Allowance {
  readonly missingLetters: number;
  readonly addedLetters: number;
  readonly missingPairs: number;
  readonly addedPairs: number;
}

/**
 * What `edits` edits can change when they make a word longer by `growth` letters. So many of them are insertions (deletions
 * when it gets shorter), which take no letter away and part one pair only to make two.
 */
export function allowanceOf(growth: number, edits: number): Allowance {
  const shorter = edits - Math.abs(growth);
  const longer = { letters: edits, pairs: 2 * edits };
  const fewer = { letters: shorter, pairs: shorter + edits };
  const [missing, added] = growth > 0 ? [fewer, longer] : [longer, fewer];
  return {
    missingLetters: missing.letters,
    addedLetters: added.letters,
    missingPairs: missing.pairs,
    addedPairs: added.pairs,
  };
}

/** What `edits` edits can change when they make a word the beginning of another, which may go on with anything. */
export function allowanceOfBeginning(edits: number): Allowance {
  return { missingLetters: edits, addedLetters: BITS, missingPairs: 2 * edits, addedPairs: 2 * BITS };
}

/** The bit that stands for a letter. */
export function letterBit(unit: number): number {
  return 1 << ((unit - LETTER_A) & 31);
}

/** Number of bits set, added up in parallel within the word. */
export function bitsSet(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
