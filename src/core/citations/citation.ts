import type { ArticleMetadata } from '../model/article';
import { type ArticleDate, type DateInterval, isInterval, parseDate, parseEdtf } from '../model/date';
import { oneLine } from './oneLine';

export interface CitationOptions {
  /** How the name of the source is set off: between asterisks, which Markdown makes italic, or not at all. */
  readonly emphasis?: 'asterisks' | 'none';
}

/**
 * `Author. “Title.” *Source*, date.` after the Chicago Manual of Style (17th ed., 14.191, 15.49). The author's name is
 * given as it is known, not turned round: which part of it is the family name is not known. What is unknown is left
 * out, a missing date is "n.d.", and a date that was taken or inferred from the text stands in brackets, as an interval
 * does.
 */
export function formatCitation(metadata: ArticleMetadata, options: CitationOptions = {}): string {
  const author = oneLine(metadata.author?.value ?? '');
  const source = oneLine(metadata.source?.value ?? '');
  const mark = options.emphasis === 'none' ? '' : '*';
  const date = citedDate(metadata.date);
  return [
    ...(author === '' ? [] : [ended(author)]),
    `“${ended(innerQuotes(oneLine(metadata.title.value)))}”`,
    ended(source === '' ? date : `${mark}${source}${mark}, ${date}`),
  ].join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function citedDate({ edtf, provenance }: ArticleDate): string {
  const parts = edtf === null ? undefined : parseEdtf(edtf);
  if (edtf === null || parts === undefined) return 'n.d.';
  if (isInterval(parts)) return `[${intervalInWords(edtf, parts)}]`;
  const isDoubtful = provenance === 'text' || provenance === 'inferred' || /[?%]$/.test(edtf);
  return isDoubtful ? `[${dateInWords(edtf)}]` : dateInWords(edtf);
}

function intervalInWords(edtf: string, { start, end }: DateInterval): string {
  const [from = '', to = ''] = edtf.split('/').map(dateInWords);
  if (start === undefined) return `no later than ${to}`;
  return end === undefined ? `no earlier than ${from}` : `between ${from} and ${to}`;
}

/** A single date with its qualifiers; nothing for the open end of an interval. */
function dateInWords(edtf: string): string {
  const parts = parseDate(edtf);
  if (parts === undefined) return '';
  const { year, month, day } = parts;
  const about = /[~%]$/.test(edtf) ? 'ca. ' : '';
  const doubt = /[?%]$/.test(edtf) ? '?' : '';
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const monthly = name === undefined ? '' : day === undefined ? `${name} ` : `${name} ${day}, `;
  return `${about}${monthly}${year}${doubt}`;
}

/** With a full stop, unless it ends with a mark that does instead, inside its quotation marks or not. */
function ended(text: string): string {
  return /[.?!…][’”)\]]*$/u.test(text) && !text.endsWith(']') ? text : `${text}.`;
}

/** Double quotation marks made single, as they are inside others. */
function innerQuotes(text: string): string {
  return text
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([{‘—–-])"/g, '$1‘')
    .replace(/"/g, '’');
}
