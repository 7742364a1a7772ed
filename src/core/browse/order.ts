import { compareDates, UNDATED, yearOf } from '../model/date';
import type { BrowsableArticle } from './article';

// One fixed language, so that the same corpus stands in the same order on every machine.
const collator = new Intl.Collator('en', { numeric: true });

/** Orders names as a person expects them, capitals and accents aside; different names never tie. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** Orders articles newest first, undated last, then by title, then by id, so that no two ever tie. */
export function compareArticles(a: BrowsableArticle, b: BrowsableArticle): number {
  const dateA = usableDate(a);
  const dateB = usableDate(b);
  if (dateA.edtf === null || dateB.edtf === null) {
    if (dateA.edtf !== dateB.edtf) return dateA.edtf === null ? 1 : -1;
  } else {
    const later = compareDates(dateB, dateA);
    if (later !== 0) return later;
  }
  return compareNames(a.metadata.title.value, b.metadata.title.value) || (a.metadata.id < b.metadata.id ? -1 : 1);
}

/** The date, or none when it cannot be read as one: then the article stands among the undated. */
export function usableDate({ metadata }: BrowsableArticle): BrowsableArticle['metadata']['date'] {
  return yearOf(metadata.date) === null ? UNDATED : metadata.date;
}
