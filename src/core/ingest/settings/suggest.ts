import { editDistance } from '../../basics/editDistance';
import { type Message, message } from '../../basics/message';

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

/** What is said of a word, followed by what was probably meant when a candidate is close. */
export function withSuggestion(said: Message, word: string, candidates: Iterable<string>): Message {
  const found = suggest(word, candidates);
  return found === undefined ? said : message('{0} Did you mean "{1}"?', said, found);
}
