import type { SoughtText } from '../passages/soughtText';
import { FURNITURE } from '../passages/textWords';

/** A hit by the indices of its first and last word. */
export interface WordHit {
  readonly first: number;
  readonly last: number;
}

/**
 * The hits in the text that `sought` has read last, in order and apart. Where several overlap, the one that begins first
 * counts, and of those that begin together the longest, as in a search that goes on where the last hit ended. Page
 * furniture holds none: its words are not among those that hits are set against.
 */
export function hitsOf(sought: SoughtText): WordHit[] {
  const { starts, ends, places } = sought.words;
  const spans: WordHit[] = [];
  sought.forEachSpan((span) => {
    if (places[span.first] !== FURNITURE) spans.push(span);
  });
  spans.sort((a, b) => a.first - b.first || b.last - a.last);
  let reached = 0;
  return spans.filter(({ first, last }) => {
    // in scripts without spaces neighbouring words overlap, so it is the characters that are compared
    if ((starts[first] ?? 0) < reached) return false;
    reached = ends[last] ?? 0;
    return true;
  });
}
