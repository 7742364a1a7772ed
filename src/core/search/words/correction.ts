import { type NearWord, nearWords, WEIGHTS } from './nearWords';
import { otherNumbers } from './otherNumbers';
import type { WordSource } from './wordSource';

/** A word that more documents hold is no mistake. */
const MOST_MISTAKEN = 25;
/** A word that is there is offered a correction when the near one is this many times as frequent. */
const FAR_LIKELIER = 40;
const SHORTEST_MEANT = 5;

/**
 * The one word that is likely meant where the folded `word` is not there or hardly, for "did you mean": of the near words the
 * one whose nearness and frequency together are highest. Undefined when the word is fine, or nothing is near. `near` may be
 * given when it is known what is near a word that is not there.
 */
export function correction(word: string, source: WordSource, near?: readonly NearWord[]): string | undefined {
  const known = source.countOf(word);
  if (known > MOST_MISTAKEN) return undefined;
  const least = known * FAR_LIKELIER;
  const candidates =
    known === 0 ? (near ?? nearWords(word, source)) : nearWords(word, source, { mode: 'fuzzy', least, mostEdits: 1 });
  const same = new Set([word, ...otherNumbers(word)]);
  let best: string | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    if (candidate.weight < WEIGHTS.twoEdits || same.has(candidate.word)) continue;
    if (known > 0 && !isLikelySlip(word, candidate.word)) continue;
    const count = source.countOf(candidate.word);
    const likelihood = likelihoodOf(candidate, count);
    if (count < least || likelihood <= highest) continue;
    best = candidate.word;
    highest = likelihood;
  }
  return best;
}

/**
 * Whether of two words that are both there one is likely a slip for the other: hardly anybody misspells the first letter, and
 * short words are near to many.
 */
function isLikelySlip(word: string, meant: string): boolean {
  return meant.length >= SHORTEST_MEANT && meant.charAt(0) === word.charAt(0);
}

/** An edit less outweighs a word that is many times as frequent. */
function likelihoodOf({ weight }: NearWord, count: number): number {
  return weight * Math.log1p(count);
}
