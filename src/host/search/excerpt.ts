import type { TextRange } from '../../core/model/anchor';
import type { Snippet } from '../../core/search/engine';

/** A passage as a row shows it, with the words that matched. */
export interface Excerpt {
  readonly text: string;
  /** Ranges within `text`. */
  readonly matches: readonly TextRange[];
}

/**
 * The passage from at most `lead` characters before its first match, cut at a word: a row is cut at its right edge, and the
 * match must stand left of it.
 */
export function excerpt({ text, matches }: Snippet, lead: number): Excerpt {
  const first = matches[0]?.start ?? 0;
  if (first <= lead) return { text, matches };
  const space = text.indexOf(' ', first - lead);
  const from = space < 0 || space > first ? first - lead : space + 1;
  const mark = '… ';
  const shift = mark.length - from;
  return {
    text: mark + text.slice(from),
    matches: matches.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
