import { FIRST_NAME } from '../gazetteer/lexicon';
import type { Features } from './features';
import { pairOf } from './hashing';

/** Features of how, and beside what, a token's word stands elsewhere in the article. */
export function describeElsewhere(features: Features, token: number): void {
  const { words, elsewhere, reading, runs } = features.columns;
  const word = words.idOf(token);
  const start = reading.isSentenceStart(token) ? 1 : 0;
  features.add(70, (features.capital(token) << 3) | (elsewhere.seenAs(word) << 1) | start);
  if (runs.firsts[token] === -1) return;
  elsewhere.forEachPlace(word, token, (other) => {
    describeOther(features, other);
  });
  describeLongest(features, token, elsewhere.inLongestRun(word));
}

/** What stands beside the same word elsewhere, and what the rules and the gazetteer made of it there. */
function describeOther(features: Features, other: number): void {
  const { ruled, known } = features.columns;
  features.add(71, anyWord(features, other - 1));
  features.add(72, anyWord(features, other + 1));
  features.add(73, ruled[other] ?? 0);
  features.add(74, known[other] ?? 0);
}

/** The longest run with the same word, when it is longer than the token's own. */
function describeLongest(features: Features, token: number, other: number): void {
  const { runs, ruled, reading } = features.columns;
  const place = other === -1 ? undefined : features.placeIn(runs, other);
  if (place === undefined) return;
  const { first, last } = place;
  const own = (runs.lasts[token] ?? 0) - (runs.firsts[token] ?? 0);
  if (last - first <= own) return;
  const side = place.side | (own === 0 ? 4 : 0);
  features.add(75, (Math.min(last - first, 5) << 3) | side);
  features.add(76, pairOf(anyWord(features, last), side));
  features.add(77, pairOf(anyWord(features, first), side));
  features.add(78, anyWord(features, first - 1));
  features.add(79, (ruled[other] ?? 0) | (side << 4));
  if (reading.has(first, FIRST_NAME)) features.add(80, side);
}

/** Hash of a word anywhere in the article; 0 beyond its ends. */
function anyWord({ columns: { words, reading } }: Features, token: number): number {
  return token < 0 || token >= reading.length ? 0 : (words.hashes[words.idOf(token)] ?? 0);
}
