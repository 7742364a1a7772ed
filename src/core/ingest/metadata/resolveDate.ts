import { type ArticleDate, type DateParts, daysInMonth, isInterval, parseDate, parseEdtf } from '../../model/date';
import { dateFromWords } from './dates';
import { MONTH_NAMES, monthNumber } from './englishMonths';

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const MONTH = `(?<month>${MONTH_NAMES})\\.?`;
/** A date without its year, one in the year beside that of the article, or beside its month. */
const MONTH_AND_DAY = new RegExp(
  `^(?:${MONTH} ${DAY}|${DAY.replace('day', 'day2')}(?: of)? ${MONTH.replace('month', 'month2')})$`,
  'i',
);
const MONTH_OF = new RegExp(`^${MONTH}(?: of)? (?<which>last|this|next) year$`, 'i');
const DAY_OF = new RegExp(`^(?:the )?${DAY} of (?<which>last|this|next) month$`, 'i');
const DAY_ALONE = /^(?:the )?(?<day>[0-3]?\d)(?:st|nd|rd|th)$/i;
const NEAR_DAY = /^(?<which>yesterday|today|tomorrow)(?: morning| afternoon| evening| night)?$/i;
const NEAR = /^(?<which>last|this|next) (?<unit>month|year)$/i;
const LAST_WEEKDAY = /^last (?<weekday>sun|mon|tue|wed|thu|fri|sat)[a-z]*day$/i;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, yesterday: -1, today: 0, tomorrow: 1 };
/** A month and a day without a year are taken to be so many days from the article at most. */
const NEAREST_DAYS = 92;
const DAY_MILLISECONDS = 86_400_000;

/**
 * The date that words of an English article mean, as EDTF: "March 21, 2019" by themselves, "yesterday", "the 16th", "January of this
 * year" by the article's date. Undefined where that leaves more than one, or the article's date is not known well enough.
 */
export function resolveDate(words: string, article: Pick<ArticleDate, 'edtf'>): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  const full = dateFromWords(text)?.edtf;
  if (full !== undefined) return full;
  const date = article.edtf === null ? undefined : parseEdtf(article.edtf);
  if (date === undefined || isInterval(date) || date.qualified) return undefined;
  return inYear(text, date) ?? inMonth(text, date) ?? besideDay(text, date);
}

/** What the year of the article settles. */
function inYear(text: string, { year }: DateParts): string | undefined {
  const monthOf = MONTH_OF.exec(text)?.groups;
  if (monthOf !== undefined) return edtf(year + step(monthOf['which']), monthNumber(monthOf['month'] ?? ''));
  const near = NEAR.exec(text)?.groups;
  return near?.['unit']?.toLowerCase() === 'year' ? edtf(year + step(near['which'])) : undefined;
}

/** What the month of the article settles. */
function inMonth(text: string, { year, month, day }: DateParts): string | undefined {
  if (month === undefined) return undefined;
  const near = NEAR.exec(text)?.groups;
  if (near !== undefined) return edtf(...monthBeside(year, month, step(near['which'])));
  const dayOf = DAY_OF.exec(text)?.groups;
  if (dayOf !== undefined) return edtf(...monthBeside(year, month, step(dayOf['which'])), Number(dayOf['day']));
  const alone = Number(DAY_ALONE.exec(text)?.groups?.['day']);
  // a day later than the article may be of the month before or still to come
  return alone >= 1 && day !== undefined && alone <= day ? edtf(year, month, alone) : undefined;
}

/** What the day of the article settles. */
function besideDay(text: string, { year, month, day }: DateParts): string | undefined {
  if (month === undefined || day === undefined) return undefined;
  const today = Date.UTC(year, month - 1, day);
  const near = NEAR_DAY.exec(text)?.groups?.['which'];
  if (near !== undefined) return dayText(today + step(near) * DAY_MILLISECONDS);
  const weekday = WEEKDAYS.indexOf(LAST_WEEKDAY.exec(text)?.groups?.['weekday']?.toLowerCase() ?? '');
  if (weekday >= 0) return dayText(today - (((new Date(today).getUTCDay() - weekday + 6) % 7) + 1) * DAY_MILLISECONDS);
  const named = MONTH_AND_DAY.exec(text)?.groups;
  const namedMonth = monthNumber(named?.['month'] ?? named?.['month2'] ?? '');
  if (named === undefined || namedMonth === undefined) return undefined;
  const namedDay = Number(named['day'] ?? named['day2']);
  return [year - 1, year, year + 1]
    .map((near) => edtf(near, namedMonth, namedDay))
    .find((text) => text !== undefined && Math.abs(timeOf(text) - today) <= NEAREST_DAYS * DAY_MILLISECONDS);
}

function step(which: string | undefined): number {
  return STEPS[which?.toLowerCase() ?? ''] ?? 0;
}

function monthBeside(year: number, month: number, steps: number): [year: number, month: number] {
  const months = year * 12 + month - 1 + steps;
  return [Math.floor(months / 12), (months % 12) + 1];
}

/** Undefined when there is no such day. */
function edtf(year: number, month?: number, day?: number): string | undefined {
  const isDay = day === undefined || (month !== undefined && day >= 1 && day <= daysInMonth(year, month));
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return isDay ? [String(year).padStart(4, '0'), ...parts].join('-') : undefined;
}

function timeOf(day: string): number {
  const { year = 0, month = 1, day: number = 1 } = parseDate(day) ?? {};
  return Date.UTC(year, month - 1, number);
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
