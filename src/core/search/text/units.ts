import { type CharacterClass, classOf, DIGIT, LETTER, SEPARATOR } from './characters';
import { foldCodePoint } from './fold';

/** The class of a leading surrogate, whose character is known only together with the unit that follows. */
export const SURROGATE = 6;
/** By UTF-16 unit the class of its character, `SURROGATE`, or 0 as long as it has not been met. */
export const UNIT_CLASSES = new Uint8Array(0x10000);

/** Between words, and never a joint within one. */
export const GAP = 1;
/**
 * By UTF-16 unit what most units of a text are, so that one look is enough: `GAP`; or a letter or digit without case and
 * accents where that is one unit, which is above `GAP`; 0 for all else, and where it is not known yet.
 */
export const PLAIN_UNITS = new Uint16Array(0x10000);

/** What may be inside a word between two letters or digits: dots, commas, and all that is written for an apostrophe. */
const JOINTS = ".,'‘’ʼ＇";

const FIRST_SURROGATE = 0xd800;
const LAST_LEADING_SURROGATE = 0xdbff;

UNIT_CLASSES.fill(SURROGATE, FIRST_SURROGATE, LAST_LEADING_SURROGATE + 1);
for (let unit = 0; unit < 0x80; unit += 1) learn(unit);

/** Enters a unit into both tables; most texts are written with few hundred of them. Returns its class. */
export function learn(unit: number): CharacterClass {
  const found = classOf(unit);
  UNIT_CLASSES[unit] = found;
  PLAIN_UNITS[unit] = plainOf(unit, found);
  return found;
}

function plainOf(unit: number, found: CharacterClass): number {
  if (found === SEPARATOR) return JOINTS.includes(String.fromCharCode(unit)) ? 0 : GAP;
  const folded = foldCodePoint(unit);
  return (found === LETTER || found === DIGIT) && folded.length === 1 ? folded.charCodeAt(0) : 0;
}
