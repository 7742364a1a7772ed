import { isAccent } from './fold';

/** What a character is to the tokenizer. */
export const SEPARATOR = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A character of a script that writes no spaces between words. */
export const UNSPACED = 4;
/** Part of the word around it but not read: an accent, a soft hyphen, a joiner, a mark of direction. */
export const SILENT = 5;

export type CharacterClass = 1 | 2 | 3 | 4 | 5;

const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const DECIMAL_DIGIT = /\p{Nd}/u;
const FORMAT = /\p{Cf}/u;
/** Unicode counts it as a letter; in names it is an apostrophe. */
const MODIFIER_APOSTROPHE = 'ʼ';

const bmp = new Uint8Array(0x10000);

/** The class of the code point; those of the Basic Multilingual Plane are worked out once. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const known = bmp[codePoint];
  if (known === SEPARATOR || known === LETTER || known === DIGIT || known === UNSPACED || known === SILENT)
    return known;
  const found = classify(String.fromCharCode(codePoint));
  bmp[codePoint] = found;
  return found;
}

function classify(character: string): CharacterClass {
  if (isAccent(character) || FORMAT.test(character)) return SILENT;
  if (!WORD_CHARACTER.test(character) || character === MODIFIER_APOSTROPHE) return SEPARATOR;
  if (DECIMAL_DIGIT.test(character)) return DIGIT;
  return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
}
