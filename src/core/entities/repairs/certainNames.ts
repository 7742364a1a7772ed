import type { Named } from '../finder';
import { COMMON, NO_NAME, ROLE, TITLE } from '../gazetteer/lexicon';
import type { Reading } from '../text/reading';
import { knownName } from './known';

/**
 * Mends what a model of probabilities gets wrong though it is certain: bodies that the gazetteer knows by the very name, and names that
 * only the rules found: of persons after an office, and of places and seats of power that the gazetteer knows. In order of their tokens.
 *
 * @param names what the model found, in order and apart
 * @param ruled what the rules found
 */
export function withCertainNames(reading: Reading, names: readonly Named[], ruled: readonly Named[]): Named[] {
  const kept = names.map((name) => (isKnownBody(reading, name) ? { ...name, kind: 'organization' as const } : name));
  const taken = new Uint8Array(reading.length);
  for (const { first, last } of kept) taken.fill(1, first, last + 1);
  const surnames = new Set(ruled.filter((name) => isAfterOffice(reading, name)).map(({ last }) => reading.word(last)));
  const added = ruled.filter((name) => {
    if (taken.subarray(name.first, name.last + 1).includes(1)) return false;
    if (name.kind === 'place') return isKnownPlace(reading, name);
    if (name.kind === 'organization') return knownName(reading, name.first, name.last)?.metonymOf !== undefined;
    return name.kind === 'person' && (isAfterOffice(reading, name) || isBearer(reading, name, surnames));
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.first - b.first);
}

function isKnownBody(reading: Reading, { first, last, kind }: Named): boolean {
  return kind === 'place' && knownName(reading, first, last)?.kind === 'organization';
}

/** True for a place under its very name, unless that is also an ordinary word. */
function isKnownPlace(reading: Reading, { first, last }: Named): boolean {
  if (knownName(reading, first, last)?.kind !== 'place') return false;
  return reading.isCapitalised(first) && (first < last || !reading.has(first, COMMON | NO_NAME));
}

/** "President Zelensky", "Press Secretary peskov": right after a capitalised word for an office, or a form of address. */
function isAfterOffice(reading: Reading, { first, kind }: Named): boolean {
  if (kind !== 'person' || reading.isBlockStart(first)) return false;
  const before = reading.isSign(first - 1, '.') ? first - 2 : first - 1;
  return reading.isCapitalised(before) && reading.has(before, ROLE | TITLE);
}

/** True for a capitalised word that is a person's name elsewhere in the article, after an office. */
function isBearer(reading: Reading, { first, last }: Named, surnames: ReadonlySet<number>): boolean {
  return first === last && reading.isCapitalised(first) && surnames.has(reading.word(last));
}
