import { type NearWord, nearWords, WEIGHTS } from './nearWords';
import { otherNumbers } from './otherNumbers';
import type { WordSource } from './wordSource';

/**
 * A word that is there is offered a correction when the near one is this many times as frequent. Twice what it takes to look
 * for the near one beside it: to ask whether something else was meant says more than to show that, too.
 */
const FAR_LIKELIER = 20;

/**
 * The one word that is likely meant where the folded `word` is not there or hardly, for "did you mean": of the near words the
 * one whose nearness and frequency together are highest. Undefined when the word is fine, or nothing is near.
 */
export function correction(word: string, source: WordSource): string | undefined {
  const least = source.countOf(word) * FAR_LIKELIER;
  if (least > source.highestCount) return undefined;
  const same = new Set([word, ...otherNumbers(word)]);
  let best: string | undefined;
  let highest = 0;
  for (const near of nearWords(word, source)) {
    if (near.weight < WEIGHTS.twoEdits || same.has(near.word)) continue;
    const count = source.countOf(near.word);
    const likelihood = likelihoodOf(near, count);
    if (count < least || likelihood <= highest) continue;
    best = near.word;
    highest = likelihood;
  }
  return best;
}

/** An edit less outweighs a word that is many times as frequent. */
function likelihoodOf({ weight }: NearWord, count: number): number {
  return weight * Math.log1p(count);
}
