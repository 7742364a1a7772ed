import { type ArticleDate, parseEdtf } from '../../model/date';
import type { Provenance } from '../../model/provenance';
import { monthNumber } from './englishMonths';
import { FOREIGN_MONTHS, foreignMonth } from './months';

/** A date and the words that say it. */
export interface FoundDate {
  readonly edtf: string;
  readonly evidence: string;
}

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const YEAR = '((?:1[6-9]|20)\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Ways to write a full date that can be read in one way only. `3/4/2017` is not among them. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  { pattern: new RegExp(`(?<![\\d-])${YEAR}-(\\d{2})-(\\d{2})(?![\\d-])`), order: [1, 2, 3] },
  { pattern: new RegExp(`(?<![\\d/])${YEAR}/(\\d{2})/(\\d{2})(?![\\d/])`), order: [1, 2, 3] },
  { pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}(?!\\d)`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(`(?<!\\d)${DAY} (?:of )?${MONTH},? ${YEAR}(?!\\d)`, 'i'), order: [3, 2, 1] },
  { pattern: new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?![\\d.])`), order: [3, 2, 1] },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|er|º)? (?:de )?(${FOREIGN_MONTHS})\\.?,? (?:del? )?${YEAR}(?!\\d)`,
      'iu',
    ),
    order: [3, 2, 1],
  },
  { pattern: new RegExp(`(?<!\\d)${YEAR}年(\\d{1,2})月(\\d{1,2})日`), order: [1, 2, 3] },
  { pattern: new RegExp(`(?<!\\d)${YEAR}년 ?(\\d{1,2})월 ?(\\d{1,2})일`), order: [1, 2, 3] },
];
const MONTH_AND_YEAR = new RegExp(`^(?:${MONTH}|(${FOREIGN_MONTHS})),? (?:del? )?${YEAR}$`, 'iu');

/** The first full date (year, month, day) in a short text. A date that is no real day is none. */
export function fullDateIn(text: string): FoundDate | undefined {
  let first: (FoundDate & { readonly at: number }) | undefined;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (match === null || (first !== undefined && match.index >= first.at)) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    const edtf = edtfOf(year, month, day);
    if (edtf !== undefined) first = { edtf, evidence: match[0], at: match.index };
  }
  return first && { edtf: first.edtf, evidence: first.evidence };
}

/** A text that is a date and nothing else: EDTF, a time stamp, or a date in words, from the year alone to the day. */
export function dateFromWords(text: string): FoundDate | undefined {
  const words = text.trim();
  if (parseEdtf(words) !== undefined) return { edtf: words, evidence: words };
  const monthly = MONTH_AND_YEAR.exec(words);
  const edtf = monthly === null ? undefined : edtfOf(monthly[3], monthly[1] ?? monthly[2]);
  if (edtf !== undefined) return { edtf, evidence: words };
  const full = fullDateIn(words);
  return full !== undefined && isOnlyDate(words, full.evidence) ? full : undefined;
}

/**
 * The date in a file's name, such as `2017-02-18-title.txt`, `title_20170218.txt` or `2017-02.txt`, or in the names of the folders
 * that it lies in, such as `2017/02/18/title.txt` or `2017-02/title.txt`. A year alone, or a year and a number that words
 * follow, may mean anything and counts for nothing.
 */
export function dateInFileName(path: string): FoundDate | undefined {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.[a-z0-9]{1,8}$/i, '');
  return dateInName(name) ?? dateInFolders(folders, name);
}

function dateInName(name: string): FoundDate | undefined {
  const full = /(?<![\p{L}\p{N}])((?:1[6-9]|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?![\p{L}\p{N}])/u.exec(name);
  const day = full && edtfOf(full[1], full[3], full[4]);
  if (full && day) return { edtf: day, evidence: full[0] };
  const monthly = /^((?:1[6-9]|20)\d{2})[-_](\d{2})(?:$|[_ ])/.exec(name);
  const month = monthly && edtfOf(monthly[1], monthly[2]);
  return monthly && month ? { edtf: month, evidence: `${monthly[1]}-${monthly[2]}` } : undefined;
}

/** Folders of a year, a month and perhaps a day, one in another; the day may also begin the name. */
function dateInFolders(folders: readonly string[], name: string): FoundDate | undefined {
  for (let i = folders.length - 1; i >= 0; i--) {
    const [folder = '', next = name, after = name] = folders.slice(i);
    const whole = dateInName(folder);
    if (whole !== undefined && whole.evidence.length === folder.length) return whole;
    if (!/^(?:1[6-9]|20)\d{2}$/.test(folder) || !/^\d{2}$/.test(next) || i + 1 >= folders.length) continue;
    const day = /^\d{2}(?![\p{L}\p{N}])/u.exec(after)?.[0];
    const edtf = (day === undefined ? undefined : edtfOf(folder, next, day)) ?? edtfOf(folder, next);
    if (edtf !== undefined) return { edtf, evidence: edtf.replaceAll('-', '/') };
  }
  return undefined;
}

/** A found date as an article's date. */
export function articleDate({ edtf, evidence }: FoundDate, provenance: Provenance): ArticleDate {
  return { edtf, provenance, evidence };
}

/** True when nothing but a weekday, a time and words such as "Published on" stands beside the date. */
function isOnlyDate(text: string, date: string): boolean {
  const rest = text
    .replace(date, ' ')
    .replace(
      /\b(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|date|issued|released)\b/gi,
      ' ',
    )
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, ' ')
    .replace(/T?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?/gi, ' ')
    .replace(/\b(?:on|at|z|utc|gmt|[ce]e?s?t|[ecmp][sd]t|ist|bst)\b|[+-]\d{2}:?\d{2}\b/gi, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

function edtfOf(year: string | undefined, month: string | undefined, day?: string): string | undefined {
  const number = monthOf(month ?? '');
  if (year === undefined || number === undefined) return undefined;
  const edtf = [year, number, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  return parseEdtf(edtf) === undefined ? undefined : edtf;
}

function monthOf(month: string): string | undefined {
  if (/^\d+$/.test(month)) return month;
  const number = foreignMonth(month) ?? monthNumber(month);
  return number === undefined ? undefined : String(number);
}
