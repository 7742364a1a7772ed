/** Scripts and signs that a terminal shows two columns wide (East Asian Width W and F, UAX #11, and emoji). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18D08}\u{1B000}-\u{1B2FB}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** What stands on the letter before it or does not show. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;
const ONLY_NARROW = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u2010-\u2027\u2030-\u205E]*$/;

/** Columns that a text on one line takes in a terminal. */
export function widthOf(text: string): number {
  if (ONLY_NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The longest beginning of a text that takes at most so many columns. */
export function fittingStart(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width > columns) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

export function padStart(text: string, columns: number): string {
  return gap(text, columns) + text;
}

export function padEnd(text: string, columns: number): string {
  return text + gap(text, columns);
}

function gap(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text)));
}

function widthOfCharacter(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
