import { PhraseBook } from '../text/phrases';
import { hashOf, WordTable } from '../text/wordTable';
import { addPhrase } from './addPhrase';
import { COMMON_WORDS, FUNCTION_WORDS } from './commonWords';
import * as cues from './cues';
import { FIRST_NAMES } from './firstNames';
import { type KindLexicon, makeKindLexicon } from './kindLexicon';
import { type KnownName, spellings } from './known';

/** What a word can be, as bits. */
export const COMMON = 1 << 0;
export const FIRST_NAME = 1 << 1;
export const ROLE = 1 << 2;
export const TITLE = 1 << 3;
export const ROLE_MODIFIER = 1 << 4;
export const SAYING = 1 << 5;
export const ORGANIZATION_HEAD = 1 << 6;
export const COMPANY_FORM = 1 << 7;
export const PLACE_HEAD = 1 << 8;
export const PLACE_OPENER = 1 << 9;
export const PLACE_KIND = 1 << 10;
export const EVENT_HEAD = 1 << 11;
export const TREATY_HEAD = 1 << 12;
export const PARTICLE = 1 << 13;
export const SUFFIX = 1 << 14;
export const PLACE_PREPOSITION = 1 << 15;
export const NO_NAME = 1 << 16;
export const ORGANIZATION_CONTEXT = 1 << 17;
export const ABBREVIATION = 1 << 18;
export const GROUP = 1 << 19;
export const FUNCTION = 1 << 20;
export const DIRECTION = 1 << 21;
export const PERSON_CONTEXT = 1 << 22;
export const EVENT_OPENER = 1 << 23;

const WORD_LISTS: readonly (readonly [number, string])[] = [
  [COMMON, COMMON_WORDS],
  [COMMON | FUNCTION, FUNCTION_WORDS],
  [FIRST_NAME, FIRST_NAMES],
  [ROLE, cues.ROLES],
  [TITLE | ABBREVIATION, cues.TITLES],
  [ROLE_MODIFIER, cues.ROLE_MODIFIERS],
  [SAYING, cues.SAYING],
  [ORGANIZATION_HEAD, cues.ORGANIZATION_HEADS],
  [COMPANY_FORM, cues.COMPANY_FORMS],
  [PLACE_HEAD, cues.PLACE_HEADS],
  [PLACE_OPENER, cues.PLACE_OPENERS],
  [PLACE_KIND, cues.PLACE_KINDS],
  [EVENT_HEAD, cues.EVENT_HEADS],
  [EVENT_OPENER, cues.EVENT_OPENERS],
  [TREATY_HEAD, cues.TREATY_HEADS],
  [PARTICLE, cues.PARTICLES],
  [SUFFIX, cues.SUFFIXES],
  [PLACE_PREPOSITION, cues.PLACE_PREPOSITIONS],
  [NO_NAME, cues.DATES],
  [NO_NAME, cues.OTHER_CAPITALS],
  [ORGANIZATION_CONTEXT, cues.ORGANIZATION_CONTEXT],
  [PERSON_CONTEXT, cues.PERSON_CONTEXT],
  [ABBREVIATION, cues.ABBREVIATIONS],
  [DIRECTION, cues.DIRECTIONS],
  [GROUP, cues.GROUPS],
];

/** All that the rules know about words and names before they read an article. */
export interface Lexicon {
  readonly words: WordTable;
  /** Number of words; greater numbers are words of the article only. */
  readonly size: number;
  /** The bits above, by word number. */
  readonly traits: Int32Array;
  readonly names: PhraseBook<KnownName>;
  readonly roles: PhraseBook<true>;
  /** What is known about the kinds that are marked beside names. */
  readonly kinds: KindLexicon;
}

let shared: Lexicon | undefined;

/** The lexicon, which is made when it is first asked for (some tens of milliseconds) and then shared. */
export function lexicon(): Lexicon {
  shared ??= makeLexicon();
  return shared;
}

function makeLexicon(): Lexicon {
  const words = new WordTable(0, 8192);
  const traits: number[] = [];
  for (const [trait, list] of WORD_LISTS) {
    for (const item of list.split(/\s+/).filter(Boolean)) {
      const word = words.intern(item, 0, item.length, hashOf(item, 0, item.length));
      traits[word] = (traits[word] ?? 0) | trait;
    }
  }
  const names = new PhraseBook<KnownName>();
  for (const { text, known } of spellings()) addPhrase(words, names, text, known, true);
  const roles = new PhraseBook<true>();
  for (const line of cues.ROLE_PHRASES.split('\n')) addPhrase(words, roles, line, true, false);
  const kinds = makeKindLexicon(words);
  const bits = new Int32Array(words.size);
  traits.forEach((trait, word) => {
    bits[word] = trait;
  });
  return { words, size: words.size, traits: bits, names, roles, kinds };
}
