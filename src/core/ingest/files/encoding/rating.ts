import type { Profile } from './profiles';
import type { Traits } from './traits';

/** What a damaged character counts for, one that does not belong, and a capital in the midst of a word. */
const DAMAGED = -3;
const STRANGE = -1;
const BROKEN = -1;
/** The part of a letter's worth that its capital has: only some letters of a text are capitals. */
const CAPITAL = 0.8;
/** What two letters beyond ASCII in a row count for in languages that hardly have them. */
const CROWDED = -0.4;
/** What a letter of one alphabet behind one of another counts for. */
const MIXED = -1;
/** What frequent words of a language add at the most, and the part of all words that they are in ordinary texts. */
const WORDS_WORTH = 0.4;
const WORDS_SHARE = 0.25;

/**
 * How well a text looks like one in the profile's language: 1 is what ordinary texts have, more where words of the language are in it, less
 * than 0 where it looks like anything else.
 */
export function worthAs({ common, rare = '', share = 1, words }: Profile, traits: Traits): number {
  const known = new Map<string, number>();
  for (const letter of rare) known.set(letter, 0);
  for (const letter of common) known.set(letter, 1 / share);
  let sum = traits.damaged * DAMAGED + traits.broken * BROKEN;
  sum += words === undefined ? traits.mixed * MIXED : traits.crowded * CROWDED;
  for (const [character, count] of traits.characters) {
    const small = known.get(character.toLowerCase());
    sum += count * (known.get(character) ?? (small === undefined ? STRANGE : small * CAPITAL));
  }
  const bySpelling = traits.evidence === 0 ? 0 : Math.min(1, sum / traits.evidence);
  return words === undefined ? bySpelling : bySpelling + WORDS_WORTH * partOf(traits.words, words);
}

/** How much of what is usual the frequent words are of all, at most 1. */
function partOf(all: readonly string[], words: string): number {
  const frequent = new Set(words.split(' '));
  let found = 0;
  for (const word of all) if (frequent.has(word)) found++;
  return all.length === 0 ? 0 : Math.min(1, found / all.length / WORDS_SHARE);
}
