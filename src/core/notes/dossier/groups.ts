import { parseEdtf } from '../../model/date';
import type { DossierGroup, DossierOrder, DossierQuote, DossierWords } from './model';

/**
 * The quotations put together by article, year, tag or note, groups in alphabetical order or that of time, what has no date or tag last.
 * Within a group they stand in the order given; one with several tags stands under each.
 */
export function dossierGroups(
  quotes: readonly DossierQuote[],
  order: DossierOrder,
  words: DossierWords,
): readonly DossierGroup[] {
  const groups = new Map<string, { readonly heading: string; readonly quotes: DossierQuote[] }>();
  for (const quote of quotes) {
    for (const { key, heading } of headingsOf(quote, order, words)) {
      const group = groups.get(key) ?? { heading, quotes: [] };
      groups.set(key, group);
      group.quotes.push(quote);
    }
  }
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** Behind every other, whatever the language. */
const LAST = '\uffff';

function headingsOf(
  { article, calls, note, tags }: DossierQuote,
  order: DossierOrder,
  words: DossierWords,
): readonly { readonly key: string; readonly heading: string }[] {
  const title = article?.title ?? calls;
  switch (order) {
    case 'article':
      return [{ key: `${title}\n${article?.id ?? calls}`, heading: title }];
    case 'date': {
      const year = yearIn(article?.date ?? null);
      return [year === null ? { key: LAST, heading: words.undated } : { key: year, heading: year }];
    }
    case 'tag':
      return tags.length === 0
        ? [{ key: LAST, heading: words.untagged }]
        : tags.map((tag) => ({ key: tag, heading: `#${tag}` }));
    case 'note':
      return [{ key: note, heading: note }];
  }
}

/** The year of a date, of an interval that of its start or else of its end. */
function yearIn(edtf: string | null): string | null {
  return edtf === null || parseEdtf(edtf) === undefined ? null : (/\d{4}/.exec(edtf)?.[0] ?? null);
}
