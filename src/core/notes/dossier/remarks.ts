import type { DossierQuote, DossierWords } from './model';

/** What has to be said of a quotation that is not as it stands in its source; null when there is nothing. */
export function remarkOn({ state, fidelity, passage }: DossierQuote, words: DossierWords): string | null {
  const remarks = [
    ...(state === 'changed' ? [passage === null ? words.changed : `${words.changed} “${passage.trim()}”`] : []),
    ...(state === 'ambiguous' ? [words.ambiguous] : []),
    ...(state === 'orphan' ? [words.orphan] : []),
    ...(fidelity === 'altered' ? [words.altered] : []),
  ];
  return remarks.length === 0 ? null : remarks.join(' ');
}

/** The article's title and date, as below a quotation. */
export function sourceOf({ article, calls }: DossierQuote, words: DossierWords): string {
  return article === null ? calls : `${article.title} (${article.date ?? words.undated})`;
}
