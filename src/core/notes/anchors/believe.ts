import type { Candidate } from '../../model/anchor';
import type { Place, Surroundings } from './context';

/** A place where a quote may stand, with all that speaks for it. */
export interface Prospect extends Candidate {
  readonly place: Place;
  /** How much of the quote stands there, from 0 to 1; 1 only when it stands there word for word. */
  readonly likeness: number;
  readonly surroundings: Surroundings;
}

/** What is known of a quote beside its words. */
export interface QuoteNature {
  readonly words: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** Whether the text that it is from had other passages like it, which may have stayed when it went. */
  readonly hasLikes: boolean;
}

/** A quote of so many words and units speaks for itself where it stands word for word. */
const TELLING_WORDS = 5;
const TELLING_LENGTH = 32;
/** One of so many speaks for itself in other words, too, if so much of it stands. */
const LONG_WORDS = 25;
const LONG_LIKENESS = 0.85;
/** Half of all context: where so much of it stands, on whichever side, nothing else is likely to. */
const ENOUGH_CONTEXT = 0.5;
/** One side of it as a whole, or but for a word. */
const ONE_SIDE = 0.8;
const ALL_OF_A_SIDE = 0.9;
/** How much of the quote must stand where its context does on both sides, and on one. */
const FLOOR = 0.5;
const FLOOR_BY_A_SIDE = 0.65;
/** The same for a quote of few words, of which each is a large part. */
const FEW_WORDS = 3;
const FEW_FLOOR = 0.6;
const FEW_FLOOR_BY_A_SIDE = 0.8;

/** Whether a place is to be taken for the quote's if there is no better. Where it says no, the place is one to be shown for repair. */
export function isBelievable({ likeness, surroundings }: Prospect, quote: QuoteNature, isClosedUp: boolean): boolean {
  const mean = meanContext(surroundings);
  const best = bestSide(surroundings);
  if (likeness === 1) return isBelievableWordForWord(mean, best, quote);
  const isShort = quote.words <= FEW_WORDS;
  if (mean >= ENOUGH_CONTEXT + 0.1) return likeness >= (isShort ? FEW_FLOOR : FLOOR);
  if (isClosedUp) return false;
  if (best >= (quote.hasLikes ? ALL_OF_A_SIDE : ONE_SIDE))
    return likeness >= (isShort ? FEW_FLOOR_BY_A_SIDE : FLOOR_BY_A_SIDE);
  return quote.words >= LONG_WORDS && !quote.hasLikes && likeness >= LONG_LIKENESS;
}

function isBelievableWordForWord(mean: number, best: number, quote: QuoteNature): boolean {
  if (mean >= ENOUGH_CONTEXT || best >= ALL_OF_A_SIDE) return true;
  if (quote.hasLikes) return false;
  return best >= ONE_SIDE || (quote.words >= TELLING_WORDS && quote.length >= TELLING_LENGTH);
}

/** What speaks for a place, as one number: half of it what stands of the quote, half what stands of its context. */
export function scoreOf(likeness: number, surroundings: Surroundings): number {
  return hasContext(surroundings) ? (likeness + meanContext(surroundings)) / 2 : likeness;
}

export function meanContext({ before, after }: Surroundings): number {
  return ((before ?? after ?? 0) + (after ?? before ?? 0)) / 2;
}

function bestSide({ before, after }: Surroundings): number {
  return Math.max(before ?? 0, after ?? 0);
}

function hasContext({ before, after }: Surroundings): boolean {
  return before !== null || after !== null;
}
