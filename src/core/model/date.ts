import type { Provenance } from './provenance';

/**
 * When an article was published, as an EDTF string (ISO 8601-2:2019, level 0 with the level 1 qualifiers `~` and `?`, and
 * intervals): `2017-02-18`, `2019-05`, `2017`, `2017~`, `2018-11/2020-11`, `2018-11/..`, `../2017`. An interval says that
 * it was some day from its start to its end, both included; `..` that nothing is known on that side. `edtf` is null when
 * nothing is known; then `provenance` is `unknown`.
 */
export interface ArticleDate {
  readonly edtf: string | null;
  readonly provenance: Provenance;
  /** The words of the source that the date rests on. */
  readonly evidence?: string;
}

export const UNDATED: ArticleDate = { edtf: null, provenance: 'unknown' };

/** The parts of an EDTF date; `month` and `day` are 1-based and absent when the date is not that precise. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** True for `~`, `?` and `%`: the date is approximate, uncertain or both. */
  readonly qualified: boolean;
}

/** Some day between two dates, which belong to it; at least one of them is there. */
export interface DateInterval {
  /** Absent when it may have been at any time before. */
  readonly start?: DateParts;
  /** Absent when it may have been at any time since. */
  readonly end?: DateParts;
}

/** A day of the calendar as the number `yyyymmdd`, so that days compare as numbers do. */
export type DayNumber = number;

/** Later than any that is written with four digits. */
export const LAST_DAY: DayNumber = 99_991_231;

/** The days within which a date lies, both included; infinite where an interval is open. */
export interface DateBounds {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const OPEN = '..';

/** What an EDTF string of the forms above says, or undefined when it is not one, names no real day or ends before it begins. */
export function parseEdtf(edtf: string): DateParts | DateInterval | undefined {
  const slash = edtf.indexOf('/');
  return slash < 0 ? parseDate(edtf) : parseInterval(edtf.slice(0, slash), edtf.slice(slash + 1));
}

/** The parts of an EDTF string that is a single date; undefined for an interval and for whatever is no date. */
export function parseDate(edtf: string): DateParts | undefined {
  const match = EDTF.exec(edtf);
  if (match === null) return undefined;
  const [, y, m, d, qualifier] = match;
  const year = Number(y);
  const qualified = qualifier !== undefined;
  if (m === undefined) return { year, qualified };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { year, month, qualified };
  const day = Number(d);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day, qualified };
}

export function isInterval(date: DateParts | DateInterval): date is DateInterval {
  return !('year' in date);
}

/** The year of a date, or null when it is undated or an interval that reaches into several. */
export function yearOf(date: ArticleDate): number | null {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined) return null;
  if (!isInterval(parsed)) return parsed.year;
  return parsed.start !== undefined && parsed.start.year === parsed.end?.year ? parsed.start.year : null;
}

/** The first and the last day that a date may be; `2017-02` may be any day of its month. Qualifiers change nothing. */
export function boundsOf(date: DateParts | DateInterval): DateBounds {
  if (!isInterval(date)) return { first: firstDay(date), last: lastDay(date) };
  return {
    first: date.start === undefined ? Number.NEGATIVE_INFINITY : firstDay(date.start),
    last: date.end === undefined ? Number.POSITIVE_INFINITY : lastDay(date.end),
  };
}

/**
 * The date when it can stand in an order, in which dates compare as strings do: an interval stands where it starts, behind
 * all that is dated to its start. Null when there is no date or an interval is open on a side, which tells too little of when.
 */
export function orderableDate(edtf: string | null): string | null {
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  if (parsed === undefined) return null;
  return isInterval(parsed) && (parsed.start === undefined || parsed.end === undefined) ? null : edtf;
}

function parseInterval(from: string, to: string): DateInterval | undefined {
  const start = from === OPEN ? undefined : parseDate(from);
  const end = to === OPEN ? undefined : parseDate(to);
  if ((start === undefined && from !== OPEN) || (end === undefined && to !== OPEN)) return undefined;
  if (start === undefined) return end === undefined ? undefined : { end };
  if (end === undefined) return { start };
  return firstDay(start) <= lastDay(end) ? { start, end } : undefined;
}

function firstDay({ year, month = 1, day = 1 }: DateParts): DayNumber {
  return (year * 100 + month) * 100 + day;
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: DateParts): DayNumber {
  return (year * 100 + month) * 100 + day;
}

/** The day of a moment in a calendar that is as far ahead as any on earth, so that no date of today lies in its future. */
export function latestDayOf(moment: Date): DayNumber {
  const ahead = new Date(moment.getTime() + 14 * 3_600_000);
  return firstDay({
    year: ahead.getUTCFullYear(),
    month: ahead.getUTCMonth() + 1,
    day: ahead.getUTCDate(),
    qualified: false,
  });
}

/** Number of days in a month of the Gregorian calendar; `month` is 1-based. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
