import type { TextWords } from './anchorableText';
import type { PatternWords } from './pattern';

const NUMBER = /^\p{N}+$/u;
/** Words next to a place in which another number is looked for, and in which those of the context may still stand. */
const NEXT = 5;
const AROUND = 11;

/**
 * Whether next to a place of a text, from `start` on or back, other numbers stand than next to the quote. Lists of figures say the same
 * in the same words over and over, and their numbers alone tell one line from another.
 */
export function isRenumbered(
  words: TextWords,
  context: PatternWords,
  nearest: PatternWords,
  start: number,
  step: 1 | -1,
): boolean {
  const quoted = nearest.keys.filter(isNumber);
  if (quoted.length === 0) return false;
  const there = Array.from({ length: AROUND }, (_none, i) => words.keyAt(start + i * step));
  const isGone = quoted.some((key) => !there.includes(key));
  // farther off the context may hold the very line that this one is to be told from
  const around = step === 1 ? context.keys.slice(0, AROUND) : context.keys.slice(-AROUND);
  return isGone && there.slice(0, NEXT).some((key) => isNumber(key) && !around.includes(key));
}

function isNumber(key: string): boolean {
  return NUMBER.test(key);
}
