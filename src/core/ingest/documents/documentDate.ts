import { type ArticleDate, yearOf } from '../../model/date';
import { articleDate, fullDateIn } from '../metadata/dates';
import type { Claim, DocumentClaims } from './readDocument';

/** An article's date as a document claims it, and what is doubtful about it, in a sentence for a person. */
export interface ClaimedDate {
  readonly date?: ArticleDate;
  readonly doubt?: string;
}

/** A stamp in universal time, which may be the day before or after where it was published. */
const UNIVERSAL = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)$/i;
const CLOCK = /\d{1,2}:\d{2}/;
const DAY = 24 * 60 * 60 * 1000;

/** A text that was changed so many days after it was published, in another year, may be more of that year. */
const LONG_AFTER = 300;

interface ReadClaim {
  readonly value: string;
  readonly date: ArticleDate;
}

/**
 * The first of the claims that can be read in one way only. Where that is a stamp in universal time, the day next to it that another
 * claim names is taken, as that is the day on which people read it.
 */
export function claimedDate({ dates, changes }: DocumentClaims): ClaimedDate {
  const read = dates.flatMap(readClaim);
  const [first] = read;
  if (first === undefined) return {};
  const { date } = (UNIVERSAL.test(first.value) ? read.find((other) => isLocal(other, first)) : undefined) ?? first;
  const rival = read.find((other) => yearOf(other.date) !== yearOf(date));
  if (rival !== undefined) {
    const doubt = `It says two years of itself: “${date.evidence}” and “${rival.date.evidence}”; the first is taken.`;
    return { date, doubt };
  }
  const change = changes.flatMap(readClaim).find((other) => timeOf(other.date) - timeOf(date) > LONG_AFTER * DAY);
  if (change === undefined || yearOf(change.date) === yearOf(date)) return { date };
  return {
    date,
    doubt: `It was changed long after it was published: “${change.date.evidence}”; its text may be of either year.`,
  };
}

function readClaim({ value, evidence }: Claim): ReadClaim[] {
  const found = fullDateIn(value);
  return found === undefined ? [] : [{ value, date: articleDate({ edtf: found.edtf, evidence }, 'metadata') }];
}

/** Whether a claim names the day where the article was published; one of the same time without a zone is the same stamp again. */
function isLocal({ value, date }: ReadClaim, universal: ReadClaim): boolean {
  if (UNIVERSAL.test(value) || daysBetween(date, universal.date) > 1) return false;
  const clock = CLOCK.exec(value)?.[0];
  return clock === undefined || clock !== CLOCK.exec(universal.value)?.[0];
}

function daysBetween(one: ArticleDate, other: ArticleDate): number {
  return Math.abs(timeOf(one) - timeOf(other)) / DAY;
}

function timeOf({ edtf }: ArticleDate): number {
  return Date.parse(edtf ?? '');
}
