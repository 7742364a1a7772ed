import { editDistance } from '../../basics/editDistance';
import type { ComparedWord } from './comparedName';
import type { Likeness } from './model';

/** In a shorter word a letter is too much of it: Homs is not Hama. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_TWICE_MISSPELT = 9;
/** Fewer sounds are shared by chance. */
const SHORTEST_SOUND = 3;
/** Transliterations add no more letters than this. */
const MOST_LETTERS_ADDED = 3;

const CLOSE_SOUND = 0.95;
const DISTANT_SOUND = 0.85;
const MISSPELT = 0.9;

/** How likely two different words are spellings of one; undefined when they are not. Numbers are never misspelt. */
export function wordLikeness(a: ComparedWord, b: ComparedWord): Likeness | undefined {
  if (/\d/.test(a.text + b.text)) return undefined;
  if (a.sound === b.sound && a.sound.length >= SHORTEST_SOUND) return { reason: 'sound', likeness: CLOSE_SOUND };
  const shorter = Math.min(a.text.length, b.text.length);
  const longer = Math.max(a.text.length, b.text.length);
  const most = shorter >= SHORTEST_TWICE_MISSPELT ? 2 : 1;
  const edits = editDistance(a.text, b.text, most);
  const sharesSkeleton = a.skeleton === b.skeleton && a.skeleton.length >= SHORTEST_SOUND;
  if (sharesSkeleton && longer - shorter <= MOST_LETTERS_ADDED) return { reason: 'sound', likeness: DISTANT_SOUND };
  if (edits > most || shorter < SHORTEST_MISSPELT) return undefined;
  return { reason: 'spelling', likeness: MISSPELT - edits / longer / 2 };
}
