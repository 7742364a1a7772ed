import { AGENCIES, BODIES, PUBLIC_BODIES, PUBLIC_WORDS } from '../gazetteer/agencies';
import { stateNameOf } from '../gazetteer/stateNames';
import { organizationForm } from '../text/normalForm';

/** A public body that says whose it is. */
export interface Agency {
  /** ISO 3166-1 alpha-2 code in lower case. */
  readonly state: string;
  /** What it is called without its state, in one form for all ways to say it: `foreign-ministry`. */
  readonly body: string;
}

const ENDINGS = new Set(wordsIn(PUBLIC_BODIES));
const HEADS = new Set(wordsIn(BODIES));
const PUBLIC = new Set(wordsIn(PUBLIC_WORDS));
/** Abbreviations, and offices that each state words in its own way. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['mfa', 'foreign-ministry'],
  ['mod', 'defense-ministry'],
  ['foreign-affairs-ministry', 'foreign-ministry'],
  ['internal-affairs-ministry', 'interior-ministry'],
  ['national-defense-ministry', 'defense-ministry'],
  ['defense-department', 'department-of-defense'],
]);
/** The name of a state that is also a state of the United States, which has ministries and courts by it. */
const AMBIGUOUS = new Set(['georgia']);
const MOST_WORDS_OF_A_STATE = 5;

/**
 * Takes a body's normal form apart when it says whose it is: "Russian Foreign Ministry", "Russia's Foreign Ministry", "Foreign Ministry
 * of the Russian Federation" and "MFA Russia" are one. Companies and parties ("American Airlines") are no agencies.
 */
export function agencyOf(form: string): Agency | undefined {
  const words = form.split('-');
  return stateFirst(words) ?? stateLast(words);
}

/** The one form of a body's name for the ways to say it: `ministry-of-foreign-affairs` is `foreign-ministry`. */
export function bodyForm(form: string): string {
  const american = form.replace(/\bdefence\b/, 'defense');
  const turned = american.replace(/^(ministry|department)-(?:of|for)-(?:the-)?(.+)$/, '$2-$1');
  return SAME.get(turned) ?? turned;
}

/** Whether a body that goes by this form is one of those that every state has. */
export function isPublicBody(form: string): boolean {
  const words = bodyForm(form).split('-');
  for (let from = 0; from < words.length; from++) if (ENDINGS.has(words.slice(from).join('-'))) return true;
  return HEADS.has(words.at(-1) ?? '') && words.some((word) => PUBLIC.has(word));
}

let known: ReadonlyMap<string, string> | undefined;

/** The state of a body that the gazetteer knows by its usual name. */
export function stateOfKnown(form: string): string | undefined {
  known ??= readAgencies();
  return known.get(form);
}

function stateFirst(words: readonly string[]): Agency | undefined {
  for (let count = Math.min(MOST_WORDS_OF_A_STATE, words.length - 1); count > 0; count--) {
    const state = stateNamed(words.slice(0, count).join('-'));
    if (state === undefined) continue;
    return publicBody(state, words.slice(count).join('-'));
  }
  return undefined;
}

function stateLast(words: readonly string[]): Agency | undefined {
  const least = Math.max(1, words.length - MOST_WORDS_OF_A_STATE);
  for (let from = least; from < words.length; from++) {
    const state = stateNamed(words.slice(from).join('-'));
    if (state === undefined) continue;
    const body = words
      .slice(0, from)
      .join('-')
      .replace(/-of(?:-the)?$/, '');
    return publicBody(state, body);
  }
  return undefined;
}

/** The state that a name, its possessive or the word for its people stands for. */
function stateNamed(form: string): string | undefined {
  if (AMBIGUOUS.has(form)) return undefined;
  const said = stateNameOf(form) ?? stateNameOf(form.replace(/s$/, ''));
  return said?.of === 'state' || said?.of === 'people' ? said.code : undefined;
}

function publicBody(state: string, body: string): Agency | undefined {
  return isPublicBody(body) ? { state, body: bodyForm(body) } : undefined;
}

function readAgencies(): Map<string, string> {
  const states = new Map<string, string>();
  for (const line of AGENCIES.split('\n')) {
    const [code, ...names] = line.split('|');
    for (const name of names) states.set(organizationForm(name), (code ?? '').toLowerCase());
  }
  return states;
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
