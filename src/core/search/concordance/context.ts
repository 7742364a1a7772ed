const SPACES = /\s+/gu;

/** Units looked at on either side of a cut to see whether it goes through a character. */
const AROUND = 32;

/** Below it every unit is a character of its own: the first combining mark. */
const FIRST_MARK = 0x300;

let graphemes: Intl.Segmenter | undefined;

/** What stands directly before `start`, at most `most` UTF-16 units of it, on one line. */
export function leftOf(text: string, start: number, most: number): string {
  const cut = Math.max(0, start - most);
  return onOneLine(text.slice(Math.min(start, characterAround(text, cut).end), start));
}

/** What stands directly after `end`, at most `most` UTF-16 units of it, on one line. */
export function rightOf(text: string, end: number, most: number): string {
  const cut = Math.min(text.length, end + most);
  return onOneLine(text.slice(end, Math.max(end, characterAround(text, cut).start)));
}

/** The text with a single space for whatever parts its words or blocks. */
export function onOneLine(text: string): string {
  return text.replace(SPACES, ' ');
}

/** Where the character, as a person counts them, begins and ends that a cut at `at` would go through; `at` if it would not. */
function characterAround(text: string, at: number): { start: number; end: number } {
  const uncut = { start: at, end: at };
  if (at <= 0 || at >= text.length || text.charCodeAt(at) < FIRST_MARK) return uncut;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const from = Math.max(0, at - AROUND);
  const character = graphemes.segment(text.slice(from, at + AROUND)).containing(at - from);
  if (character === undefined || from + character.index === at) return uncut;
  return { start: from + character.index, end: from + character.index + character.segment.length };
}
