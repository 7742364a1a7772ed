import { orderableDate } from '../model/date';
import type { BrowsableArticle } from './article';

// One fixed language, so that the same corpus stands in the same order on every machine.
const collator = new Intl.Collator('en', { numeric: true });

/** Orders names as a person expects them, capitals and accents aside; different names never tie. */
export function compareNames(a: string, b: string): number {
  return compareFirstLetters(a, b) || collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/**
 * What decides about most names, in a small part of the collator's time: the first of their letters in which they differ, as long as there
 * are but letters of ASCII before it. 0 where that decides nothing.
 */
function compareFirstLetters(a: string, b: string): number {
  for (let i = 0; ; i += 1) {
    const [one, other] = [letterAt(a, i), letterAt(b, i)];
    if (one === 0 || other === 0) return 0;
    if (one !== other) return one - other;
  }
}

/** A letter of ASCII as a small one; 0 for anything else, and behind the end. */
function letterAt(name: string, index: number): number {
  const small = name.charCodeAt(index) | 32;
  return small >= 97 && small <= 122 ? small : 0;
}

/** Orders articles newest first, undated last, then by title, then by id, so that no two ever tie. */
export function compareArticles(a: BrowsableArticle, b: BrowsableArticle): number {
  return compareDates(usableDate(a), usableDate(b)) || compareTitles(a, b);
}

/** The articles in the order of `compareArticles`. */
export function sortArticles<A extends BrowsableArticle>(articles: Iterable<A>): A[] {
  const byDate = new Map<string | null, A[]>();
  for (const article of articles) {
    // reading a date takes longer than comparing it: each is read once
    const date = usableDate(article);
    const same = byDate.get(date);
    if (same === undefined) byDate.set(date, [article]);
    else same.push(article);
  }
  return [...byDate].sort(([a], [b]) => compareDates(a, b)).flatMap(([, same]) => same.sort(compareTitles));
}

/** The date in EDTF as it is ordered by, or null when it tells too little of when: then the article stands among the undated. */
export function usableDate({ metadata: { date } }: BrowsableArticle): string | null {
  return orderableDate(date.edtf);
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}

function compareTitles({ metadata: one }: BrowsableArticle, { metadata: other }: BrowsableArticle): number {
  return compareNames(one.title.value, other.title.value) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
