import { EAST_ASIAN_FAMILY_NAMES } from '../entities/gazetteer/familyNames';
import { oneLine } from './oneLine';

/** A name as citations need it: a person's in its parts, or that of whoever else writes, which is never turned round. */
export type CitedName = PersonName | { readonly literal: string };

export interface PersonName {
  readonly family: string;
  /** Absent when there is only one name. */
  readonly given?: string;
  /** What stands before the family name and belongs to it, such as "van der". */
  readonly particle?: string;
  /** "Jr.", "III". */
  readonly suffix?: string;
  /** The family name comes first wherever it is written, as in "Wang Xiujun". */
  readonly familyFirst?: true;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|ph\.?d|md)\.?$/i;
const PARTICLES = new Set(
  'af al bin bint da dal de del dela della den der di dos du el ibn la le ten ter van vom von zu zum zur'.split(' '),
);
/** Words that a person's name does not hold. */
const CORPORATE =
  /\b(?:agence|agency|associated|association|board|broadcasting|bureau|center|centre|channel|commission|committee|company|correspondents?|council|daily|department|desk|editorial|editors?|embassy|foundation|gazette|government|group|herald|inc|institute|institution|journal|ltd|magazine|media|ministry|network|news|newspaper|newsroom|office|online|organi[sz]ation|post|press|radio|redaktion|reporters?|reuters|society|staff|studio|team|telegraph|television|times|tribune|tv|union|university|writers?)\b/i;
/** An office or a company whose name may well hold an "and". */
const HOLDS_AN_AND =
  /\b(?:ministry|department|office|committee|commission|bureau|institute|council|cent(?:er|re)) (?:of|for|on)\b|& (?:sons|co)\b|, (?:inc|ltd)\b/i;
const FAMILY_FIRST = new Set(EAST_ASIAN_FAMILY_NAMES.trim().split(/\s+/));
/** One to three syllables of Chinese as Latin letters write it (Hanyu Pinyin); or two of Korean or Chinese with a hyphen. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[iu]?(?:ang|eng|ing|ong|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|uo|ua|ue|ui|a|e|i|o|u)|er)';
const CHINESE_GIVEN = new RegExp(`^(?:${SYLLABLE}){2,3}$`, 'i');
const HYPHENED_GIVEN = /^[a-z]{2,6}-[a-z]{2,6}$/i;
const LATIN = /\p{Script=Latin}/u;

/**
 * The names in what an article says of its authors, in its order: parted by semicolons, "and" or "&", or by commas where each part is a
 * whole name ("Sanders, Lewis" is one). The last word of a person's name is taken for the family name unless a comma says otherwise, or a
 * Chinese, Korean or Vietnamese family name stands first. What is no person's, as far as can be told, is a literal, as is a single word and
 * whatever is not written in Latin letters: of those we do not know the parts.
 */
export function citedNames(authors: string): readonly CitedName[] {
  const text = oneLine(authors);
  if (text === '') return [];
  return text
    .split(/\s*;\s*/u)
    .filter(Boolean)
    .flatMap(joined)
    .map(citedName);
}

/** The name as it is written in a text: the given name first, unless it never is. */
export function inOrder(name: CitedName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle, suffix, familyFirst } = name;
  const whole = [particle, family];
  return (familyFirst === true ? [...whole, given, suffix] : [given, ...whole, suffix]).filter(Boolean).join(' ');
}

/** The names between two semicolons. */
function joined(text: string): string[] {
  return HOLDS_AN_AND.test(text) ? [text] : text.split(/\s+(?:and|und|et)\s+|\s*&\s*/iu).flatMap(commaSeparated);
}

function commaSeparated(text: string): string[] {
  const parts = text.split(/\s*,\s*/u).filter((part) => part !== '');
  const [first = ''] = parts;
  const isList = parts.filter((part) => !SUFFIX.test(part)).every((part) => part.includes(' '));
  if (parts.length < 2) return parts;
  if (!isList) return [parts.join(', ')];
  // a suffix stands behind a comma of its own: "John Smith, Jr."
  const names = [first];
  for (const part of parts.slice(1)) {
    if (SUFFIX.test(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

function citedName(text: string): CitedName {
  if (!LATIN.test(text) || CORPORATE.test(text) || HOLDS_AN_AND.test(text)) return { literal: text };
  const [before = '', ...after] = text.split(/\s*,\s*/u);
  const suffix = after.find((part) => SUFFIX.test(part));
  const [given] = after.filter((part) => part !== suffix);
  if (given !== undefined) return person(before.split(' '), given.split(' '), suffix);
  return fromWords(before.split(' '), suffix) ?? { literal: text };
}

/** A name without a comma between its parts; undefined when it has but one. */
function fromWords(words: readonly string[], suffix: string | undefined): PersonName | undefined {
  const last = words.at(-1) ?? '';
  if (words.length > 2 && suffix === undefined && SUFFIX.test(last)) return fromWords(words.slice(0, -1), last);
  if (words.length < 2) return undefined;
  const [first = '', ...rest] = words;
  if (isFamilyFirst(first, rest)) return { ...person([first], rest, suffix), familyFirst: true };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word));
  const family = particle > 0 ? particle : words.length - 1;
  return person(words.slice(family), words.slice(0, family), suffix);
}

function isFamilyFirst(first: string, rest: readonly string[]): boolean {
  if (!FAMILY_FIRST.has(first.toLowerCase())) return false;
  const [second = ''] = rest;
  // of three names the first is one in Vietnam and Korea: "Nguyen Phu Trong", "Kim Dae Jung"
  return rest.length === 1
    ? CHINESE_GIVEN.test(second) || HYPHENED_GIVEN.test(second)
    : rest.length === 2 && rest.every((word) => word.length <= 6);
}

function person(familyWords: readonly string[], givenWords: readonly string[], suffix: string | undefined): PersonName {
  const particles = familyWords.findIndex((word) => !PARTICLES.has(word));
  const from = Math.max(0, particles);
  const particle = familyWords.slice(0, from).join(' ');
  const given = givenWords.join(' ');
  return {
    family: familyWords.slice(from).join(' '),
    ...(given === '' ? {} : { given }),
    ...(particle === '' ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
