import { LONGEST_WORD } from '../text/scanner';
import { letterBit } from './signature';

/** Letters that about half of the longer words have, in English; others that share their bits serve other scripts as well. */
const TELLING_LETTERS = Array.from('aeinorst', (letter) => letterBit(letter.charCodeAt(0)));

/** How many groups the words of one length fall into, by which of the telling letters they have. */
export const GROUPS = 1 << TELLING_LETTERS.length;

/** Number of buckets of words of one length and group; those of shorter words come first. */
export const BUCKETS = (LONGEST_WORD + 1) * GROUPS;

/** The group of words with these letters: a bit for each telling one. */
export function groupOf(letters: number): number {
  let group = 0;
  for (const letter of TELLING_LETTERS) group = (group << 1) | ((letters & letter) === 0 ? 0 : 1);
  return group;
}

export function bucketOf(length: number, group: number): number {
  return length * GROUPS + group;
}
