import type { Alignment, Sought } from './align';
import { alignLong } from './alignLong';
import type { AnchorableText, TextWords } from './anchorableText';
import type { Place } from './context';
import { type Pattern, type PatternWords, partOf, weightOf } from './pattern';
import { type Seed, seedsOf } from './seeds';
import { isTelling } from './telling';

/** Where a quote may stand in other words. */
export interface ChangedPlace extends Place {
  /** How much of the quote stands there, from 0 to 1, which is all of its words. */
  readonly likeness: number;
  /** Whether a name, a number or a negation is among what differs. */
  readonly saysElse: boolean;
}

/** Words of context by which a quote is sought; more of them lead nowhere else. */
const MOST_CONTEXT = 16;
/** How far the words of a passage may have drifted apart, in words: at least, by its length, and at most. */
const LEAST_DRIFT = 40;
const DRIFT = 0.25;
const MOST_DRIFT = 400;
/** To look for the passage at the seed alone, not at a better place beside it. */
const NO_DRIFT = 3;
/** Of the weight of words that were put in, how much weighs against the passage. */
const PUT_IN = 0.25;
/** Words that are set against the text in all, from one seed after the other; the likeliest seed is looked at always. */
const MOST_SET = 10_000;
/** Words that may have come in the place of one at an end of the quote, where the context goes on behind them. */
const MOST_IN_PLACE = 3;

/** The places where a quote may stand in other words, by what is left of it and of its context. */
export function changedPlaces(pattern: Pattern, text: AnchorableText): ChangedPlace[] {
  const { words } = text;
  const sought = soughtOf(pattern);
  const places: ChangedPlace[] = [];
  const { length } = sought.ids;
  for (const seed of seedsOf(sought, words).slice(0, Math.max(1, Math.floor(MOST_SET / length)))) {
    const drift = Math.min(MOST_DRIFT, Math.max(LEAST_DRIFT, Math.ceil(length * DRIFT)));
    const found = placeNear(seed, drift, sought, text);
    if (found === null) continue;
    const isKnown = places.some((place) => overlap(place, found));
    const other = isKnown ? placeNear(seed, NO_DRIFT, sought, text) : found;
    if (other !== null && !places.some((place) => overlap(place, other))) places.push(other);
  }
  return places;
}

export function overlap(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

function placeNear(seed: Seed, drift: number, sought: Sought, text: AnchorableText): ChangedPlace | null {
  const { words } = text;
  const from = Math.max(0, seed.start - drift);
  const to = Math.min(words.count, seed.start + sought.ids.length + drift);
  return from >= to ? null : placeIn(alignLong(sought, words, { from, to }), sought, text);
}

/** The quote with as much context as it is sought by. */
function soughtOf({ before, quote, after }: Pattern): Sought {
  const parts = [partOf(before, -MOST_CONTEXT), quote, partOf(after, 0, MOST_CONTEXT)];
  const keys = parts.flatMap((part) => part.keys);
  const from = Math.min(MOST_CONTEXT, before.keys.length);
  return {
    keys,
    telling: Uint8Array.from(parts.flatMap(({ telling }) => [...telling])),
    ids: Int32Array.from(parts.flatMap(({ ids }) => [...ids])),
    letters: Int32Array.from(parts.flatMap(({ letters }) => [...letters])),
    weights: Float64Array.from(parts.flatMap(({ weights }) => [...weights])),
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    quote: { from, to: from + quote.keys.length },
  };
}

/** What of the text an alignment has set against the quote; null when nothing of the quote is there. */
function placeIn(alignment: Alignment, sought: Sought, text: AnchorableText): ChangedPlace | null {
  const { from, to } = sought.quote;
  const { first, last, likeness } = alignment;
  let head = from;
  while (head < to && likeness[head] === 0) head += 1;
  let tail = to - 1;
  while (tail > head && likeness[tail] === 0) tail -= 1;
  if (head === to) return null;
  const place = {
    from: startOf(alignment, from, head),
    to: endOf(alignment, to, tail),
  };
  let stands = 0;
  let set = 0;
  for (let i = from; i < to; i += 1) {
    stands += (sought.weights[i] ?? 0) * (likeness[i] ?? 0);
    if ((first[i] ?? -1) >= 0) set += (last[i] ?? 0) - (first[i] ?? 0) + 1;
  }
  const quoted = weightIn(sought, from, to);
  const putIn = Math.max(0, place.to - place.from - set) * meanWeight(text.words, place);
  const saysElse = differsInTelling(place, alignment, sought, text);
  return { ...place, likeness: stands / (quoted + PUT_IN * putIn), saysElse };
}

/**
 * Where the passage begins: with the first word of the quote that stands; before it with what came in the place of those that were
 * replaced, if the context still stands before that.
 */
function startOf({ first, last, likeness }: Alignment, from: number, head: number): number {
  const start = first[head] ?? 0;
  if (head === from) return start;
  const stop = from > 0 && (likeness[from - 1] ?? 0) > 0 ? (last[from - 1] ?? -1) + 1 : -1;
  return stop >= 0 && start - stop <= head - from + MOST_IN_PLACE ? stop : start;
}

function endOf({ first, last, likeness }: Alignment, to: number, tail: number): number {
  const end = (last[tail] ?? 0) + 1;
  if (tail === to - 1) return end;
  const stop = (likeness[to] ?? 0) > 0 ? (first[to] ?? -1) : -1;
  return stop >= 0 && stop - end <= to - 1 - tail + MOST_IN_PLACE ? stop : end;
}

function weightIn({ weights }: PatternWords, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i += 1) weight += weights[i] ?? 0;
  return weight;
}

function meanWeight(words: TextWords, { from, to }: Place): number {
  let weight = 0;
  for (let place = from; place < to; place += 1) weight += weightOf(words.keyAt(place));
  return to > from ? weight / (to - from) : 0;
}

/** Whether a name, a number or a negation of the quote is not at the place as it was, or one is there that is not the quote's. */
function differsInTelling(
  place: Place,
  alignment: Alignment,
  sought: Sought,
  { text, words }: AnchorableText,
): boolean {
  const same = new Set<number>();
  for (let i = sought.quote.from; i < sought.quote.to; i += 1) {
    if (alignment.likeness[i] !== 1) {
      if (sought.telling[i] === 1) return true;
    } else for (let at = alignment.first[i] ?? 0; at <= (alignment.last[i] ?? -1); at += 1) same.add(at);
  }
  for (let at = place.from; at < place.to; at += 1) {
    if (same.has(at)) continue;
    if (isTelling(text, { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0, key: words.keyAt(at) })) return true;
  }
  return false;
}
