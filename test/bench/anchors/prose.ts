import type { TextRange } from '../../../src/core/model/anchor';

/** Numbers in [0, 1). */
export type Random = () => number;

export const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

export function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

/** The paragraphs of a text, without the empty lines between them. */
export function paragraphsOf(text: string): TextRange[] {
  return rangesOf(text, /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g);
}

export function wordsIn(text: string, { start, end }: TextRange = { start: 0, end: text.length }): TextRange[] {
  return rangesOf(text.slice(start, end), WORD).map((word) => ({ start: start + word.start, end: start + word.end }));
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text that have at least so many words, without the white space around them. */
export function sentencesOf(text: string, fewest = 1): TextRange[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    [...SENTENCES.segment(text.slice(paragraph.start, paragraph.end))].flatMap(({ segment, index }) => {
      const start = paragraph.start + index + (segment.length - segment.trimStart().length);
      const end = paragraph.start + index + segment.trimEnd().length;
      return start < end && wordsIn(text, { start, end }).length >= fewest ? [{ start, end }] : [];
    }),
  );
}

export function textOf(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}

function rangesOf(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const [found] = match;
      const lead = found.length - found.trimStart().length;
      return { start: match.index + lead, end: match.index + found.trimEnd().length };
    })
    .filter(({ start, end }) => start < end);
}
