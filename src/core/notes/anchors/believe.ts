import type { Candidate } from '../../model/anchor';
import type { Place, Side, Surroundings } from './context';

/** A place where a quote may stand, with all that speaks for it. */
export interface Prospect extends Candidate {
  readonly place: Place;
  /** How much of the quote stands there, from 0 to 1; 1 only when it stands there word for word. */
  readonly likeness: number;
  readonly surroundings: Surroundings;
  /** The weight of all words of the quote and its context that do not stand there, or not next to each other. */
  readonly lost: number;
  /** Whether a name, a number or a negation is among what differs. */
  readonly saysElse: boolean;
}

/** What is known of a quote beside its words. */
export interface QuoteNature {
  readonly words: number;
  /** In UTF-16 units. */
  readonly length: number;
  /** Whether the text that it is from had other passages like it, which may have stayed when it went. */
  readonly hasLikes: boolean;
  /** Whether one of its twins or itself is gone: see `twinsAmong`. */
  readonly hasLostTwin: boolean;
  /** Whether that text had any. */
  readonly hasTwins: boolean;
}

/** How like a quote its words are when they stand in other capitals or with other marks. */
export const SAME_WORDS = 0.99;
/** A quote of so many words and units speaks for itself where it stands word for word. */
const TELLING_WORDS = 5;
const TELLING_LENGTH = 32;
/** One of so many speaks for itself in other words, too, if so much of it stands and nothing in it says something else. */
const LONG_WORDS = 8;
const LONG_LIKENESS = 0.8;
/** And one of so many whatever differs: it is a passage that was moved and edited, no other that looks like it. */
const VERY_LONG_WORDS = 40;
/** How much of the context on both sides, together, must stand for a place to be in the quote's surroundings. */
const ENOUGH = 0.55;
/** So much of it leaves no doubt about the place, whatever came to stand there. */
const MOST = 0.75;
/** The same where much of the quote stands, which has so many words at least, and no likes. */
const SOME = 0.3;
const SOME_WORDS = 6;
/** One side as a whole, or but for a word. */
const ONE_SIDE = 0.8;
const ALL_OF_A_SIDE = 0.9;
/** All words that are nearest to a quote on one side. */
const ALL_OF_NEAREST = 0.95;
const HALF_OF_NEAREST = 0.5;
/** How much of the quote must stand in its surroundings; and where only one side or some of them stand. */
const FLOOR = 0.5;
const FLOOR_BY_LESS = 0.65;
/** The same for a quote of few words, of which each is a large part. */
const FEW_WORDS = 3;
const FEW_FLOOR_BY_LESS = 0.8;

/** Whether a place is to be taken for the quote's if there is no better. Where it says no, the place is one to be shown for repair. */
export function isBelievable(prospect: Prospect, quote: QuoteNature, isClosedUp: boolean): boolean {
  const { likeness, surroundings } = prospect;
  if (mayBeLike(surroundings, quote)) return false;
  const isInPlace = isClosedUp ? standsOnBothSides(surroundings) : standsAround(surroundings);
  if (isInPlace && standsNear(prospect, quote) && likeness >= floorInPlace(surroundings, quote)) return true;
  if (isClosedUp && quote.hasLikes) return false;
  if (likeness === 1) return isBelievableWordForWord(prospect, quote);
  if (!quote.hasLikes && isBelievableByItself(prospect, quote)) return true;
  if (isClosedUp || prospect.saysElse) return false;
  const floor = quote.words <= FEW_WORDS ? FEW_FLOOR_BY_LESS : FLOOR_BY_LESS;
  if (likeness < floor) return false;
  if (quote.hasLikes) return hasAllOfASide(surroundings);
  return bestSide(surroundings) >= ONE_SIDE || (quote.words >= SOME_WORDS && meanContext(surroundings) >= SOME);
}

/** Whether a place is that of a passage like the quote, or may be. */
function mayBeLike(surroundings: Surroundings, { hasLikes, hasLostTwin }: QuoteNature): boolean {
  return (hasLikes && isInTheLikeOf(surroundings)) || (hasLostTwin && !hasFarAndNear(surroundings));
}

function floorInPlace(surroundings: Surroundings, { hasLikes, words }: QuoteNature): number {
  if (hasLikes && words <= FEW_WORDS && !hasAllNext(surroundings)) return FLOOR_BY_LESS;
  return meanContext(surroundings) >= MOST ? FLOOR : FLOOR_BY_LESS;
}

