import type { Named } from '../finder';
import { ROLE, TITLE } from '../gazetteer/lexicon';
import { lowerCaseNames } from '../rules/lowerCaseNames';
import type { Reading } from '../text/reading';
import { knownName } from './known';

/** Parts names from offices and countries, and adds the names in lower case that stand after an office. */
export function partOffices(reading: Reading, names: readonly Named[]): Named[] {
  const parted = names
    .flatMap((named) => withoutOffice(reading, named))
    .flatMap((named) => partedFromCountry(reading, named))
    .map((named) => withPeople(reading, named));
  return withLowerCase(reading, parted);
}

/** "Kremlin Press" before "Secretary": what begins an office that goes on after the name is no part of it. */
function withoutOffice(reading: Reading, named: Named): Named[] {
  let { last } = named;
  while (last >= named.first && opensOffice(reading, last)) last--;
  if (last === named.last) return [named];
  if (last < named.first) return [];
  return [{ ...named, last, kind: knownName(reading, named.first, last)?.kind ?? named.kind }].filter(
    ({ kind }) => kind !== 'nationality',
  );
}

/** True when an office of several words starts at the token and ends in the word after it. */
function opensOffice(reading: Reading, token: number): boolean {
  const office = reading.lexicon.roles.longestAt(reading, token, Math.min(reading.length, token + 2));
  return office !== undefined && office.last > token && !reading.isBlockStart(token + 1);
}

/** "Merkel of Germany" behind an office: a person, and the state that the person speaks for. */
function partedFromCountry(reading: Reading, named: Named): Named[] {
  const { first, last } = named;
  if (first === 0 || reading.isBlockStart(first) || !reading.has(first - 1, ROLE | TITLE)) return [named];
  for (let of = first + 1; of < last; of++) {
    if (!reading.isLower(of) || reading.textOf(of) !== 'of') continue;
    const isState = knownName(reading, of + 1, last)?.state !== undefined;
    if (isState) {
      return [
        { first, last: of - 1, kind: 'person' },
        { first: of + 1, last, kind: 'place' },
      ];
    }
  }
  return [named];
}

/** "Russian Defense Ministry": a ministry's name begins with whose it is. */
function withPeople(reading: Reading, named: Named): Named {
  const { first, last, kind } = named;
  if (kind !== 'organization' || reading.isBlockStart(first) || !isMinistry(reading, last)) return named;
  const people = knownName(reading, first - 1, first - 1);
  return people?.kind === 'nationality' ? { ...named, first: first - 1 } : named;
}

function isMinistry(reading: Reading, token: number): boolean {
  return reading.isCapitalised(token) && reading.textOf(token).toLowerCase() === 'ministry';
}

function withLowerCase(reading: Reading, names: readonly Named[]): Named[] {
  const offices: number[] = [];
  for (let i = 0; i + 1 < reading.length; i++) {
    if (reading.isLower(i + 1) && reading.has(i, ROLE) && reading.isCapitalised(i)) offices.push(i);
  }
  const taken = new Set(names.map(({ last }) => last));
  return [...names, ...lowerCaseNames(reading, offices).filter(({ last }) => !taken.has(last))];
}
