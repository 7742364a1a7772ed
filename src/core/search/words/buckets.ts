import { letterBit } from './signature';

/** Letters that about half of the longer words have, in English; others that share their bits serve other scripts as well. */
const TELLING_LETTERS = Array.from('aeinorst', (letter) => letterBit(letter.charCodeAt(0)));

/** How many groups the words of one length fall into, by which of the telling letters they have. */
export const GROUPS = 1 << TELLING_LETTERS.length;

/** The group of words with these letters: a bit for each telling one. */
export function groupOf(letters: number): number {
  let group = 0;
  for (const letter of TELLING_LETTERS) group = (group << 1) | ((letters & letter) === 0 ? 0 : 1);
  return group;
}

/** The bucket of the words with `length` units in a group. Those of shorter words come before. */
export function bucketOf(length: number, group: number): number {
  return length * GROUPS + group;
}

/** The first bucket of longer words than those in `bucket`. */
export function endOfLength(bucket: number): number {
  return (Math.floor(bucket / GROUPS) + 1) * GROUPS;
}
