import type { BrowsableArticle } from './article';
import { UNKNOWN } from './grouping';
import { usableDate } from './order';

/** VS Code's tree slows down beyond about this many siblings. */
export const MOST_CHILDREN = 1_000;

/** A half-open range of positions in a list. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts a span into as few buckets as possible, of sizes that differ by one at most, none of which needs more levels
 * below it than the others. A span of `MOST_CHILDREN` or fewer is not parted: the answer is null.
 */
export function buckets({ from, to }: Span): Span[] | null {
  const count = to - from;
  if (count <= MOST_CHILDREN) return null;
  let capacity = MOST_CHILDREN;
  while (capacity * MOST_CHILDREN < count) capacity *= MOST_CHILDREN;
  const parts = Math.ceil(count / capacity);
  const boundary = (part: number) => from + Math.floor((part * count) / parts);
  return Array.from({ length: parts }, (_, part) => ({ from: boundary(part), to: boundary(part + 1) }));
}

/** Names a range by its two ends. */
export function rangeLabel(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}

/**
 * Names a span of ordered articles: by its dates when they differ, and otherwise by the date and the titles,
 * as many letters of them as it takes to tell the span from its neighbours ("2017: A – Car").
 */
export function articleRangeLabel(articles: readonly BrowsableArticle[], { from, to }: Span): string {
  const first = articles[from];
  const last = articles[to - 1];
  if (first === undefined || last === undefined) return '';
  const earliest = usableDate(last);
  const latest = usableDate(first);
  if (earliest !== latest) return rangeLabel(latest ?? UNKNOWN, earliest ?? UNKNOWN);
  const before = sameDate(articles[from - 1], latest);
  const after = sameDate(articles[to], latest);
  if (latest !== null && before === undefined && after === undefined) return latest;
  const titles = rangeLabel(distinguishing(titleOf(first), before), distinguishing(titleOf(last), after));
  return latest === null ? titles : `${latest}: ${titles}`;
}

/** The title of a neighbour, if only its title tells it apart. */
function sameDate(article: BrowsableArticle | undefined, edtf: string | null): string | undefined {
  return article !== undefined && usableDate(article) === edtf ? titleOf(article) : undefined;
}

function titleOf(article: BrowsableArticle): string {
  return article.metadata.title.value;
}

const LONGEST_END = 24;

/** The shortest beginning of `title` that `other` does not share, up to `LONGEST_END` characters. */
function distinguishing(title: string, other: string | undefined): string {
  const letters = [...title.slice(0, 2 * LONGEST_END)];
  const others = [...(other ?? '').slice(0, 2 * LONGEST_END)].map((letter) => letter.toLowerCase());
  const shared = letters.findIndex((letter, i) => letter.toLowerCase() !== others[i]);
  const length = shared < 0 ? letters.length : shared + 1;
  if (length > LONGEST_END) return `${letters.slice(0, LONGEST_END).join('')}…`;
  return letters.slice(0, length).join('').trim() || UNKNOWN;
}
