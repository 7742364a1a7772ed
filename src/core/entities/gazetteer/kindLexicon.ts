import { PhraseBook } from '../text/phrases';
import { hashOf, type WordTable } from '../text/wordTable';
import { addPhrase } from './addPhrase';
import * as cues from './kindCues';
import { AMBIGUOUS_WEAPONS, MODEL_MAKERS } from './weapons';

/** What a word tells about dates, sums, weapons, events and treaties, as bits. */
export const MONTH = 1 << 0;
export const AMBIGUOUS_MONTH = 1 << 1;
export const NAME_MONTH = 1 << 2;
export const MONTH_ABBREVIATION = 1 << 3;
export const WEEKDAY = 1 << 4;
export const DAY = 1 << 5;
export const DAY_PART = 1 << 6;
export const PERIOD = 1 << 7;
export const TIME_UNIT = 1 << 8;
export const SEASON = 1 << 9;
export const FEAST = 1 << 10;
export const NEAREST = 1 << 11;
export const STAGE = 1 << 12;
export const BEFORE_YEAR = 1 << 13;
export const DETERMINER = 1 << 14;
export const NUMBER_WORD = 1 << 15;
export const SCALE = 1 << 16;
export const VAGUE_SCALE = 1 << 17;
export const CURRENCY = 1 << 18;
export const AMBIGUOUS_CURRENCY = 1 << 19;
export const POUND = 1 << 20;
export const WEIGHING = 1 << 21;
export const PERCENT = 1 << 22;
export const WEAPON_NOUN = 1 << 23;
export const WEAPON_ADJECTIVE = 1 << 24;
export const VESSEL = 1 << 25;
export const SHIP_PREFIX = 1 << 26;
export const MODEL_MAKER = 1 << 27;
export const AGO = 1 << 28;
export const DAY_OPENING = 1 << 29;
export const SHIP_CLASS = 1 << 30;

/** What a word tells about events, treaties and peoples, as bits of `namings`. */
export const EVENT_ENDING = 1 << 0;
export const EVENT_OR_BODY_ENDING = 1 << 1;
export const EVENT_BEGINNING = 1 << 2;
export const EVENT_OPENING = 1 << 3;
export const TREATY_ENDING = 1 << 4;
export const TREATY_NOUN = 1 << 5;
export const NAME_JOINT = 1 << 6;
export const EVENT_MODIFIER = 1 << 7;
export const LANGUAGE_CUE = 1 << 8;
export const AMBIGUOUS_PEOPLE = 1 << 9;
export const AFTER_VERB = 1 << 10;
export const PEOPLE_OR_SURNAME = 1 << 11;
export const LOWER_PEOPLE = 1 << 12;

const CLUES: readonly (readonly [number, string])[] = [
  [MONTH, cues.MONTHS],
  [AMBIGUOUS_MONTH, cues.AMBIGUOUS_MONTHS],
  [NAME_MONTH, cues.NAME_MONTHS],
  [MONTH_ABBREVIATION, cues.MONTH_ABBREVIATIONS],
  [WEEKDAY, cues.WEEKDAYS],
  [DAY, cues.DAYS],
  [DAY_PART, cues.DAY_PARTS],
  [PERIOD, cues.PERIODS],
  [TIME_UNIT, cues.TIME_UNITS],
  [SEASON, cues.SEASONS],
  [FEAST, cues.FEASTS],
  [NEAREST, cues.NEAREST],
  [STAGE, cues.STAGES],
  [BEFORE_YEAR, cues.BEFORE_YEAR],
  [DETERMINER, cues.DETERMINERS],
  [NUMBER_WORD, cues.NUMBER_WORDS],
  [SCALE, cues.SCALES],
  [VAGUE_SCALE, cues.VAGUE_SCALES],
  [CURRENCY, cues.CURRENCIES],
  [AMBIGUOUS_CURRENCY, cues.AMBIGUOUS_CURRENCIES],
  [POUND, cues.POUNDS],
  [WEIGHING, cues.WEIGHING],
  [PERCENT, cues.PERCENTS],
  [WEAPON_NOUN, cues.WEAPON_NOUNS],
  [WEAPON_ADJECTIVE, cues.WEAPON_ADJECTIVES],
  [VESSEL, cues.VESSELS],
  [SHIP_PREFIX, cues.SHIP_PREFIXES],
  [MODEL_MAKER, MODEL_MAKERS],
  [AGO, 'ago'],
  [DAY_OPENING, cues.DAY_OPENINGS],
  [SHIP_CLASS, 'class'],
];

const NAMINGS: readonly (readonly [number, string])[] = [
  [EVENT_ENDING, cues.EVENT_ENDINGS],
  [EVENT_OR_BODY_ENDING, cues.EVENT_OR_BODY_ENDINGS],
  [EVENT_BEGINNING, cues.EVENT_BEGINNINGS],
  [EVENT_OPENING, cues.EVENT_OPENING],
  [TREATY_ENDING, cues.TREATY_ENDINGS],
  [TREATY_NOUN, cues.TREATY_NOUNS],
  [NAME_JOINT, cues.NAME_JOINTS],
  [EVENT_MODIFIER, cues.EVENT_MODIFIERS],
  [LANGUAGE_CUE, cues.LANGUAGE_CUES],
  [AMBIGUOUS_PEOPLE, cues.AMBIGUOUS_PEOPLES],
  [AFTER_VERB, cues.AFTER_VERB],
  [PEOPLE_OR_SURNAME, cues.PEOPLES_OR_SURNAMES],
  [LOWER_PEOPLE, cues.LOWER_PEOPLES],
];

/** What the finders of kinds know about words; the columns are by word number, and shorter than the lexicon may be. */
export interface KindLexicon {
  /** The bits `MONTH` to `SHIP_CLASS`. */
  readonly clues: Int32Array;
  /** The bits `EVENT_ENDING` to `LOWER_PEOPLE`. */
  readonly namings: Int32Array;
  /** Weapons' names that need a word beside them which says so. */
  readonly ambiguousWeapons: PhraseBook<true>;
  /** Feasts and other days of several words: "New Year's Eve". */
  readonly namedDays: PhraseBook<true>;
}

/** Adds the words of all lists to `words`. */
export function makeKindLexicon(words: WordTable): KindLexicon {
  return {
    clues: columnOf(words, CLUES),
    namings: columnOf(words, NAMINGS),
    ambiguousWeapons: bookOf(words, AMBIGUOUS_WEAPONS),
    namedDays: bookOf(words, cues.NAMED_DAYS),
  };
}

/** Phrases parted by `,` and lines. */
function bookOf(words: WordTable, list: string): PhraseBook<true> {
  const book = new PhraseBook<true>();
  for (const text of list.split(/[,\n]/).filter(Boolean)) addPhrase(words, book, text, true, true);
  return book;
}

function columnOf(words: WordTable, lists: readonly (readonly [number, string])[]): Int32Array {
  const bits: number[] = [];
  for (const [bit, list] of lists) {
    for (const item of list.split(/\s+/).filter(Boolean)) {
      const word = words.intern(item, 0, item.length, hashOf(item, 0, item.length));
      bits[word] = (bits[word] ?? 0) | bit;
    }
  }
  const column = new Int32Array(words.size);
  bits.forEach((value, word) => {
    column[word] = value;
  });
  return column;
}
