import type { Units } from '../compact/stringPool';
import { unitsOf } from '../text/strings';

/**
 * What a word is made of, in 64 bits: which letters and which pairs of letters it holds. Two words that are k edits apart
 * differ in at most k letters and at most 2k pairs in either direction, so comparing signatures loses no near word and
 * throws out nearly all others. Several letters or pairs may share a bit; that only lets a few more through.
 */
export interface Signature {
  /** A bit for each letter. */
  readonly letters: number;
  /** A bit for each two letters next to each other. */
  readonly pairs: number;
}

const LETTER_A = 97;
const BITS = 32;
const PAIR_FACTOR = 7;

export function signatureOf(word: string): Signature {
  const units = unitsOf(word);
  return { letters: lettersIn(units, 0, units.length), pairs: pairsIn(units, 0, units.length) };
}

/** The letters of the units `[from, to)`. */
export function lettersIn(units: Units, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i += 1) letters |= letterBit(units[i] ?? 0);
  return letters;
}

/** The pairs of the units `[from, to)`. */
export function pairsIn(units: Units, from: number, to: number): number {
  let pairs = 0;
  for (let i = from + 1; i < to; i += 1)
    pairs |= 1 << ((Math.imul(units[i - 1] ?? 0, PAIR_FACTOR) + (units[i] ?? 0)) & 31);
  return pairs;
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
  return { missingLetters: edits, addedLetters: BITS, missingPairs: 2 * edits, addedPairs: BITS };
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
