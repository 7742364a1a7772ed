import type { KnownName } from '../gazetteer/known';
import type { Reading } from '../text/reading';

/** What the gazetteer knows by exactly these tokens. */
export function knownName(reading: Reading, first: number, last: number): KnownName | undefined {
  if (first < 0 || last < first) return undefined;
  const found = reading.lexicon.names.longestAt(reading, first, last + 1);
  return found?.last === last ? found.value : undefined;
}
