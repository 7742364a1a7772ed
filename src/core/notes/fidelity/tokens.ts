import { withStraightMarks } from '../../basics/quotationMarks';
import { withoutLoneSurrogates } from '../surrogates';

/** A word, or a mark that stands for itself. */
export interface QuoteToken {
  readonly text: string;
  /** Whether white space stands before it. */
  readonly isApart: boolean;
}

export const ELLIPSIS = '…';

const TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;
const DOTS = /\.(?:\s?\.){2,}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a quotation in Markdown cannot hold them
const LOST = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B]/g;

/** The text by which quotations are compared: what white space and quotation marks look like, and three dots or one `…`, is all the same. */
export function comparable(text: string): string {
  return withStraightMarks(withoutLoneSurrogates(text.normalize('NFC')))
    .replace(LOST, '')
    .replace(DOTS, ELLIPSIS)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** The words and marks of a text, such that texts with the same ones quote each other letter by letter. */
export function quoteTokens(text: string): QuoteToken[] {
  const same = comparable(text);
  return Array.from(same.matchAll(TOKEN), ({ 0: token, index }) => ({
    text: token,
    isApart: index > 0 && same[index - 1] === ' ',
  }));
}
