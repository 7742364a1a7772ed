import { ROLE_MODIFIERS, ROLES, TITLES } from '../gazetteer/cues';
import { FIRST_NAMES } from '../gazetteer/firstNames';
import { stateNameOf } from '../gazetteer/stateNames';
import { normalForm } from '../text/normalForm';

const wordsIn = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const OFFICES: ReadonlySet<string> = new Set([...wordsIn(ROLES), ...wordsIn(TITLES), ...wordsIn(ROLE_MODIFIERS)]);
const HOLDERS: ReadonlySet<string> = new Set([...wordsIn(ROLES), ...wordsIn(TITLES)]);
const FIRST: ReadonlySet<string> = new Set(wordsIn(FIRST_NAMES).map((name) => name.toLowerCase()));

/**
 * A person's name without what was left at it of an office ("US Defense Secretary James Mattis", "Mr. Putin") or of a country ("Putin of
 * Russia"). The last word always stays, and so does one that is as often a first name ("Duke Ellington").
 */
export function withoutTitles(name: string): string {
  const words = withoutCountry(name).split(/\s+/u);
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    const form = normalForm(words[i] ?? '');
    if (HOLDERS.has(form) && !FIRST.has(form)) from = i + 1;
    else if (!OFFICES.has(form) && !isOfState(form)) break;
  }
  return words.slice(from).join(' ');
}

function withoutCountry(name: string): string {
  const parts = /^(.*\S)\s+of\s+(?:the\s+)?(\S.*)$/u.exec(name);
  const [, person = '', country = ''] = parts ?? [];
  if (person === '' || stateNameOf(normalForm(country))?.of !== 'state') return name;
  return FIRST.has(normalForm(person)) ? name : person;
}

function isOfState(form: string): boolean {
  const of = stateNameOf(form)?.of;
  return of === 'state' || of === 'people';
}
