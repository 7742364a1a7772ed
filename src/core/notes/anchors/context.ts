import type { TextWords } from './anchorableText';
import { likenessAt, type Pattern, type PatternWords, partOf } from './pattern';
import { isRenumbered } from './renumbered';

/** A run of words of a text, `[from, to)` in words from its beginning. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** What of the context on one side of a quote stands at a place. */
export interface Side {
  /** From 0 to 1, which is all of it, next to the place. */
  readonly share: number;
  /** The same of the words nearest to the quote alone, with nothing put in between. */
  readonly near: number;
  /** The weight of the words that do not stand there. */
  readonly lost: number;
  /** Whether the word next to the quote is next to the place. */
  readonly isNext: boolean;
  /** See `isRenumbered`. */
  readonly isRenumbered: boolean;
}

/** What of a quote's context stands at a place; null for a side of which nothing is known. */
export interface Surroundings {
  readonly before: Side | null;
  readonly after: Side | null;
}

/** Words of context that are nearest to the quote. */
const NEAREST = 7;
/** Words that may have been put in between a quote and its context. */
const FARTHEST = 60;
/** What it costs that context does not stand next to the place, and each of the words between, as the weight of words; at most a part. */
const APART = 3;
const APART_BY_WORD = 0.3;
const MOST_APART = 0.5;
/** More words of context are looked at one by one only: they tell a passage from its likes where a text repeats itself. */
const MOST_ALIGNED = 120;

export function surroundings(words: TextWords, { before, after }: Pattern, { from, to }: Place): Surroundings {
  return {
    before: sideOf(words, before, partOf(before, -NEAREST), from - 1, -1),
    after: sideOf(words, after, partOf(after, 0, NEAREST), to, 1),
  };
}

function sideOf(
  words: TextWords,
  context: PatternWords,
  nearest: PatternWords,
  start: number,
  step: 1 | -1,
): Side | null {
  const { weight } = context;
  if (weight === 0) return null;
  const stands = standingNear(words, context, start, step);
  const near = standingNext(words, nearest, start, step) / nearest.weight;
  const next = step === 1 ? 0 : context.keys.length - 1;
  return {
    share: stands / weight,
    near,
    lost: weight - stands,
    isNext: likenessAt(context, next, words, start) > 0,
    isRenumbered: isRenumbered(words, context, nearest, start, step),
  };
}

/** The weight of a context that stands in a text from a place on, going back (`step` -1) or on (1), or a little way from there. */
function standingNear(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number {
  const { weight } = context;
  let most = standingNext(words, context, start, step);
  if (context.keys.length > MOST_ALIGNED) return most;
  for (let gap = 1; gap <= FARTHEST; gap += 1) {
    const apart = Math.min(MOST_APART * weight, APART + APART_BY_WORD * gap);
    if (weight - apart <= most) break;
    most = Math.max(most, standing(words, context, start + gap * step, step) - apart);
  }
  return most;
}

/** The same right there. */
function standingNext(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number {
  const most = standing(words, context, start, step);
  if (most === context.weight || context.keys.length > MOST_ALIGNED) return most;
  return Math.max(most, alignedWeight(words, context, start, step));
}

/** The weight of the words that stand one by one where they should. */
function standing(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number {
  const { length } = context.keys;
  let weight = 0;
  for (let i = 0; i < length; i += 1) {
    const one = step === 1 ? i : length - 1 - i;
    weight += (context.weights[one] ?? 0) * likenessAt(context, one, words, start + i * step);
  }
  return weight;
}

/** The weight of the words that stand in their order, with some of them gone or others put in; each that was put in costs a little. */
function alignedWeight(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number {
  const { length } = context.keys;
  const reach = length + 4;
  let row = new Float64Array(reach + 1);
  for (let j = 1; j <= reach; j += 1) row[j] = -j;
  for (let i = 1; i <= length; i += 1) {
    const one = step === 1 ? i - 1 : length - i;
    const weight = context.weights[one] ?? 0;
    const below = new Float64Array(reach + 1);
    below[0] = -i;
    for (let j = 1; j <= reach; j += 1) {
      const same = weight * likenessAt(context, one, words, start + (j - 1) * step);
      below[j] = Math.max((row[j - 1] ?? 0) + same, (row[j] ?? 0) - 1, (below[j - 1] ?? 0) - 1);
    }
    row = below;
  }
  return Math.max(0, ...row);
}