/** Whether a place has the words of the context, but other numbers among them: it is another line of the same list. */
export function isInTheLikeOf(surroundings: Surroundings): boolean {
  return sidesOf(surroundings).some(({ near, isRenumbered }) => isRenumbered && near >= SOME);
}

/** Whether most of the context stands at a place, and not only far from it. */
function standsAround(surroundings: Surroundings): boolean {
  return meanContext(surroundings) >= ENOUGH && mean(surroundings, ({ near }) => near) >= SOME;
}

/** Whether a quote stands somewhere word for word between the words that were next to it. */
export function standsBetweenItsOwn({ likeness, surroundings }: Prospect): boolean {
  return likeness === 1 && hasAllNext(surroundings);
}

/** Whether what was nearest to the quote stands on both sides. */
export function hasAllNext(surroundings: Surroundings): boolean {
  const sides = sidesOf(surroundings);
  return sides.length > 0 && sides.every(({ near }) => near >= ALL_OF_NEAREST);
}

/** The far context alone stands next to many places, as what stood between has gone. */
function hasAllOfASide(surroundings: Surroundings): boolean {
  return sidesOf(surroundings).some(({ share, near }) => Math.min(share, near) >= ALL_OF_A_SIDE);
}

function standsOnBothSides(surroundings: Surroundings): boolean {
  return standsAround(surroundings) && hasAllAround(surroundings);
}

/** Where a twin is gone the far context decides, of which the other twin has less. */
function hasFarAndNear(surroundings: Surroundings): boolean {
  return sidesOf(surroundings).every(({ share, near }) => share >= MOST && near >= HALF_OF_NEAREST);
}

function hasAllAround(surroundings: Surroundings): boolean {
  return sidesOf(surroundings).every(({ share, near }) => Math.min(share, near) >= ALL_OF_A_SIDE);
}

/**
 * Few words that stand in other places, too, must have next to them what stood next to them; where they are written in another way (capitals, as
 * at the beginning of a sentence) on both sides.
 */
function standsNear({ likeness, surroundings }: Prospect, { words, hasLikes }: QuoteNature): boolean {
  if (words > FEW_WORDS || !hasLikes) return true;
  if (likeness === SAME_WORDS && !sidesOf(surroundings).every(({ isNext }) => isNext)) return false;
  if (!sidesOf(surroundings).some(({ isNext }) => isNext)) return false;
  const near = sidesOf(surroundings).map((side) => side.near);
  return Math.max(...near) >= ALL_OF_NEAREST || mean(surroundings, (side) => side.near) >= MOST;
}

function isBelievableWordForWord({ surroundings }: Prospect, quote: QuoteNature): boolean {
  const best = bestSide(surroundings);
  if (quote.hasLikes) return hasAllOfASide(surroundings);
  return best >= ONE_SIDE || (quote.words >= TELLING_WORDS && quote.length >= TELLING_LENGTH);
}

function isBelievableByItself({ likeness, saysElse }: Prospect, { words }: QuoteNature): boolean {
  if (words >= VERY_LONG_WORDS) return likeness >= FLOOR_BY_LESS;
  return words >= LONG_WORDS && likeness >= LONG_LIKENESS && !saysElse;
}

/** What speaks for a place, as one number: half of it what stands of the quote, half what stands of its context. */
export function scoreOf(likeness: number, surroundings: Surroundings): number {
  if (!hasContext(surroundings)) return likeness;
  return (likeness + mean(surroundings, ({ share, near }) => (share + near) / 2)) / 2;
}

/** How much of the context on both sides stands, from 0 to 1. */
export function meanContext(surroundings: Surroundings): number {
  return mean(surroundings, ({ share }) => share);
}

function mean(surroundings: Surroundings, of: (side: Side) => number): number {
  const sides = sidesOf(surroundings);
  return sides.reduce((sum, side) => sum + of(side), 0) / Math.max(1, sides.length);
}

function bestSide(surroundings: Surroundings): number {
  return Math.max(0, ...sidesOf(surroundings).map(({ share }) => share));
}

function sidesOf({ before, after }: Surroundings): Side[] {
  return [before, after].filter((side) => side !== null);
}

function hasContext(surroundings: Surroundings): boolean {
  return sidesOf(surroundings).length > 0;
}
