import { textHash } from '../anchors/textHash';
import { type Alteration, alterations } from '../fidelity/alterations';
import type { CheckedQuote } from '../notebook';

/**
 * Whether a quotation needs somebody: its words or its passage are not what they were, or the passage is not found, and nobody has said
 * that this is to stay so.
 */
export function needsRepair(quote: CheckedQuote): boolean {
  const { state, fidelity } = quote.standing;
  const differs = fidelity === 'altered' || state === 'changed' || state === 'ambiguous' || state === 'orphan';
  return differs && !isAccepted(quote);
}

/** Whether the reader has said of the article's text as it is that the quotation is to stay as it is. */
export function isAccepted({ entry: { accepted }, article }: CheckedQuote): boolean {
  return accepted !== undefined && article !== undefined && textHash(article.text) === accepted;
}

/** Where the words in the note differ from those that were quoted and nothing says so. */
export function alteredWords({ entry, article, standing: { fidelity, range, state } }: CheckedQuote): Alteration[] {
  if (fidelity !== 'altered') return [];
  const place = range === null || state === 'changed' ? undefined : article?.text.slice(range.start, range.end);
  const exact = entry.anchor?.exact ?? place;
  return exact === undefined ? [] : alterations(entry.words, exact);
}

/** Where the passage as it is now differs from the one that was quoted, which is `note` in each. */
export function changedWords({ entry, article, standing: { state, range } }: CheckedQuote): Alteration[] {
  if (state !== 'changed' || article === undefined || range === null) return [];
  return alterations(entry.anchor?.exact ?? entry.words, article.text.slice(range.start, range.end));
}
