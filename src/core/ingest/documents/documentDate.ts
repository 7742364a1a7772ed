import { type ArticleDate, yearOf } from '../../model/date';
import { articleDate, fullDateIn } from '../metadata/dates';
import type { DocumentClaims } from './readDocument';

/** An article's date as a document claims it, and what is doubtful about it, in a sentence for a person. */
export interface ClaimedDate {
  readonly date?: ArticleDate;
  readonly doubt?: string;
}

/** A stamp in universal time, which may be the day before or after where it was published. */
const UNIVERSAL = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)$/i;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The first of the claims that can be read in one way only. Where that is a stamp in universal time, the day next to it that another
 * claim names is taken, as that is the day on which people read it.
 */
export function claimedDate({ dates }: DocumentClaims): ClaimedDate {
  const read = dates.flatMap(({ value, evidence }) => {
    const found = fullDateIn(value);
    return found === undefined ? [] : [{ value, date: articleDate({ edtf: found.edtf, evidence }, 'metadata') }];
  });
  const [first] = read;
  if (first === undefined) return {};
  const local = UNIVERSAL.test(first.value)
    ? read.find(({ value, date }) => !UNIVERSAL.test(value) && daysBetween(date, first.date) <= 1)
    : undefined;
  const { date } = local ?? first;
  const rival = read.find((other) => yearOf(other.date) !== yearOf(date));
  if (rival === undefined) return { date };
  const doubt = `It says two years of itself: “${first.date.evidence}” and “${rival.date.evidence}”; the first is taken.`;
  return { date, doubt };
}

function daysBetween(one: ArticleDate, other: ArticleDate): number {
  return Math.abs(timeOf(one) - timeOf(other)) / DAY;
}

function timeOf({ edtf }: ArticleDate): number {
  return Date.parse(edtf ?? '');
}
