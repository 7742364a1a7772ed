import type { ArticleMetadata } from '../model/article';
import { type ArticleDate, type DateInterval, isInterval, parseDate, parseEdtf, yearOf } from '../model/date';

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

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F]+/gu, ' ').trim();
}

const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|v|phd|md)$/;

/**
 * A short name for an article in citations, such as `sanders2019`: the first author's last name, else the source, else the
 * title's first long word, with the year or `nd`. Only a-z and 0-9, so that it can stand in a file name. Not unique:
 * an author may write twice a year.
 */
export function citekey(metadata: ArticleMetadata): string {
  const name =
    familyName(metadata.author?.value ?? '') ||
    latinWords(metadata.source?.value ?? '').join('') ||
    titleWord(metadata.title.value) ||
    'article';
  return `${name.slice(0, 32)}${yearOf(metadata.date) ?? 'nd'}`;
}

function familyName(authors: string): string {
  const [first = ''] = authors.split(/\s*(?:;|&|\band\b)\s*/iu);
  const [beforeComma = '', afterComma] = first.split(',');
  const words = latinWords(beforeComma);
  const names = words.length > 1 ? words.filter((word) => !NAME_SUFFIX.test(word)) : words;
  // "Sanders, Lewis" gives the family name first, and all of it.
  return afterComma !== undefined && names.length === 1 ? (names[0] ?? '') : (names.at(-1) ?? '');
}

function titleWord(title: string): string {
  const words = latinWords(title);
  return words.find((word) => word.length > 3) ?? words[0] ?? '';
}

/** The words in lower case without accents; those with letters that have no Latin form are left out. */
function latinWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z0-9]+$/.test(word));
}
