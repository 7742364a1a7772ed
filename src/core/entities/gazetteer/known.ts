import type { MentionKind } from '../../model/mention';
import { PEOPLES } from './cues';
import { OCCASIONS } from './occasions';
import { ORGANIZATIONS } from './organizations';
import { PLACES } from './places';
import { STATES } from './states';
import { WEAPON_MODELS, WEAPONS } from './weapons';

/** A name that the gazetteer knows. */
export interface KnownName {
  readonly kind: MentionKind;
  /** The usual name of what is named. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code in lower case, when a state itself is named. */
  readonly state?: string;
  /** The code of the state for which the name, a seat of power, is used. */
  readonly metonymOf?: string;
  /** The code of the state whose people the name is of. */
  readonly demonymOf?: string;
  /** The code of the state whose capital is named. */
  readonly capitalOf?: string;
}

/** A spelling and what it names. */
export interface Spelling {
  readonly text: string;
  readonly known: KnownName;
}

/** Every spelling in the gazetteer; where two share one, the first is meant. */
export function* spellings(): Generator<Spelling> {
  yield* stateSpellings();
  yield* occasionSpellings();
  yield* organizationSpellings();
  for (const name of items(PLACES)) yield { text: name, known: { kind: 'place', name } };
  for (const name of items(PEOPLES)) yield { text: name, known: { kind: 'nationality', name } };
  for (const name of items(WEAPONS)) yield { text: name, known: { kind: 'weapon', name } };
  for (const name of WEAPON_MODELS.split(/\s+/).filter(Boolean)) {
    const known: KnownName = { kind: 'weapon', name };
    for (const text of modelSpellings(name)) yield { text, known };
  }
}

/** `F-16`, `F-16s`, `F16`, `F16s`. A single letter with one digit is too little without its hyphen. */
function modelSpellings(name: string): string[] {
  const joined = name.replace('-', '');
  return [name, `${name}s`, ...(joined === name || joined.length < 3 ? [] : [joined, `${joined}s`])];
}

function* stateSpellings(): Generator<Spelling> {
  for (const line of lines(STATES)) {
    const [code = '', name = '', aliases, demonyms, capitals, seats] = line.split('|');
    const state = code.toLowerCase();
    const itself: KnownName = { kind: 'place', name, state };
    for (const text of [name, ...items(aliases)]) yield { text, known: itself };
    for (const text of items(demonyms)) yield { text, known: { kind: 'nationality', name: text, demonymOf: state } };
    for (const text of items(capitals)) yield { text, known: { kind: 'place', name: text, capitalOf: state } };
    for (const text of items(seats)) {
      yield { text, known: { kind: 'organization', name: text, metonymOf: state } };
    }
  }
}

function* organizationSpellings(): Generator<Spelling> {
  for (const line of lines(ORGANIZATIONS)) {
    const names = line.split('|');
    for (const text of names) yield { text, known: { kind: 'organization', name: names[0] ?? text } };
  }
}

function* occasionSpellings(): Generator<Spelling> {
  for (const line of lines(OCCASIONS)) {
    const [kind, ...names] = line.split('|');
    const known: KnownName = { kind: kind === 'treaty' ? 'treaty' : 'event', name: names[0] ?? '' };
    for (const text of names) yield { text, known };
  }
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

function items(list: string | undefined): string[] {
  return (list ?? '').split(/[,\n]/).filter((item) => item !== '');
}
