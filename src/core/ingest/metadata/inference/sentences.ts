import type { Place } from './clue';

/** Where a sentence of English ends, unless its dot is an abbreviation's. */
const STOP = /[.!?…]["'”’)]*\s+(?=["'“‘(]?\p{Lu})|\n/gu;

/** The words behind the last sentence that ends in a text. */
export function lastSentence(text: string): string {
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    if (!isAbbreviated(text, stop.index)) from = stop.index + stop[0].length;
  }
  return text.slice(from);
}

/** The words before the first sentence ends in a text. */
export function firstSentence(text: string): string {
  for (const stop of text.matchAll(STOP)) if (!isAbbreviated(text, stop.index)) return text.slice(0, stop.index);
  return text;
}

/** "Feb. 13", "U.S. President" */
function isAbbreviated(text: string, dot: number): boolean {
  return (
    text[dot] === '.' &&
    /(?:^|[\s.(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}|[ap]\.?m)$/u.test(text.slice(Math.max(0, dot - 6), dot))
  );
}

/** In characters; a longer sentence is cut. */
const LONGEST = 240;

/** The sentence in which a place stands, or as much of it as shows what it says. */
export function sentenceAround(text: string, { start, end }: Place): string {
  const room = Math.floor(Math.max(0, LONGEST - (end - start)) / 2);
  const head = lastSentence(text.slice(Math.max(0, start - room), start));
  const tail = firstSentence(text.slice(end, end + room));
  const stop = text[end + tail.length];
  return `${head}${text.slice(start, end)}${tail}${stop !== undefined && /[.!?…]/.test(stop) ? stop : ''}`.trim();
}
