import type { TextRange } from '../../model/anchor';
import type { AnchorableText } from './anchorableText';
import type { Place } from './context';
import type { Pattern } from './pattern';
import { asRead } from './words';

const SPACE = /\s/u;

/**
 * The characters of a place in words: with the marks that the quote began and ended with, as far as they stand there, and without what its
 * first and last word have more than the quote, if it began or ended within a word that is the same.
 */
export function rangeOf({ text, words }: AnchorableText, pattern: Pattern, { from, to }: Place): TextRange {
  const { quote, startInset, endInset, lead, trail } = pattern;
  const first = words.starts[from] ?? 0;
  const last = words.ends[to - 1] ?? text.length;
  const isWhole = words.ids[from] === quote.ids[0] && words.ids[to - 1] === quote.ids.at(-1);
  const length = (word: number): number => (words.ends[word] ?? 0) - (words.starts[word] ?? 0);
  const isInset = isWhole && startInset < length(from) && endInset < length(to - 1);
  return {
    start: isInset && startInset > 0 ? first + startInset : backOver(text, first, lead),
    end: isInset && endInset > 0 ? last - endInset : onOver(text, last, trail),
  };
}

/** How far the marks stand before a position: a mark is a mark in every shape, white space may be of any length. */
function backOver(text: string, from: number, marks: string): number {
  let at = from;
  let kept = from;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i] ?? '';
    if (SPACE.test(mark)) {
      if (SPACE.test(text[at - 1] ?? '')) at -= 1;
      if (i === 0) kept = at;
      continue;
    }
    while (SPACE.test(text[at - 1] ?? '') && SPACE.test(marks[i + 1] ?? '')) at -= 1;
    if (at === 0 || !isSameMark(text[at - 1] ?? '', mark)) break;
    at -= 1;
    kept = at;
  }
  return kept;
}

function onOver(text: string, from: number, marks: string): number {
  let at = from;
  let kept = from;
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i] ?? '';
    if (SPACE.test(mark)) {
      if (SPACE.test(text[at] ?? '')) at += 1;
      if (i === marks.length - 1) kept = at;
      continue;
    }
    while (SPACE.test(text[at] ?? '') && SPACE.test(marks[i - 1] ?? '')) at += 1;
    if (at >= text.length || !isSameMark(text[at] ?? '', mark)) break;
    at += 1;
    kept = at;
  }
  return kept;
}

function isSameMark(a: string, b: string): boolean {
  return a === b || asRead(a) === asRead(b);
}
