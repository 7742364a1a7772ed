import type { Corpus } from '../core/corpus';
import type { Steps } from '../core/search/engine';
import type { MergeSuggestion } from '../protocol/actors';

/** Of those who appear with both, this many are named. */
const MOST_COMPANY = 12;

/** Pairs of actors that may be one, with the names of those who appear with both. */
export function* mergeSuggestions(corpus: Corpus, limit: number): Steps<MergeSuggestion[]> {
  const pairs = yield* corpus.mergePairs(limit);
  return pairs.map(({ company, ...pair }) => {
    const names = company.slice(0, MOST_COMPANY).flatMap((id) => corpus.actor(id)?.name ?? []);
    return { ...pair, company: [...new Set(names)] };
  });
}
