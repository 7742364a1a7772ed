import type { Anchor, TextRange } from '../../core/model/anchor';

const CONTEXT = 32;
const LONGEST_QUOTE = 120;
/** The fewest characters of a changed quote that still say where it was. */
const SHORTEST_HEAD = 16;

/** An anchor on the passage that starts at `start`, cut to what a place needs; `text` is the canonical text. */
export function quoteAt(text: string, start: number, end: number): Anchor {
  const last = Math.min(end, start + LONGEST_QUOTE);
  return {
    exact: text.slice(start, last),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(last, last + CONTEXT),
    start,
    end: last,
  };
}

/**
 * Where a place stands in a text that may have changed: its old offsets if they still hold its words, else the occurrence of
 * its words whose surroundings agree best, the nearest of equals. When its words have changed, their beginning is looked
 * for; undefined when that is gone too. A place may be off by a sentence: it is where to scroll, not what was quoted.
 */
export function locateQuote(text: string, anchor: Anchor): TextRange | undefined {
  const { exact, start } = anchor;
  if (exact.length === 0) return undefined;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  for (let length = exact.length; length >= Math.min(SHORTEST_HEAD, exact.length); length = shorter(length)) {
    const found = bestOccurrence(text, exact.slice(0, length), anchor);
    if (found !== undefined) return { start: found, end: found + length };
  }
  return undefined;
}

function shorter(length: number): number {
  return length > SHORTEST_HEAD ? Math.max(SHORTEST_HEAD, length >> 1) : 0;
}

function bestOccurrence(text: string, words: string, anchor: Anchor): number | undefined {
  let best: number | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const context = agreement(text, at, words.length, anchor);
    const score = context - Math.abs(at - anchor.start) / (text.length + 1);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** Number of characters next to an occurrence that are as they were, on both sides. */
function agreement(text: string, at: number, length: number, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && text[at + length + after] === suffix[after]) after += 1;
  return before + after;
}
