/** Shorter words that differ in an s are mostly different words: new and news. */
const SHORTEST_SINGULAR = 4;

const HISSING = 'sxzh';

/** What may be the plural or the singular of a word, as English writes most of them. */
export function otherNumbers(word: string): string[] {
  const forms: string[] = [];
  if (word.endsWith('s') && word.length > SHORTEST_SINGULAR) forms.push(word.slice(0, -1));
  if (word.endsWith('es') && word.length > SHORTEST_SINGULAR + 1 && HISSING.includes(word.charAt(word.length - 3)))
    forms.push(word.slice(0, -2));
  if (word.length >= SHORTEST_SINGULAR) forms.push(`${word}s`, `${word}es`);
  return forms;
}
