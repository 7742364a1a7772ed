import approximately from 'approx-string-match';
import type { Anchor, TextRange } from '../../../src/core/model/anchor';

/** Of a score: the quote's likeness, that of what stands before it and behind it, and how near it is to where it stood. */
const QUOTE = 50;
const BEFORE = 20;
const BEHIND = 20;
const POSITION = 2;
const MOST_ERRORS = 256;

interface Match extends TextRange {
  readonly errors: number;
}

/**
 * Where Hypothesis's client takes a quote to be, by its rule of scores as it is published (hypothesis/client, match-quote.ts): where the
 * quote stands at its position there; else of all places that have it exactly, or of those that have it with the fewest errors up to half
 * of its length, the one that is best by quote, prefix, suffix and position.
 */
export function placedByHypothesis(text: string, anchor: Anchor): TextRange | null {
  const { exact, start, end } = anchor;
  if (text.slice(start, end) === exact) return { start, end };
  const matches = matchesOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  let best: Match | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const score = scoreOf(text, anchor, match);
    if (score > most) [best, most] = [match, score];
  }
  return best === null ? null : { start: best.start, end: best.end };
}

function scoreOf(text: string, { exact, prefix, suffix, start }: Anchor, match: Match): number {
  return (
    QUOTE * (1 - match.errors / exact.length) +
    BEFORE * contextScore(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
    BEHIND * contextScore(text.slice(match.end, match.end + suffix.length), suffix) +
    POSITION * (1 - Math.abs(match.start - start) / text.length)
  );
}

function contextScore(there: string, context: string): number {
  if (context === '') return 1;
  if (there === '') return 0;
  const [best] = matchesOf(there, context, context.length);
  return best === undefined ? 0 : 1 - best.errors / context.length;
}

/** All places that have the words exactly; if there are none, those with the fewest errors. */
function matchesOf(text: string, words: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximately(text, words, mostErrors);
}
