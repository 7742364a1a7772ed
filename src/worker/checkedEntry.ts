import type { TextRange } from '../core/model/anchor';
import type { CheckedQuote } from '../core/notes/notebook';
import { isAccepted } from '../core/notes/notebook/differences';
import type { CheckedEntry } from '../protocol/notes';
import { summarize } from './summary';

/** A quotation as the host is told of it. */
export function checkedEntry(quote: CheckedQuote): CheckedEntry {
  const { uri, entry, article, calls, standing } = quote;
  const { id, range, quoteRange, commentRange, words, tags, comment, link, citekey: key, anchor } = entry;
  const passage = ({ start, end }: TextRange): string => article?.text.slice(start, end) ?? '';
  const { state, score, fidelity, candidates, range: place } = standing;
  return {
    uri,
    entry: id,
    ...{ range, quoteRange, commentRange, words, tags, comment },
    ...(link === undefined ? {} : { linkRange: link.range }),
    ...(key === undefined ? {} : { citekey: key }),
    article: article === undefined ? null : summarize(article),
    calls,
    anchor: anchor ?? null,
    ...{ state, score, place, fidelity },
    passage: place === null ? null : passage(place),
    candidates: candidates.map((candidate) => ({ ...candidate, passage: passage(candidate.range) })),
    accepted: isAccepted(quote),
  };
}
