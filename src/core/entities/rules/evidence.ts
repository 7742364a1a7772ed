import {
  COMMON,
  COMPANY_FORM,
  DIRECTION,
  FIRST_NAME,
  FUNCTION,
  ORGANIZATION_CONTEXT,
  PARTICLE,
  PERSON_CONTEXT,
  PLACE_KIND,
  PLACE_OPENER,
  PLACE_PREPOSITION,
  ROLE,
  SAYING,
  SUFFIX,
  TITLE,
} from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import { CAPS_SHAPE, CLITIC_SHAPE, INITIAL_SHAPE, MIXED_SHAPE, NUMBER_SHAPE } from '../text/tokens';
import type { Candidate } from './segments';

/** What speaks for each kind, and for no name at all; the largest wins. Roughly, one is a hint, three a good reason and five proof. */
export interface Weights {
  person: number;
  organization: number;
  place: number;
  none: number;
}

/** Tells whether a place known to the gazetteer starts, or ends, at a token. */
export interface KnownPlaces {
  startsAt(token: number): boolean;
  endsAt(token: number): boolean;
}

/** Weighs what the words of a candidate and those beside it say about its kind. */
export function weigh(reading: Reading, candidate: Candidate, places: KnownPlaces): Weights {
  const weights: Weights = { person: 0.7, organization: 0, place: 0, none: 1 };
  weighShape(reading, candidate, weights);
  weighWords(reading, candidate, weights);
  weighBefore(reading, candidate, places, weights);
  weighAfter(reading, candidate, places, weights);
  weighPosition(reading, candidate, weights);
  return weights;
}

function weighShape(reading: Reading, { first, last }: Candidate, weights: Weights): void {
  const words = last - first + 1;
  if (words === 1) {
    weighSingle(reading, first, weights);
    return;
  }
  if (words <= 3) weights.person += 0.8;
  if (words > 4) weights.organization += 0.8;
  for (let i = first; i <= last; i++) weighInside(reading, i, i > first && i < last, weights);
}

function weighSingle(reading: Reading, token: number, weights: Weights): void {
  const shape = reading.shape(token);
  if (shape === CAPS_SHAPE && !reading.isInHeadline(token)) weights.organization += 2.5;
  if (shape === INITIAL_SHAPE) weights.none += 3;
  if (shape === MIXED_SHAPE) weighMixed(reading.textOf(token), weights);
}

function weighInside(reading: Reading, token: number, inner: boolean, weights: Weights): void {
  const shape = reading.shape(token);
  if (reading.isSign(token, '&')) weights.organization += 3;
  if (shape === CAPS_SHAPE && !reading.isInHeadline(token) && !reading.has(token, SUFFIX)) weights.organization += 0.8;
  if (shape === NUMBER_SHAPE) weights.none += 1;
  if (inner && shape === INITIAL_SHAPE) weights.person += 2;
  if (reading.isLower(token) && reading.has(token, PARTICLE)) weights.person += 1.2;
}

