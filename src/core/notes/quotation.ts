import type { Anchor } from '../model/anchor';
import { encodePart, relativeAddress } from './addresses';
import { percentEncoded } from './directive';
import { escapeInline, escapeLine, paragraphsOf } from './markdown';
import { withoutLoneSurrogates } from './surrogates';
import { formatTextFragment } from './textFragment';

/** A link to the place that a quotation was taken from. */
export interface QuotationLink {
  /** Plain text. */
  readonly label: string;
  /** As `noteLink` gives it. */
  readonly href: string;
}

/**
 * A passage as a Markdown block quote with a link back below it, and an empty line. The passage is plain text: whatever
 * in it means something in Markdown is escaped, and its paragraphs stay paragraphs.
 */
export function formatQuotation(quote: string, { label, href }: QuotationLink): string {
  return `${asBlockQuote([...quotedParagraphs(quote), `[${escapeInline(label)}](${safeHref(href)})`])}\n\n`;
}

/** A passage, which is plain text, as a Markdown block quote of its words alone. */
export function formatQuote(quote: string): string {
  return asBlockQuote(quotedParagraphs(quote));
}

/** The paragraphs of a passage as Markdown that shows them letter by letter, each on a line. */
function quotedParagraphs(quote: string): string[] {
  return paragraphsOf(quote).map(escapeLine);
}

function asBlockQuote(paragraphs: readonly string[]): string {
  const lines = paragraphs.join('\n\n').split('\n');
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/**
 * The address in a note of a passage of a source: relative to the note's folder, percent-encoded, with a text fragment.
 * Both paths have `/` between their parts and start at the same folder. Null when they are on different drives of
 * Windows (`/c:/...`), between which no relative address leads.
 *
 * @param record what a file that holds several articles calls this one; it stands where web pages have the name of an element
 */
export function noteLink(fromFolder: string, toPath: string, anchor: Anchor, record?: string): string | null {
  const path = relativeAddress(fromFolder, toPath);
  if (path === null) return null;
  const fragment = (record === undefined ? '' : encodePart(record)) + formatTextFragment(anchor);
  return fragment === '' ? path : `${path}#${fragment}`;
}

/** An address as the target of a link: nothing in it may end it. */
export function safeHref(href: string): string {
  return withoutLoneSurrogates(href).replace(/[\s<>()\\"`]/gu, encodeURIComponentFully);
}

function encodeURIComponentFully(character: string): string {
  return character === '(' || character === ')' ? percentEncoded(character) : encodeURIComponent(character);
}
