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
  const most = Math.floor(longer * (1 - LEAST));
  if (most === 0 || Math.abs(a.length - b.length) > most || sharedLetters(a, b) < longer - most) return 0;
  if (HAS_DIGIT.test(a) && HAS_DIGIT.test(b)) return 0;
  const errors = editDistance(a, b, most);
  return errors > most ? 0 : 1 - errors / longer;
}

const counts = new Int16Array(128);

/** At least as many letters as can be kept when one word is made the other; letters are taken by their low bits, which errs upwards. */
function sharedLetters(a: string, b: string): number {
  counts.fill(0);
  for (let i = 0; i < a.length; i += 1) counts[a.charCodeAt(i) & 127] = (counts[a.charCodeAt(i) & 127] ?? 0) + 1;
  let shared = 0;
  for (let i = 0; i < b.length; i += 1) {
    const letter = b.charCodeAt(i) & 127;
    const left = counts[letter] ?? 0;
    if (left > 0) shared += 1;
    counts[letter] = left - 1;
  }
  return shared;
}
