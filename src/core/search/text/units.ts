import { type CharacterClass, classOf, DIGIT, LETTER } from './characters';
import { foldCodePoint } from './fold';

/** The class of a leading surrogate, whose character is known only together with the unit that follows. */
export const SURROGATE = 6;
/** By UTF-16 unit the class of its character, `SURROGATE`, or 0 as long as it has not been met. */
export const UNIT_CLASSES = new Uint8Array(0x10000);
/** By UTF-16 unit the letter or digit without case and accents where that is one unit; 0 for all else, and where it is not known yet. */
export const PLAIN_UNITS = new Uint16Array(0x10000);

const FIRST_SURROGATE = 0xd800;
const LAST_LEADING_SURROGATE = 0xdbff;

UNIT_CLASSES.fill(SURROGATE, FIRST_SURROGATE, LAST_LEADING_SURROGATE + 1);
for (let unit = 0; unit < 0x80; unit += 1) learn(unit);

/** Enters a unit into both tables; most texts are written with few hundred of them. Returns its class. */
export function learn(unit: number): CharacterClass {
  const found = classOf(unit);
  const folded = foldCodePoint(unit);
  if ((found === LETTER || found === DIGIT) && folded.length === 1) PLAIN_UNITS[unit] = folded.charCodeAt(0);
  UNIT_CLASSES[unit] = found;
  return found;
}
