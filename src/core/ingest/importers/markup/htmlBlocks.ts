import type { RawBlock } from '../../layout/rawBlock';
import { plainTextBlocks } from '../plainTextBlocks';

const TAGS = /<\/(?:p|div|h[1-6]|ul|ol|blockquote|span|a|strong|em|b|i)\s*>|<(?:br|p)\s*\/?>/i;
const UNREAD = /<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>|<!--[^-]*(?:-(?!->)[^-]*)*-->/gi;
const BLOCK_EDGE =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|tr|section|article|figure|figcaption|pre|hr)\b[^<>]*>/gi;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['amp', '&'],
]);

/** Whether a text in a field is HTML: it ends an element of those that texts are made of, or breaks lines as HTML does. */
export function isHtml(text: string): boolean {
  return text.includes('<') && TAGS.test(text);
}

/** A piece of HTML as one line of text. */
export function htmlText(html: string): string {
  const texts = htmlBlocks(html).map(({ excerpt }) => excerpt.raw.replace(/\s+/gu, ' ').trim());
  return texts.join(' ');
}

/** The blocks of a piece of HTML; their ranges are in its text without tags, in which references are resolved. */
export function htmlBlocks(html: string): RawBlock[] {
  const text = html
    .replace(UNREAD, ' ')
    .replace(/\s+/gu, ' ')
    .replace(BLOCK_EDGE, '\n\n')
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#(\d{1,7});/g, (reference, code) => characterOf(Number(code)) ?? reference)
    .replace(/&(\w{2,6});/g, (reference, name) => REFERENCES.get(String(name)) ?? reference);
  return plainTextBlocks(text, 0);
}

function characterOf(code: number): string | undefined {
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
