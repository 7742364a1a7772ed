import type { Article } from '../../model/article';
import { parseEdtf } from '../../model/date';
import type { SearchContext } from '../engine';
import type { Mark, RangeNode } from '../query/ast';

/** Whether the article's language is the tag or a kind of it: `en` takes `en-GB`. */
export function speaks(article: Article | undefined, tag: string): boolean {
  const language = article?.language?.value.toLowerCase();
  const wanted = tag.toLowerCase();
  return language === wanted || language?.startsWith(`${wanted}-`) === true;
}

/**
 * Whether the article's date may lie between the two ends, which belong to it. A date that is known to the year only lies
 * wherever the year reaches into; an undated article nowhere.
 */
export function isWithin(article: Article | undefined, { from, to }: RangeNode): boolean {
  const edtf = article?.date.edtf;
  if (edtf === undefined || edtf === null) return false;
  const date = parseEdtf(edtf);
  if (date === undefined) return false;
  return (from === undefined || lastDay(edtf) >= firstDay(from)) && (to === undefined || firstDay(edtf) <= lastDay(to));
}

export function isMarked(context: SearchContext, id: string, mark: Mark): boolean {
  switch (mark) {
    case 'has:note':
      return context.hasNote(id);
    case 'is:read':
      return context.isRead(id);
    case 'is:unread':
      return !context.isRead(id);
  }
}

const MONTHS = 12;
const LONGEST_MONTH = 31;

/** A number that orders days as the calendar does. */
function dayNumber(year: number, month: number, day: number): number {
  return (year * (MONTHS + 1) + month) * (LONGEST_MONTH + 1) + day;
}

function firstDay(edtf: string): number {
  const date = parseEdtf(edtf);
  return date === undefined ? Number.NaN : dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(edtf: string): number {
  const date = parseEdtf(edtf);
  return date === undefined ? Number.NaN : dayNumber(date.year, date.month ?? MONTHS, date.day ?? LONGEST_MONTH);
}
