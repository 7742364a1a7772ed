import { forEachWord } from '../text/tokenize';

/** A word of a query, folded, with the characters that it is written with. */
export interface FoldedWord {
  readonly word: string;
  readonly spelling: string;
}

const ONE_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** The words that a piece of a query is made of. The tail of an unspaced run says nothing that the pair before it doesn't. */
export function foldedWordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  forEachWord(text, (word, start, end, tail) => {
    if (!tail) words.push({ word, spelling: text.slice(start, end) });
  });
  return words;
}

/** Whether the word is one character of a script without spaces, which stands in texts at the beginning of pairs. */
export function isOneUnspaced(word: string): boolean {
  return ONE_UNSPACED.test(word);
}
