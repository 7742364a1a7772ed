import type { Named } from '../finder';
import { FUNCTION, PARTICLE } from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import { knownName } from './known';

/** Leaves out words of grammar at either end ("of the United States"); what remains is of the kind that the gazetteer gives it. */
export function withSoundEnds(reading: Reading, names: readonly Named[]): Named[] {
  return names.flatMap((named) => {
    let { first, last } = named;
    while (first <= last && isGrammar(reading, first)) first++;
    while (last >= first && isGrammar(reading, last)) last--;
    if (first === named.first && last === named.last) return [named];
    if (last < first) return [];
    const kind = knownName(reading, first, last)?.kind;
    return [{ first, last, kind: kind === undefined || kind === 'nationality' ? named.kind : kind }];
  });
}

/** "van" and "al" may begin a name. */
function isGrammar(reading: Reading, token: number): boolean {
  return reading.isLower(token) && reading.has(token, FUNCTION) && !reading.has(token, PARTICLE);
}
