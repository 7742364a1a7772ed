import { editDistance } from '../../basics/editDistance';

/** The most edits by which a word may differ from a suggestion. */
const MOST_EDITS = 2;

/** The candidate that `word` was probably meant to be, or undefined when none is close. Case is ignored; ties go to the first. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.min(MOST_EDITS, Math.floor(wanted.length / 2));
  let best: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.toLowerCase(), fewest - 1);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** ` Did you mean "x"?` for the end of a message, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = suggest(word, candidates);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
