import { AMBIGUOUS_MONTH, DETERMINER, MONTH, MONTH_ABBREVIATION, NAME_MONTH, NEAREST } from '../gazetteer/kindLexicon';
import { FUNCTION } from '../gazetteer/lexicon';
import type { Passage } from './passage';

// Everything here answers the last token of the date that starts at `token`, or -1 when none does.

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/i;
const DOTTED_DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d{2})$/;

/** The day of a month that a token names: `16` or `16th`; or -1. */
export function dayOf(passage: Passage, token: number): number {
  if (!passage.opensWithDigit(token) || passage.lengthOf(token) > 4) return -1;
  const ordinal = ORDINAL.exec(passage.text(token));
  const day = ordinal === null ? (passage.lengthOf(token) > 2 ? -1 : passage.value(token)) : Number(ordinal[1]);
  return day >= 1 && day <= 31 ? day : -1;
}

export function isOrdinal(passage: Passage, token: number): boolean {
  return !passage.isNumber(token) && dayOf(passage, token) > 0;
}

/** A year of four digits, whatever stands around it. */
export function calendarYearAt(passage: Passage, token: number): number {
  if (passage.lengthOf(token) !== 4) return -1;
  const year = passage.value(token);
  return year >= 1000 && year <= 2100 ? token : -1;
}

/** `2017-02-18`, `5/11/1998`, `18.02.2017`. */
export function calendarDateAt(passage: Passage, token: number): number {
  if (!passage.isNumber(token)) return -1;
  if (passage.lengthOf(token) > 5 && DOTTED_DATE.test(passage.text(token))) return token;
  const sign = passage.isSign(token + 1, '-') ? '-' : '/';
  const joined =
    passage.isSign(token + 1, sign) &&
    passage.isSign(token + 3, sign) &&
    [1, 2, 3, 4].every((step) => passage.glued(token + step));
  if (!joined) return -1;
  const [first, second, third] = [passage.value(token), passage.value(token + 2), passage.value(token + 4)];
  const yearFirst = calendarYearAt(passage, token) >= 0 && isDayAndMonth(second, third);
  const yearLast =
    isDayAndMonth(first, second) && (calendarYearAt(passage, token + 4) >= 0 || isShortYear(passage, token + 4));
  return yearFirst || yearLast ? token + 4 : -1;
}

function isDayAndMonth(one: number, other: number): boolean {
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
}

function isShortYear(passage: Passage, token: number): boolean {
  return passage.lengthOf(token) === 2 && passage.value(token) >= 0;
}

/** "4 July 1931", "16th of December", "3-5 May", "28th of last month". */
export function dayThenMonth(passage: Passage, token: number): number {
  if (dayOf(passage, token) < 0) return -1;
  let last = token;
  if (passage.isDash(last + 1) && dayOf(passage, last + 2) > 0) last += 2;
  const of = passage.lower(last + 1) === 'of';
  const month = of ? last + 2 : last + 1;
  if (of && passage.has(month, NEAREST) && passage.lower(month + 1) === 'month') return month + 1;
  if (!isMonth(passage, month)) return -1;
  return yearAfter(passage, withDot(passage, month));
}

/** "March 21, 2019", "Aug. 30", "Feb 3-5", "December 1987", "January of this year"; "April" alone where it is no given name. */
export function monthThenDay(passage: Passage, token: number): number {
  if (!isMonth(passage, token)) return -1;
  const month = withDot(passage, token);
  let last = month;
  if (dayOf(passage, month + 1) > 0 && !isScaleAfter(passage, month + 1)) {
    last = month + 1;
    if (passage.isDash(last + 1) && dayOf(passage, last + 2) > 0) last += 2;
  }
  last = yearAfter(passage, last);
  return last > month || standsAlone(passage, token) ? last : -1;
}

/** "June 5 percent" is no day of June. */
function isScaleAfter(passage: Passage, day: number): boolean {
  return /^(?:%|percent|per|million|billion|pct)$/.test(passage.lower(day + 1));
}

/** A month as a date writes it: with its capital, unless nothing else is meant by the word. */
function isMonth(passage: Passage, token: number): boolean {
  if (passage.has(token, MONTH)) return passage.isCapitalised(token) || !passage.has(token, NAME_MONTH);
  return passage.has(token, AMBIGUOUS_MONTH | MONTH_ABBREVIATION) && passage.isCapitalised(token);
}

function withDot(passage: Passage, month: number): number {
  const dotted = passage.has(month, MONTH_ABBREVIATION) && passage.isSign(month + 1, '.') && passage.glued(month + 1);
  return dotted ? month + 1 : month;
}

/** The end of a date with the year, or "last year" or "of this year", that may follow it. */
function yearAfter(passage: Passage, last: number): number {
  const next = passage.isSign(last + 1, ',') ? last + 2 : last + 1;
  if (calendarYearAt(passage, next) >= 0) return next;
  const of = passage.lower(last + 1) === 'of' ? last + 2 : last + 1;
  if (passage.has(of, NEAREST) && passage.lower(of + 1) === 'year') return of + 1;
  return of === last + 2 && calendarYearAt(passage, of) >= 0 ? of : last;
}

/** Tells whether a month without a day and a year is one: not the verb, not a person's name, not an abbreviation. */
function standsAlone(passage: Passage, token: number): boolean {
  const { reading } = passage;
  if (passage.has(token, MONTH_ABBREVIATION) && !passage.has(token, MONTH | AMBIGUOUS_MONTH)) return false;
  const before = passage.lower(token - 1);
  if (passage.has(token, AMBIGUOUS_MONTH)) {
    return /^(?:in|since|until|till|last|next|early|late|mid)$/.test(before) && !passage.isCapitalised(token + 1);
  }
  if (!passage.has(token, NAME_MONTH)) return true;
  if (/^(?:in|since|until|till|last|next|this|early|late|mid|by|of|from|to)$/.test(before)) return true;
  if (passage.isCapitalised(token + 1)) return false;
  return !reading.isSentenceStart(token) || passage.is(token + 1, FUNCTION) || passage.has(token + 1, DETERMINER);
}
