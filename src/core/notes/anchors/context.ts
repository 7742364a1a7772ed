import type { TextWords } from './anchorableText';
import { likeness } from './likeness';
import type { Pattern, PatternWords } from './pattern';

/** A run of words of a text, `[from, to)` in words from its beginning. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** How much of a quote's context stands at a place, from 0 to 1; null for a side of which nothing is known. */
export interface Surroundings {
  readonly before: number | null;
  readonly after: number | null;
}

/** Words that may have been put in between a quote and its context. */
const FARTHEST = 60;
/** What is taken off context that does not stand next to the place: at once, for each word between, and at most. */
const APART = 0.08;
const APART_BY_WORD = 0.008;
/** More context than this is looked at word by word only: it tells a passage from its likes where a text repeats itself. */
const MOST_ALIGNED = 40;

export function surroundings(words: TextWords, { before, after }: Pattern, { from, to }: Place): Surroundings {
  return {
    before: agreement(words, before, from - 1, -1),
    after: agreement(words, after, to, 1),
  };
}

/** The part of a context that stands in a text from a place on, going back (`step` -1) or on (1). */
function agreement(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number | null {
  const { length } = context.keys;
  if (length === 0) return null;
  const next = standing(words, context, start, step);
  if (next === context.weight) return 1;
  let most = next;
  if (length <= MOST_ALIGNED) {
    most = Math.max(most, alignedWeight(words, context, start, step));
    for (let gap = 1; gap <= FARTHEST; gap += 1) {
      const left = 1 - APART - APART_BY_WORD * gap;
      if (left * context.weight <= most) break;
      most = Math.max(most, left * standing(words, context, start + gap * step, step));
    }
  }
  return most / context.weight;
}

/** The weight of the words that stand one by one where they should. */
function standing(words: TextWords, context: PatternWords, start: number, step: 1 | -1): number {
  const { length } = context.keys;
  let weight = 0;
  for (let i = 0; i < length; i += 1) {
    const one = step === 1 ? i : length - 1 - i;
    weight += (context.weights[one] ?? 0) * alike(words, context, one, start + i * step);
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
      const same = weight * alike(words, context, one, start + (j - 1) * step);
      below[j] = Math.max((row[j - 1] ?? 0) + same, (row[j] ?? 0) - 1, (below[j - 1] ?? 0) - 1);
    }
    row = below;
  }
  return Math.max(0, ...row);
}

function alike(words: TextWords, context: PatternWords, one: number, place: number): number {
  if (place < 0 || place >= words.count) return 0;
  if (context.ids[one] === words.ids[place]) return 1;
  return likeness(context.keys[one] ?? '', words.keyAt(place));
}
