import type { PhraseBook, Writing } from '../text/phrases';
import { CAPS_SHAPE, INITIAL_SHAPE, MIXED_SHAPE, TITLE_SHAPE, Tokens, tokenize } from '../text/tokens';
import { hashOf, type WordTable } from '../text/wordTable';

/**
 * Adds a phrase to a book, its words to the words.
 *
 * @param asWritten whether a text must write it with at least these capitals
 */
export function addPhrase<T>(words: WordTable, book: PhraseBook<T>, text: string, value: T, asWritten: boolean): void {
  const tokens = new Tokens(8);
  tokenize(text, 0, text.length, tokens);
  const numbers: number[] = [];
  const writing: Writing[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [start, end] = [tokens.start(i), tokens.end(i)];
    numbers.push(words.intern(text, start, end, hashOf(text, start, end)));
    writing.push(asWritten ? writingOf(tokens.shape(i)) : 'any');
  }
  book.add(numbers, writing, value);
}

function writingOf(shape: number): Writing {
  if (shape === CAPS_SHAPE || shape === INITIAL_SHAPE) return 'caps';
  return shape === TITLE_SHAPE || shape === MIXED_SHAPE ? 'capital' : 'any';
}
