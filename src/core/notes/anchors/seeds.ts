import type { TextWords } from './anchorableText';
import type { PatternWords } from './pattern';

/** A part of a text in which a pattern may stand: where the pattern would begin if nothing were put in or left out, in words. */
export interface Seed {
  readonly start: number;
  readonly weight: number;
}

/** A word or sequence that stands in more places tells little of where a passage is. */
const MOST_PLACES = 40;
/** Words of a sequence at most. */
const LONGEST_SEQUENCE = 3;
/** Of a long quote, so many words evenly over it are enough to find it by. */
const MOST_SOUGHT = 240;
const MOST_SEEDS = 5;
/** What has less of the weight of the best is not looked at. */
const LEAST_OF_BEST = 0.3;
/** In words: how far hits of one place may lie apart, at least. */
const NARROWEST = 8;

/**
 * Where a pattern may stand, likeliest first: where many of its rare words stand as far from each other as in it. Each word that is found
 * is a vote for where the pattern begins (the filter before the verification, as in seed and extend searches; Altschul et al. 1990).
 */
export function seedsOf({ ids, weights }: PatternWords, words: TextWords): Seed[] {
  const width = Math.max(NARROWEST, ids.length >> 1);
  const ballots = new Map<number, Ballot>();
  const stride = Math.max(1, Math.ceil(ids.length / MOST_SOUGHT));
  for (let i = 0; i < ids.length; i += stride) {
    for (const at of rarePlaces(ids, i, words)) {
      const bucket = Math.floor((at - i) / width);
      // Votes on both sides of a border belong together.
      for (const one of [bucket - 1, bucket]) {
        const ballot = ballots.get(one) ?? new Ballot();
        ballots.set(one, ballot);
        ballot.vote(i, at - i, weights[i] ?? 0);
      }
    }
  }
  return chosen(ballots);
}

class Ballot {
  weight = 0;
  readonly starts: number[] = [];
  private last = -1;

  /** The words come in order; one that stands in several places counts once. */
  vote(word: number, start: number, weight: number): void {
    this.starts.push(start);
    if (word === this.last) return;
    this.last = word;
    this.weight += weight;
  }
}

function chosen(ballots: ReadonlyMap<number, Ballot>): Seed[] {
  const ranked = [...ballots].sort(([a, one], [b, other]) => other.weight - one.weight || a - b);
  const least = (ranked[0]?.[1].weight ?? 0) * LEAST_OF_BEST;
  const taken = new Set<number>();
  const seeds: Seed[] = [];
  for (const [bucket, { weight, starts }] of ranked) {
    if (weight < least || seeds.length === MOST_SEEDS) break;
    if (taken.has(bucket - 1) || taken.has(bucket + 1)) continue;
    taken.add(bucket);
    starts.sort((a, b) => a - b);
    seeds.push({ start: starts[starts.length >> 1] ?? 0, weight });
  }
  return seeds;
}

/** Where the word stands, or if it is frequent, where it begins a sequence of the pattern's that is not. */
function rarePlaces(ids: Int32Array, first: number, words: TextWords): readonly number[] | Uint32Array {
  let places: readonly number[] | Uint32Array = words.placesOf(ids[first] ?? -1);
  for (let length = 2; places.length > MOST_PLACES && length <= LONGEST_SEQUENCE; length += 1) {
    const next = ids[first + length - 1];
    if (next === undefined) return [];
    places = [...places].filter((at) => words.ids[at + length - 1] === next);
  }
  return places.length > MOST_PLACES ? [] : places;
}
