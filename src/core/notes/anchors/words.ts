import { withStraightMarks } from '../../basics/quotationMarks';

/** Scripts that put no spaces between words: a character of them is taken for a word. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}';
const LETTER = `(?:[A-Za-z0-9]|(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])`;
/** Soft hyphens, joiners and what else stands in a word without being seen. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const RUN = `${LETTER}(?:${LETTER}|[${UNSEEN}])*`;
const WORD = new RegExp(`${RUN}(?:['‘’ʼ＇](?=\\p{L})${RUN})*|[${UNSPACED}]\\p{M}*|\\p{S}`, 'gu');
const IS_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
const NOT_ASCII = /[^\0-\x7f]/;

/** A word or a symbol, as a range of UTF-16 units. Quotes are compared by words, so that white space and punctuation do not count. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it is compared by: equal for words that differ in capitals, in the shape of an apostrophe or in what is not seen. */
  readonly key: string;
}

/** The words of a text in order. No word begins or ends within a surrogate pair. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    yield { start: match.index, end: match.index + word.length, key: keyOf(word) };
  }
}

function keyOf(word: string): string {
  if (!NOT_ASCII.test(word)) return word.toLowerCase();
  return withStraightMarks(word.normalize('NFC')).replace('＇', "'").replace(IS_UNSEEN, '').toLowerCase();
}

/** A text as it is read: white space as one space, straight quotation marks, one kind of dash, nothing that is not seen. */
export function asRead(text: string): string {
  return withStraightMarks(text.normalize('NFC'))
    .replace(IS_UNSEEN, '')
    .replace(/["«»‹›]/g, '"')
    .replace(/''|``/g, '"')
    .replace(/…/g, '...')
    .replace(/\s*[‐-―−]\s*|\s+--?\s+|--/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
