import type { TextRange } from '../../model/anchor';
import type { Surroundings } from './context';

/** A passage that shares so much of a quote's words is one that it may be mistaken for when the quote is gone. */
export const LIKE = 0.6;
/** A twin has so much of what is nearest to the quote on one side; and if it was edited since, so much of it still. */
const NEAREST = 0.9;
const NEAREST_LEFT = 0.5;
/** Or it stands so near to the quote itself, in UTF-16 units, that it gets the quote's neighbours when the quote is gone. */
const NEXT_TO_IT = 48;
/** Shorter ones stand next to each other everywhere. */
const LEAST_NEXT_TO_IT = 16;

/** A place with words of a quote. */
interface Looked {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly surroundings: Surroundings;
  readonly range: TextRange;
}

/**
 * How many of the places that are like a quote, in its own text, are its twins: they have the words that are next to it, as a headline or a
 * caption has that stands in a page twice, or stand next to it themselves. When the quote is gone, a twin is what is left of it.
 */
export function twinsAmong(likes: readonly Looked[], quote: TextRange): number {
  return likes.filter((like) => isLike(like) && (nearest(like) >= NEAREST || areNext(like.range, quote))).length;
}

/** Whether a text no longer has all of a quote and its twins: one of them is gone, or is no longer like the others. */
export function isTwinLost(places: readonly Looked[], twins: number): boolean {
  if (twins === 0) return false;
  const likes = places.filter(isLike);
  const left = likes.filter(
    (one) => nearest(one) >= NEAREST_LEFT || likes.some((other) => other !== one && areNext(one.range, other.range)),
  );
  return left.length <= twins;
}

function isLike({ likeness }: Looked): boolean {
  return likeness >= LIKE;
}

function nearest({ surroundings: { before, after } }: Looked): number {
  return Math.max(before?.near ?? 0, after?.near ?? 0);
}

function areNext(a: TextRange, b: TextRange): boolean {
  if (Math.min(a.end - a.start, b.end - b.start) < LEAST_NEXT_TO_IT) return false;
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= NEXT_TO_IT;
}
