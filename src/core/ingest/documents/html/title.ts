import type { PageElement } from './pageTree';
import type { Passage } from './passages';

/** The passage that shows the title of the page: that which reads as what the page says its title is, else its only h1. */
export function titleOf(passages: readonly Passage[], claimed: string | undefined): Passage | undefined {
  const wanted = claimed === undefined ? '' : keyOf(claimed);
  const reading = passages.filter(({ text }) => text.length < 400 && keyOf(text) === wanted && wanted !== '');
  const headings = passages.filter(({ element }) => isWithin(element, 'h1'));
  return (
    reading.find((passage) => headings.includes(passage)) ??
    reading[0] ??
    (headings.length === 1 ? headings[0] : undefined)
  );
}

/** The letters and digits of a text, so that quotes, dashes and capitals make no difference. */
export function keyOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Whether an element is one of this name, or is in one. */
export function isWithin(element: PageElement, name: string): boolean {
  for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) if (at.name === name) return true;
  return false;
}
