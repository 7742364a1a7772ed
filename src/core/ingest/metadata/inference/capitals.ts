/** What a finder of clues asks at each word of a text that may begin or end something of which it knows. */
export type AtWord<C> = (text: string, start: number) => C | undefined;

/**
 * What is found at the words with a capital that are known beforehand. A text has few of them, so that looking them up takes far less
 * time than a pattern of all that may stand there.
 */
export function* atCapitals<C>(text: string, known: ReadonlyMap<string, readonly AtWord<C>[]>): Generator<C> {
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (isCapital && !isInWord) {
      const end = endOfWord(text, i);
      for (const ask of known.get(text.slice(i, end)) ?? []) {
        const found = ask(text, i);
        if (found !== undefined) yield found;
      }
      i = end - 1;
      isInWord = true;
    } else isInWord = isCapital || isSmall(code);
  }
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isSmall(text.charCodeAt(end)) || (text.charCodeAt(end) >= 0x41 && text.charCodeAt(end) <= 0x5a)) end++;
  return end;
}

/** Of the letters without accents, in which all known words are written. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
