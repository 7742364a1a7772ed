import type { Named } from '../finder';
import {
  AGO,
  AMBIGUOUS_MONTH,
  DAY,
  DAY_OPENING,
  DAY_PART,
  FEAST,
  MONTH,
  MONTH_ABBREVIATION,
  NEAREST,
  PERIOD,
  SEASON,
  STAGE,
  WEEKDAY,
} from '../gazetteer/kindLexicon';
import { FIRST_NAME } from '../gazetteer/lexicon';
import { calendarDateAt, calendarYearAt, dayThenMonth, monthThenDay } from './calendar';
import { dayOfMonthAt, decadeAt, isShortDecade, timeAgo, yearAt } from './looseDates';
import type { Passage } from './passage';

const WORDS =
  MONTH | AMBIGUOUS_MONTH | MONTH_ABBREVIATION | WEEKDAY | DAY | NEAREST | SEASON | FEAST | STAGE | AGO | DAY_OPENING;

/**
 * Finds what fixes a day, a month, a year or a longer time: of the calendar ("March 21, 2019", "2017-02-18", "16th", "1990s", "Friday") or
 * seen from the day of writing ("yesterday", "last week", "ten years ago"). Spans of time, ages and times of the clock are none.
 */
export function findDates(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    if (!passage.has(i, WORDS) && !passage.opensWithDigit(i)) continue;
    const first = startOf(passage, i);
    const last = passage.has(i, AGO) ? agoAt(first, i) : dateAt(passage, i);
    if (last < i) continue;
    named.push({ first, last, kind: 'date' });
    i = last;
  }
  return named;
}

/** Where a date starts that is known by its last word or its digits: "ten years ago", "'60s"; else `token`. */
function startOf(passage: Passage, token: number): number {
  if (passage.has(token, AGO)) return timeAgo(passage, token);
  return isShortDecade(passage, token) ? token - 1 : token;
}

function agoAt(first: number, ago: number): number {
  return first < ago ? ago : -1;
}

/** The last token of the date that starts at `token`, or -1. */
function dateAt(passage: Passage, token: number): number {
  if (passage.opensWithDigit(token)) return isShortDecade(passage, token) ? token : numberAt(passage, token);
  const named = passage.has(token, DAY_OPENING) ? namedDayAt(passage, token) : -1;
  return named >= 0 ? named : wordAt(passage, token);
}

/** "New Year's Eve" */
function namedDayAt(passage: Passage, token: number): number {
  const { reading } = passage;
  return reading.lexicon.kinds.namedDays.longestAt(reading, token, passage.to)?.last ?? -1;
}

function numberAt(passage: Passage, token: number): number {
  const whole = calendarDateAt(passage, token);
  if (whole >= 0) return whole;
  const day = dayThenMonth(passage, token);
  if (day >= 0) return day;
  const decade = decadeAt(passage, token);
  if (decade >= 0) return decade;
  return Math.max(yearAt(passage, token), dayOfMonthAt(passage, token));
}

function wordAt(passage: Passage, token: number): number {
  if (passage.has(token, STAGE)) return stageAt(passage, token);
  if (passage.has(token, NEAREST)) return nearestAt(passage, token);
  if (passage.has(token, DAY)) return isName(passage, token) ? -1 : withPart(passage, token);
  if (passage.has(token, WEEKDAY)) return weekdayAt(passage, token);
  if (passage.has(token, FEAST)) return feastAt(passage, token);
  if (passage.has(token, MONTH | AMBIGUOUS_MONTH | MONTH_ABBREVIATION)) return monthThenDay(passage, token);
  return seasonAt(passage, token);
}

/** "early May", "mid-2005", "late 1990s". */
function stageAt(passage: Passage, token: number): number {
  const next = passage.isDash(token + 1) ? token + 2 : token + 1;
  if (passage.has(next, MONTH | AMBIGUOUS_MONTH) && passage.isCapitalised(next)) {
    return passage.lower(next) === 'may' ? Math.max(next, monthThenDay(passage, next)) : monthThenDay(passage, next);
  }
  return Math.max(decadeAt(passage, next), calendarYearAt(passage, next));
}

/** "last week", "next Tuesday", "this March". */
function nearestAt(passage: Passage, token: number): number {
  const next = token + 1;
  if (passage.has(next, WEEKDAY)) return withPart(passage, next);
  const period = passage.has(next, PERIOD | MONTH) || passage.lower(next) === 'day';
  if (passage.lower(next) === 'day') return passage.lower(token) === 'next' ? next : -1;
  if (passage.has(next, AMBIGUOUS_MONTH)) return passage.isCapitalised(next) ? next : -1;
  return period ? next : -1;
}

/** "USA Today": a day that ends a name. */
function isName(passage: Passage, token: number): boolean {
  return (
    passage.isCapitalised(token) &&
    passage.isCapitalised(token - 1) &&
    !passage.reading.isSentenceStart(token) &&
    !passage.reading.isInHeadline(token)
  );
}

function withPart(passage: Passage, token: number): number {
  return passage.has(token + 1, DAY_PART) ? token + 1 : token;
}

/** "Friday", "Sunday morning", "Monday, March 3". */
function weekdayAt(passage: Passage, token: number): number {
  if (passage.isCapitalised(token - 1) && passage.is(token - 1, FIRST_NAME)) return -1;
  const next = passage.isSign(token + 1, ',') ? token + 2 : token + 1;
  const dated = passage.has(next, MONTH | AMBIGUOUS_MONTH | MONTH_ABBREVIATION) ? monthThenDay(passage, next) : -1;
  if (dated > next) return dated;
  const numbered = passage.opensWithDigit(next) ? dayThenMonth(passage, next) : -1;
  return numbered >= 0 ? numbered : withPart(passage, token);
}

/** "Christmas Day", "Easter Sunday"; not "Easter Island". */
function feastAt(passage: Passage, token: number): number {
  if (!passage.isCapitalised(token)) return -1;
  if (/^(?:day|eve)$/.test(passage.lower(token + 1)) || passage.has(token + 1, WEEKDAY)) return token + 1;
  return passage.isCapitalised(token + 1) && !passage.reading.isInHeadline(token) ? -1 : token;
}

/** "summer of 2003", "autumn 1989". */
function seasonAt(passage: Passage, token: number): number {
  if (!passage.has(token, SEASON)) return -1;
  const of = passage.lower(token + 1) === 'of' ? token + 2 : token + 1;
  return calendarYearAt(passage, of);
}
