/** What a finder of clues asks at each word of a text that may begin or end something of which it knows. */
export type AtWord<C> = (text: string, start: number) => C | undefined;

const WORD = /\b[A-Z#][A-Za-z]*/g;

/**
 * What is found at the words with a capital that are known beforehand. A text has few of them, so that looking them up takes far less
 * time than a pattern of all that may stand there.
 */
export function* atCapitals<C>(text: string, known: ReadonlyMap<string, readonly AtWord<C>[]>): Generator<C> {
  WORD.lastIndex = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const ask of known.get(word) ?? []) {
      const found = ask(text, index);
      if (found !== undefined) yield found;
    }
  }
}
