/** What a finder of clues asks at each word of a text that may begin or end something of which it knows. */
export type AtWord<C> = (text: string, start: number) => C | undefined;

const CAPITAL = 1;
const SMALL = 2;

/** What each UTF-16 unit is. Letters with accents are none: all known words are written without. */
const kinds = new Uint8Array(0x10000).fill(CAPITAL, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b);

/**
 * What is found at the words with a capital that are known beforehand, in their order. A text has few of them, so that looking them up takes
 * far less time than a pattern of all that may stand there.
 */
export function atCapitals<C>(text: string, known: ReadonlyMap<string, readonly AtWord<C>[]>): C[] {
  const found: C[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if (kind === CAPITAL && before === 0) {
      const end = endOfWord(text, at);
      for (const ask of known.get(text.slice(at, end)) ?? []) {
        const one = ask(text, at);
        if (one !== undefined) found.push(one);
      }
      at = end - 1;
    }
    before = kind;
  }
  return found;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while ((kinds[text.charCodeAt(end)] ?? 0) !== 0) end++;
  return end;
}
