import type { Article } from '../../model/article';
import { boundsOf, type DateBounds, parseEdtf } from '../../model/date';
import type { SearchContext } from '../engine';
import type { Mark, RangeNode } from '../query/ast';

/** Whether the article's language is the tag or a kind of it: `en` takes `en-GB`. */
export function speaks(article: Article | undefined, tag: string): boolean {
  const language = article?.language?.value.toLowerCase();
  const wanted = tag.toLowerCase();
  return language === wanted || language?.startsWith(`${wanted}-`) === true;
}

/**
 * Whether the article's date may lie between the two ends, which belong to it. A date that is known to the year only, or
 * to an interval, lies wherever it reaches into. One that is open on a side reaches nowhere in particular: it lies only
 * in what holds all of it. An undated article lies nowhere.
 */
export function isWithin(article: Article | undefined, { from, to }: RangeNode): boolean {
  const bounds = boundsIn(article?.date.edtf ?? undefined);
  if (bounds === undefined) return false;
  const earliest = boundsIn(from)?.first ?? Number.NEGATIVE_INFINITY;
  const latest = boundsIn(to)?.last ?? Number.POSITIVE_INFINITY;
  const isBounded = Number.isFinite(bounds.first) && Number.isFinite(bounds.last);
  return isBounded
    ? bounds.last >= earliest && bounds.first <= latest
    : bounds.first >= earliest && bounds.last <= latest;
}

export function isMarked(context: SearchContext, id: string, mark: Mark): boolean {
  switch (mark) {
    case 'has:note':
      return context.hasNote(id);
    case 'is:read':
      return context.isRead(id);
    case 'is:reading':
      return context.isBeingRead(id);
    case 'is:unread':
      return !context.isRead(id) && !context.isBeingRead(id);
  }
}

function boundsIn(edtf: string | undefined): DateBounds | undefined {
  const date = edtf === undefined ? undefined : parseEdtf(edtf);
  return date === undefined ? undefined : boundsOf(date);
}
