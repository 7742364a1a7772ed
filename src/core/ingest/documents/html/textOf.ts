import type { Passage } from './passages';

/** A passage of at least so many characters is text by its length. */
const LONG = 120;
const SENTENCE = /[.!?:;…。！？"'”’)]$/;

/**
 * What of an article's passages is its text: not what stands above its title, and at its top and its end no short lines that are no
 * sentences, as dates, roles of authors and lists of topics are.
 */
export function textOf(passages: readonly Passage[], title: Passage | undefined): readonly Passage[] {
  const after = passages.slice(title === undefined ? 0 : passages.indexOf(title) + 1);
  // what reads as the title may stand below the text, too
  const below = after.some(({ text }) => text.length >= LONG) ? after : passages.filter((passage) => passage !== title);
  const first = below.findIndex(({ text }) => text.length >= LONG);
  const last = below.length - 1 - [...below].reverse().findIndex(({ text }) => text.length >= LONG);
  if (first < 0) return below;
  return below.filter((passage, i) => (i >= first && i <= last) || isText(passage));
}

function isText({ element, text, isRow }: Passage): boolean {
  return isRow || SENTENCE.test(text) || element.name === 'li' || /^By\b/i.test(text);
}
