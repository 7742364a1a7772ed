import type { Article } from '../../model/article';
import { WordScanner } from '../text/scanner';

/** Whether a word that is written exactly so is in the title or, unless `titleOnly`, in the text. */
export function isSpelledIn({ title, text }: Article, spelling: string, titleOnly: boolean): boolean {
  return holds(title.value, spelling) || (!titleOnly && holds(text, spelling));
}

function holds(text: string, spelling: string): boolean {
  if (!text.includes(spelling)) return false;
  const scanner = new WordScanner();
  scanner.begin(text);
  while (scanner.next()) {
    const { start, end } = scanner;
    if (end - start === spelling.length && text.startsWith(spelling, start)) return true;
  }
  return false;
}
