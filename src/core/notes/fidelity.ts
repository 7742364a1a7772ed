import type { QuoteFidelity } from '../model/note';
import { isMarkedVersion } from './fidelity/markedVersion';
import { quoteTokens } from './fidelity/tokens';

/**
 * How the quoted words in a note stand to the passage that was quoted, both as plain text. An ellipsis (`[…]`, `[...]`, `…`) says that words
 * were left out where it stands; words in square brackets are the reader's, and stand for nothing of the passage but a letter that was made
 * large or small: `[T]he`. Words that are missing at either end are missing.
 */
export function fidelityOf(words: string, exact: string): QuoteFidelity {
  if (words === exact) return 'verbatim';
  const quoted = quoteTokens(words);
  const passage = quoteTokens(exact);
  if (quoted.length === passage.length && quoted.every(({ text }, i) => text === passage[i]?.text)) return 'verbatim';
  return isMarkedVersion(quoted, passage) ? 'marked' : 'altered';
}
