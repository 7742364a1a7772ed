import type { TextRange } from '../../../src/core/model/anchor';
import { paragraphsOf, pick, type Random, sentencesOf, wordsIn } from './prose';

/** How long a quote is. */
export const LENGTHS = ['1-3 words', '4-8 words', 'sentence', 'paragraph', 'paragraphs'] as const;
export type Length = (typeof LENGTHS)[number];

/** A quote of a text as readers select it; null when the text has none so long. */
export function quoteIn(text: string, length: Length, random: Random): TextRange | null {
  switch (length) {
    case '1-3 words':
      return someWords(text, 1 + Math.floor(random() * 3), random);
    case '4-8 words':
      return someWords(text, 4 + Math.floor(random() * 5), random);
    case 'sentence':
      return oneOf(sentencesOf(text, 6), random);
    case 'paragraph':
      return oneOf(
        paragraphsOf(text).filter((range) => wordsIn(text, range).length >= 25),
        random,
      );
    case 'paragraphs':
      return someParagraphs(text, random);
  }
}

function oneOf(ranges: readonly TextRange[], random: Random): TextRange | null {
  return ranges.length === 0 ? null : pick(ranges, random);
}

/** Words of one sentence. */
function someWords(text: string, count: number, random: Random): TextRange | null {
  const sentence = oneOf(sentencesOf(text, count + 2), random);
  if (sentence === null) return null;
  const words = wordsIn(text, sentence);
  const first = Math.floor(random() * (words.length - count + 1));
  const start = words[first]?.start;
  const end = words[first + count - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function someParagraphs(text: string, random: Random): TextRange | null {
  const paragraphs = paragraphsOf(text);
  const count = 2 + Math.floor(random() * 3);
  if (paragraphs.length < count + 1) return null;
  const first = Math.floor(random() * (paragraphs.length - count + 1));
  const start = paragraphs[first]?.start;
  const end = paragraphs[first + count - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