function weighMixed(word: string, weights: Weights): void {
  if (/^(?:Mc|Mac|O['’]|De|Di|Le|La|Fitz)\p{Lu}/u.test(word)) weights.person += 2;
  else weights.organization += 1.5;
}

function weighWords(reading: Reading, { first, last }: Candidate, weights: Weights): void {
  const several = last > first;
  if (reading.has(first, FIRST_NAME)) weights.person += several ? 3 : 1;
  if (several && reading.shape(first) === INITIAL_SHAPE) weights.person += 2;
  if (several && reading.has(last, SUFFIX)) weights.person += 3;
  if (several && reading.has(last, COMPANY_FORM)) weights.organization += 6;
  if (several && reading.has(first, PLACE_OPENER)) weights.place += 2;
  if (several && reading.has(last, COMMON) && !reading.has(last, FIRST_NAME)) {
    weights.person -= 1.5;
    weights.organization += 0.8;
  }
  weighEnding(reading.textOf(last), weights);
}

const PLACE_ENDING = /(?:stan|grad|ville|burg|burgh|shire|abad|pur|polis|istan|borough|mouth|chester)$/;
const TOWN_ENDING = /(?:ton|ham|ford|field|land|bury|dale|wood|wick)$/;
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|enko|sky|skiy|ski|ska|vich|vic|sson|sen|dze|shvili|yan|ez|oulos|akis|escu|berg|stein|mann|ulin|adeh|zadeh|nejad)$/;

function weighEnding(word: string, weights: Weights): void {
  if (word.length < 5) return;
  if (PLACE_ENDING.test(word)) weights.place += 1.5;
  else if (TOWN_ENDING.test(word)) weights.place += 0.4;
  if (SURNAME_ENDING.test(word)) weights.person += 1;
}

function weighBefore(reading: Reading, { first, afterRole }: Candidate, places: KnownPlaces, weights: Weights): void {
  const before = first - 1;
  if (afterRole) weights.person += 5;
  if (before < 0 || reading.isSentenceStart(first)) return;
  if (reading.isLower(before)) weighWordBefore(reading, before, weights);
  if (reading.isSign(before, ',') && places.endsAt(before - 1)) weights.place += 0.7;
  if (reading.isSign(before, '(')) weights.organization += 0.7;
}

function weighWordBefore(reading: Reading, before: number, weights: Weights): void {
  const word = reading.textOf(before);
  if (word === 'the') {
    weights.person -= 2;
    weights.organization += 1;
    weights.place += 0.3;
  } else if (word === 'in' || word === 'near') weights.place += 2.5;
  else if (word === 'by' || word === 'with') weights.person += 0.7;
  else if (word === 'of' && reading.has(before - 1, PLACE_KIND)) weights.place += 4;
  else if (reading.has(before, PLACE_PREPOSITION)) weights.place += 1.2;
  else if (reading.has(before, ROLE | TITLE) && !reading.has(before, PLACE_KIND)) weights.person += 3;
  else if (reading.has(before, PLACE_KIND)) weights.place += 2;
}

function weighAfter(reading: Reading, { last }: Candidate, places: KnownPlaces, weights: Weights): void {
  const after = last + 1;
  if (reading.isBlockStart(after)) return;
  if (reading.isSign(after, ',')) weighApposition(reading, after + 1, places, weights);
  else if (reading.isSign(after, '-') && reading.tokens.glued(after)) weighCompound(reading, after + 1, weights);
  else if (reading.isSign(after, '(')) weights.none -= 0.3;
  else if (reading.shape(after) === CLITIC_SHAPE) weights.none -= 0.5;
  else if (reading.isLower(after)) weighWordAfter(reading, after, weights);
}

function weighApposition(reading: Reading, next: number, places: KnownPlaces, weights: Weights): void {
  if (places.startsAt(next)) {
    weights.place += 2.5;
    return;
  }
  if (
    reading.shape(next) === NUMBER_SHAPE &&
    reading.isSign(next + 1, ',') &&
    reading.tokens.end(next) - reading.tokens.start(next) === 2
  ) {
    weights.person += 3;
  }
  if (reading.textOf(next) === 'who') weights.person += 3;
  for (let i = next; i < next + 5; i++) {
    if (reading.isBlockStart(i) || reading.isSign(i, ',') || reading.isSign(i, '.')) return;
    if (reading.isLower(i) && reading.has(i, ROLE)) {
      weights.person += 2;
      return;
    }
  }
}

function weighCompound(reading: Reading, next: number, weights: Weights): void {
  const word = reading.textOf(next);
  if (word === 'based') weights.place += 3;
  else if (word === 'led' || word === 'backed' || word === 'owned') weights.organization += 1;
}

function weighWordAfter(reading: Reading, after: number, weights: Weights): void {
  if (reading.textOf(after) === 'who') weights.person += 3;
  else if (reading.has(after, PERSON_CONTEXT)) weights.person += 3;
  else if (reading.has(after, SAYING)) weights.person += 1.2;
  else if (reading.has(after, PLACE_KIND) && !reading.has(after, DIRECTION)) weights.place += 2.5;
  else if (reading.has(after, ORGANIZATION_CONTEXT)) weights.organization += 1.2;
}

/** What the place in the sentence says: at its start, in a headline and within quotation marks a capital proves less. */
function weighPosition(reading: Reading, { first, last, afterRole }: Candidate, weights: Weights): void {
  const single = first === last;
  if (afterRole) return;
  const weak = reading.isSentenceStart(first) || reading.isInHeadline(first);
  if (single && reading.isSeenLower(first)) weights.none += weak ? 2.5 : 1;
  if (single && reading.has(first, COMMON) && !reading.has(first, FIRST_NAME)) weights.none += 3;
  if (single && reading.isSentenceStart(first)) weights.none += 1.2;
  if (reading.isInHeadline(first)) weights.none += 1.2;
  if (isSpeaker(reading, first, last)) weights.person += 2;
  if (isQuoted(reading, first, last)) weights.none += 2;
  if (reading.has(first, FUNCTION) && !reading.has(first, FIRST_NAME)) weights.none += 2;
}

function isQuoted(reading: Reading, first: number, last: number): boolean {
  if (reading.isBlockStart(first) || reading.isBlockStart(last + 1)) return false;
  return /^["“‘]$/.test(reading.textOf(first - 1)) && /^["”’]$/.test(reading.textOf(last + 1));
}

/** "Trump: Russia should return Crimea": who is quoted stands first, with a colon. */
function isSpeaker(reading: Reading, first: number, last: number): boolean {
  return reading.isSentenceStart(first) && !reading.isBlockStart(last + 1) && reading.isSign(last + 1, ':');
}
