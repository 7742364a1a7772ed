import { FIRST_NAME } from '../gazetteer/lexicon';
import type { Features } from './features';
import { pairOf } from './hashing';
import { describeElsewhere } from './templatesElsewhere';
import { LONGEST_AFFIX } from './wordColumns';

/**
 * Fills in the features of a token. Every kind of feature has a number, its template; they are part of the model: whoever changes one
 * trains anew and raises `MODEL_VERSION`.
 */
export function describe(features: Features, token: number): void {
  features.clear();
  describeWord(features, token);
  describeNeighbours(features, token);
  describeWriting(features, token);
  describeTraits(features, token);
  describeKnown(features, token);
  describeRun(features, token);
  describeNarrowRun(features, token);
  describeElsewhere(features, token);
}

function describeWord(features: Features, token: number): void {
  const { words } = features.columns;
  const word = features.word(token);
  const capital = features.capital(token);
  features.add(0, word);
  features.add(1, pairOf(word, capital));
  const at = words.idOf(token) * LONGEST_AFFIX;
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    const prefix = words.prefixes[at + length - 1] ?? 0;
    const suffix = words.suffixes[at + length - 1] ?? 0;
    if (prefix !== 0) features.add(1 + length, pairOf(prefix, capital));
    if (suffix !== 0) features.add(5 + length, pairOf(suffix, capital));
  }
}

function describeNeighbours(features: Features, token: number): void {
  const capital = features.capital(token);
  const before = features.word(token - 1);
  const after = features.word(token + 1);
  features.add(10, before);
  features.add(11, after);
  features.add(12, features.word(token - 2));
  features.add(13, features.word(token + 2));
  features.add(14, features.pair(token - 1, token));
  features.add(15, features.pair(token, token + 1));
  features.add(16, features.pair(token - 1, token + 1));
  features.add(17, features.pair(token - 2, token - 1));
  features.add(18, features.pair(token + 1, token + 2));
  features.add(19, pairOf(before, capital));
  features.add(20, pairOf(after, capital));
}

function describeWriting(features: Features, token: number): void {
  const { reading } = features.columns;
  const capital = features.capital(token);
  const shape = features.shape(token);
  const triple = (features.capital(token - 1) << 8) | (capital << 4) | features.capital(token + 1);
  const position = (reading.isSentenceStart(token) ? 1 : 0) | (reading.isInHeadline(token) ? 2 : 0);
  features.add(21, 0);
  features.add(22, shape);
  features.add(23, pairOf(features.shape(token - 1), shape));
  features.add(24, pairOf(shape, features.shape(token + 1)));
  features.add(25, triple);
  features.add(26, (triple << 8) | (features.capital(token - 2) << 4) | features.capital(token + 2));
  features.add(27, (capital << 2) | position);
  features.add(28, (triple << 2) | position);
  if (position !== 0) features.add(29, pairOf(features.word(token), position));
}

function describeTraits(features: Features, token: number): void {
  const [before, own, after] = [features.traits(token - 1), features.traits(token), features.traits(token + 1)];
  const capital = features.capital(token);
  features.addBits(30, own, capital);
  features.addBits(31, before, capital);
  features.addBits(32, after, capital);
  features.add(33, pairOf(own, capital));
  features.add(34, pairOf(before, own));
  features.add(35, pairOf(own, after));
}

function describeKnown(features: Features, token: number): void {
  const [before, own, after] = [features.known(token - 1), features.known(token), features.known(token + 1)];
  const capital = features.capital(token);
  features.add(36, pairOf(own, capital));
  if (own !== 0 || before !== 0 || after !== 0) {
    features.add(37, (before << 16) | (own << 8) | after);
    features.add(38, pairOf(own, (features.capital(token - 1) << 4) | features.capital(token + 1)));
  }
  if (own !== 0) {
    features.add(39, pairOf(own, features.word(token - 1)));
    features.add(40, pairOf(own, features.word(token + 1)));
  }
  const ruled = features.ruled(token);
  features.add(41, (ruled << 4) | capital);
  features.add(42, (features.ruled(token - 1) << 6) | (ruled << 3) | features.ruled(token + 1));
  features.add(43, pairOf(ruled, own));
}

function describeRun(features: Features, token: number): void {
  const place = features.placeIn(features.columns.runs, token);
  if (place === undefined) return;
  const { first, last, side, where } = place;
  const before = features.word(first - 1);
  const after = features.word(last + 1);
  features.add(44, where);
  features.add(45, pairOf(features.word(first), side));
  features.add(46, pairOf(features.word(last), side));
  features.add(47, before);
  features.add(48, after);
  features.add(49, pairOf(before, after));
  features.add(50, pairOf(before, where));
  features.add(51, pairOf(after, where));
  features.addBits(52, features.traits(last), side);
  features.addBits(53, features.traits(first), side);
  features.add(54, pairOf(features.ending(last), side));
  features.add(55, (where << 1) | (features.columns.reading.has(first, FIRST_NAME) ? 1 : 0));
  features.add(56, pairOf(features.traits(first - 1), where));
  features.add(57, pairOf(features.traits(last + 1), where));
  const ends = pairOf(features.known(first), features.traits(last));
  features.add(65, pairOf(ends, side));
  features.add(66, pairOf(pairOf(features.known(first), features.ending(last)), side));
  features.add(67, writingOf(features, first, last));
  features.add(68, pairOf(after, features.word(last + 2)));
  features.add(69, pairOf(features.word(first - 2), before));
}

/** Classes of the writing of a run's tokens in one number, of the first seven. */
function writingOf(features: Features, first: number, last: number): number {
  let writing = 0;
  for (let token = first; token <= last && token < first + 7; token++)
    writing = (writing << 4) | features.capital(token);
  return writing;
}

/** The same, in short, of the run without "of", "for" and "the", where it is another. */
function describeNarrowRun(features: Features, token: number): void {
  const { runs, narrow } = features.columns;
  const place = features.placeIn(narrow, token);
  if (place === undefined) return;
  const { first, last, side, where } = place;
  if (first === runs.firsts[token] && last === runs.lasts[token]) return;
  features.add(58, where);
  features.add(59, pairOf(features.word(first), side));
  features.add(60, pairOf(features.word(last), side));
  features.addBits(61, features.traits(first), side);
  features.addBits(62, features.traits(last), side);
  features.add(63, pairOf(features.word(first - 1), where));
  features.add(64, pairOf(features.word(last + 1), where));
}
