import { editDistance } from '../../basics/editDistance';

/** Words that share less are different words. */
const LEAST = 0.55;
const HAS_DIGIT = /\p{N}/u;

/**
 * How much one word is like another, from 0 to 1, by its letters: as a misprint or another form of it is. Numbers are equal or different,
 * as a digit is no misprint that a reader would forgive.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = mostErrors(longer);
  if (HAS_DIGIT.test(a) && HAS_DIGIT.test(b)) return 0;
  const errors = editDistance(a, b, most);
  return errors > most ? 0 : 1 - errors / longer;
}

/** Which letters a word has, as bits; some letters share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether two different words cannot be alike, by their lengths and letters; for most words of a text this is all that must be asked. */
export function areUnlike(lengthA: number, lettersA: number, lengthB: number, lettersB: number): boolean {
  const most = mostErrors(Math.max(lengthA, lengthB));
  if (most === 0 || Math.abs(lengthA - lengthB) > most) return true;
  // Every letter that the other word lacks is an error.
  return countBits(lettersA & ~lettersB) > most || countBits(lettersB & ~lettersA) > most;
}

function mostErrors(length: number): number {
  return Math.floor(length * (1 - LEAST));
}

/** Bits in parallel (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
