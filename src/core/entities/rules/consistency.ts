import type { MentionKind } from '../../model/mention';
import type { Named } from '../finder';
import { PARTICLE, PLACE_PREPOSITION, SUFFIX } from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import type { KnownPlaces, Weights } from './evidence';
import { weigh } from './evidence';
import type { Candidate, Findings, Settled } from './segments';

type Weighed = Candidate & { readonly weights: Weights; readonly key: string };

/** How much of the evidence found elsewhere in the article counts for a name, and at most how much. */
const SHARE = 0.6;
const MOST = 4;

/**
 * Decides every candidate's kind with what the whole article says: the same words elsewhere, and the full names of persons,
 * which speak for their surnames, as do the names in lower case that stood after an office.
 */
export function decide(reading: Reading, findings: Findings, lowerCase: readonly Named[]): Named[] {
  const places = placesOf(findings.settled);
  const weighed = findings.candidates.map((candidate) => ({
    ...candidate,
    weights: weigh(reading, candidate, places),
    key: keyOf(reading, candidate),
  }));
  const totals = totalsByKey(weighed);
  const surnames = surnamesOf(reading, weighed, totals);
  for (const { last } of lowerCase) surnames.add(reading.word(last));
  const named: Named[] = findings.settled.map((name) => withSurname(reading, name, surnames));
  for (const candidate of weighed) {
    const kind = kindOf(candidate, totals, surnames.has(reading.word(candidate.last)) && isSingle(candidate));
    if (kind !== undefined) named.push({ first: candidate.first, last: candidate.last, kind });
  }
  return [...named, ...lowerCase];
}

function placesOf(settled: readonly Settled[]): KnownPlaces {
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { first, last, kind } of settled) {
    if (kind !== 'place') continue;
    starts.add(first);
    ends.add(last);
  }
  return { startsAt: (token) => starts.has(token), endsAt: (token) => ends.has(token) };
}

function keyOf(reading: Reading, { first, last }: Candidate): string {
  let key = '';
  for (let i = first; i <= last; i++) key += `${reading.word(i)} `;
  return key;
}

function isSingle(name: { readonly first: number; readonly last: number }): boolean {
  return name.first === name.last;
}

function totalsByKey(weighed: readonly Weighed[]): Map<string, Weights> {
  const totals = new Map<string, Weights>();
  for (const { key, weights } of weighed) {
    const total = totals.get(key);
    if (total === undefined) {
      totals.set(key, { ...weights });
      continue;
    }
    total.person += weights.person;
    total.organization += weights.organization;
    total.place += weights.place;
    total.none += weights.none;
  }
  return totals;
}

/** Last words of the persons that the article names in full. */
function surnamesOf(reading: Reading, weighed: readonly Weighed[], totals: ReadonlyMap<string, Weights>): Set<number> {
  const surnames = new Set<number>();
  for (const candidate of weighed) {
    if (isSingle(candidate) || candidate.weights.person < 2.5 || kindOf(candidate, totals, false) !== 'person')
      continue;
    const last = reading.has(candidate.last, SUFFIX) ? candidate.last - 1 : candidate.last;
    if (!reading.has(last, PARTICLE) && reading.isCapitalised(last)) surnames.add(reading.word(last));
  }
  return surnames;
}

/** "Washington said", in an article about Denzel Washington. */
function withSurname(reading: Reading, name: Settled, surnames: ReadonlySet<number>): Named {
  const { first, last } = name;
  if (!name.open || !isSingle(name) || !surnames.has(reading.word(last))) return { first, last, kind: name.kind };
  const placed = first > 0 && reading.has(first - 1, PLACE_PREPOSITION) && !reading.isSentenceStart(first);
  return { first, last, kind: placed ? name.kind : 'person' };
}

function kindOf(candidate: Weighed, totals: ReadonlyMap<string, Weights>, surname: boolean): MentionKind | undefined {
  const { weights } = candidate;
  const total = totals.get(candidate.key) ?? weights;
  const person = weights.person + elsewhere(total.person - weights.person) + (surname ? 4 : 0);
  const organization = weights.organization + elsewhere(total.organization - weights.organization);
  const place = weights.place + elsewhere(total.place - weights.place);
  const best = Math.max(person, organization, place);
  if (best <= weights.none) return undefined;
  if (best === person) return 'person';
  return best === place ? 'place' : 'organization';
}

function elsewhere(weight: number): number {
  return Math.max(-MOST, Math.min(MOST, weight * SHARE));
}
