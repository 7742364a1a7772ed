import { WordScanner } from './scanner';

/**
 * Takes one word: its folded form, its range `[start, end)` in the text as UTF-16 indices, and whether it is a `tail`,
 * the single last character of an unspaced run, which stands beside the pair that holds it too.
 */
export type WordSink = (word: string, start: number, end: number, tail: boolean) => void;

/** Gives the words of a text in order, as `WordScanner` reads them. */
export function forEachWord(text: string, sink: WordSink): void {
  const scanner = new WordScanner();
  scanner.begin(text);
  while (scanner.next()) sink(scanner.word(), scanner.start, scanner.end, scanner.tail);
}
