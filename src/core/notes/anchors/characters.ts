import type { TextRange } from '../../model/anchor';
import type { AnchorableText } from './anchorableText';
import type { Place } from './context';
import type { Pattern } from './pattern';
import { asRead } from './words';

const SPACE = /\s/u;

/** The characters of a place in whole words, with the marks that the quote began and ended with, as far as they stand there. */
export function wholeRangeOf(
  { text, words }: AnchorableText,
  { lead, trail }: Pattern,
  { from, to }: Place,
): TextRange {
  return {
    start: backOver(text, words.starts[from] ?? 0, lead),
    end: onOver(text, words.ends[to - 1] ?? text.length, trail),
  };
}

/** The same for a place that has the words of the quote: without what its first and last have more, as a quote may begin and end within a word. */
export function rangeOf(anchorable: AnchorableText, pattern: Pattern, place: Place): TextRange {
  const { words } = anchorable;
  const { startInset, endInset } = pattern;
  const whole = wholeRangeOf(anchorable, pattern, place);
  const start = startInset === 0 ? whole.start : (words.starts[place.from] ?? 0) + startInset;
  const end = endInset === 0 ? whole.end : (words.ends[place.to - 1] ?? 0) - endInset;
  return start <= end ? { start, end } : whole;
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
