import type { ArticleMetadata } from '../model/article';
import { parseDate } from '../model/date';
import type { Likeness } from './likeness';

/** Fewer grams than these two short notices may share by chance, such as that a bank has raised its rate. */
export const LEAST_SHARED = 12;
/** Of this share of the shorter text, the one is in the other. */
const CONTAINED = 0.5;
/** A text that was retyped badly shares less, but something of every stretch of it. */
const RETYPED = 0.22;
const RETYPED_SPREAD = 0.7;
/**
 * Reports that come every day or week are written alike; what differs is the figures. Where words were misread, so were figures: of
 * those that are left as they were, at least this share must agree.
 */
const LEAST_FIGURES = 0.6;
const LEAST_FIGURES_OF_ANOTHER_DAY = 0.9;
/** What one publisher has again on another day is the next report of a series, unless it is much the same; */
const SAME_PUBLISHER_AGAIN = 0.6;
/** and after some days, unless it is nearly the same. */
const SAME_PUBLISHER_LATER = 0.85;
const SOME_DAYS = 2;
const DAY_MILLISECONDS = 86_400_000;

type Facts = Pick<ArticleMetadata, 'date' | 'source'>;

/** Whether two articles that are so alike are versions of one text: a reprint, cut or not, or the same story brought up to date. */
export function areVersions({ shared, ofShorter, spread, figures = 1 }: Likeness, one: Facts, other: Facts): boolean {
  if (shared < LEAST_SHARED) return false;
  if (ofShorter < CONTAINED && (ofShorter < RETYPED || spread < RETYPED_SPREAD)) return false;
  // three words in a row are as they were when each of them is
  const asTheyWere = Math.cbrt(ofShorter);
  const days = daysBetween(one, other);
  if (days === 0) return figures >= LEAST_FIGURES * asTheyWere;
  if (one.source?.value === other.source?.value) {
    if (ofShorter < (days > SOME_DAYS ? SAME_PUBLISHER_LATER : SAME_PUBLISHER_AGAIN)) return false;
  }
  return figures >= LEAST_FIGURES_OF_ANOTHER_DAY * asTheyWere;
}

/** 0 unless the days of both are known. */
function daysBetween({ date: one }: Facts, { date: other }: Facts): number {
  const [first, second] = [dayOf(one.edtf), dayOf(other.edtf)];
  return first === undefined || second === undefined ? 0 : Math.abs(first - second) / DAY_MILLISECONDS;
}

/** In milliseconds since 1970. */
function dayOf(edtf: string | null): number | undefined {
  const { year, month, day } = (edtf === null ? undefined : parseDate(edtf)) ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day);
}
