import type { Passage } from './passages';

/** So many passages above the title may belong to it. */
const ABOVE = 4;
/** And so many below. */
const BELOW = 14;
/** A passage of at least so many characters is where the text itself begins. */
const LONG = 240;

/** What a page shows around the title of its article: the byline, the date, a summary. Empty where no title is shown. */
export function headOf(passages: readonly Passage[], title: Passage | undefined): readonly Passage[] {
  const at = title === undefined ? -1 : passages.indexOf(title);
  if (at < 0) return [];
  const below = passages.slice(at + 1, at + 1 + BELOW);
  const begins = below.findIndex(({ text }) => text.length >= LONG);
  return [...(begins < 0 ? below : below.slice(0, begins)), ...passages.slice(Math.max(0, at - ABOVE), at)];
}
