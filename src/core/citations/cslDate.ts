import { type ArticleDate, type DateParts, isInterval, parseDate, parseEdtf } from '../model/date';
import { citedDate, isDoubtful } from './citedDate';

/** A date of CSL-JSON (CSL 1.0.2, "Date variables"). Months and days are 1-based. */
export type CslDate = {
  /** One date, or two for an interval, each of year, month and day as far as they are known. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  /** Shown as it is. */
  readonly literal?: string;
};

/**
 * A date in CSL-JSON: what is approximate, doubtful or known within bounds only is `circa`, an interval that is open a literal. Undefined
 * when nothing is known.
 */
export function cslDate(date: ArticleDate): CslDate | undefined {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined) return undefined;
  if (!isInterval(parsed)) {
    return { 'date-parts': [parts(parsed)], ...(parsed.qualified || isDoubtful(date) ? { circa: true } : {}) };
  }
  const { start, end } = parsed;
  if (start === undefined || end === undefined) return { literal: citedDate(date) };
  return { 'date-parts': [parts(start), parts(end)], circa: true };
}

/**
 * The same for a style that has no way of its own to say that a date is in doubt: it would show one for certain, so that such a date is in
 * words already, in brackets.
 *
 * @param language a BCP 47 tag, of the months
 */
export function cslDateInWords(date: ArticleDate, language: string): CslDate | undefined {
  const csl = cslDate(date);
  if (csl === undefined || date.edtf === null || csl.circa !== true) return csl;
  if (/^en\b/.test(language)) return { literal: citedDate(date) };
  const [from = '', to] = date.edtf.split('/').map((one) => inLanguage(parseDate(one), language));
  return { literal: `[${to === undefined ? from : `${from}–${to}`}?]` };
}

function parts({ year, month, day }: DateParts): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function inLanguage(date: DateParts | undefined, language: string): string {
  if (date === undefined) return '';
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
