import { type Alignment, align, type Sought } from './align';
import type { TextWords } from './anchorableText';
import type { Place } from './context';
import { partOf } from './pattern';

/** Words of a pattern times words of a text that are set against each other at once. */
const MOST_CELLS = 2_000_000;
/** Words of a long pattern that are set at a time, and how many times as many of the text they may be among. */
const PIECE = 200;
const REACH = 4;
/** Of a piece, how much must stand for the next to be looked for behind it. */
const ENOUGH = 0.5;

/**
 * As `align`, but where both are long, piece by piece from the beginning, each behind the one before: time by the length of the pattern
 * and space by that of a piece. A pattern of which much was taken out or put in at once may then seem to be less there than it is.
 */
export function alignLong(pattern: Sought, words: TextWords, part: Place): Alignment {
  const { length } = pattern.ids;
  if (length * (part.to - part.from) <= MOST_CELLS) return align(pattern, words, part);
  const first = new Int32Array(length).fill(-1);
  const last = new Int32Array(length).fill(-1);
  const likeness = new Float64Array(length);
  let next = part.from;
  for (let from = 0; from < length && next < part.to; from += PIECE) {
    const piece = pieceOf(pattern, from);
    const set = align(piece, words, { from: next, to: Math.min(part.to, next + REACH * PIECE) });
    first.set(set.first, from);
    last.set(set.last, from);
    likeness.set(set.likeness, from);
    if (standsEnough(piece, set)) next = Math.max(...set.last) + 1;
  }
  return { first, last, likeness };
}

function pieceOf(pattern: Sought, from: number): Sought {
  const { quote } = pattern;
  return {
    ...partOf(pattern, from, from + PIECE),
    quote: { from: Math.max(0, quote.from - from), to: Math.max(0, quote.to - from) },
  };
}

function standsEnough({ weights, weight }: Sought, { likeness }: Alignment): boolean {
  let stands = 0;
  for (const [i, one] of weights.entries()) stands += one * (likeness[i] ?? 0);
  return stands >= ENOUGH * weight;
}
