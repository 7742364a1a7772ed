import type { PhraseNode, WordMode, WordNode } from './ast';
import { hasWord } from './characters';

/** A word of a query and where it stands in the query's text, without the marks of its mode. */
export interface WordPlace {
  readonly node: WordNode;
  readonly start: number;
  readonly end: number;
}

/** The word that the characters `[start, end)` of a query write, or undefined when they hold no letter and no digit. */
export function wordIn(text: string, start: number, end: number): WordPlace | undefined {
  let from = start;
  let to = end;
  let exact = false;
  for (; from < to && (text[from] === '=' || text[from] === '-'); from += 1) exact ||= text[from] === '=';
  while (to > from && (text[to - 1] === '~' || text[to - 1] === '*')) to -= 1;
  const word = text.slice(from, to);
  if (!hasWord(word)) return undefined;
  return {
    node: { type: 'word', text: word, mode: exact ? 'exact' : modeOf(text[to], to < end) },
    start: from,
    end: to,
  };
}

function modeOf(mark: string | undefined, marked: boolean): WordMode {
  if (!marked) return 'plain';
  return mark === '~' ? 'fuzzy' : 'prefix';
}

/** The phrase that stands between two quotation marks, or undefined when there is no word in it. */
export function phraseOf(quoted: string): PhraseNode | undefined {
  return hasWord(quoted) ? { type: 'phrase', text: quoted.trim().replace(/\s+/gu, ' ') } : undefined;
}
