import type { Reading } from '../text/reading';
import {
  CAPS_SHAPE,
  CLITIC_SHAPE,
  INITIAL_SHAPE,
  LOWER_SHAPE,
  MIXED_SHAPE,
  NUMBER_SHAPE,
  SIGN_SHAPE,
  TITLE_SHAPE,
} from '../text/tokens';

/** Classes of how a token is written, finer than its shape; below 16. Zero stands for the edge of a block. */
const LOWER = 1;
const TITLE = 2;
const INNER_CAPITAL = 3;
const SINGLE_LETTER = 4;
const DOTTED = 5;
const CAPS = 6;
const NUMBER = 7;
const STOP = 8;
const COMMA = 9;
const HYPHEN = 10;
const QUOTE = 11;
const BRACKET = 12;
const OTHER_SIGN = 13;
const CLITIC = 14;
const AMPERSAND = 15;

const OPENING = /^["“”'‘’«»]$/;

/** The class of a token's writing; signs that matter for names have a class each. */
export function capitalClass(reading: Reading, token: number): number {
  switch (reading.shape(token)) {
    case LOWER_SHAPE:
      return LOWER;
    case TITLE_SHAPE:
      return TITLE;
    case MIXED_SHAPE:
      return INNER_CAPITAL;
    case INITIAL_SHAPE:
      return isDotted(reading, token) ? DOTTED : SINGLE_LETTER;
    case CAPS_SHAPE:
      return isDotted(reading, token) ? DOTTED : CAPS;
    case NUMBER_SHAPE:
      return NUMBER;
    case CLITIC_SHAPE:
      return CLITIC;
    case SIGN_SHAPE:
      return signClass(reading.text.charAt(reading.tokens.start(token)));
    default:
      return OTHER_SIGN;
  }
}

/** True when the class is of a token that begins with a capital. */
export function isCapital(capitals: number): boolean {
  return capitals >= TITLE && capitals <= CAPS;
}

function isDotted(reading: Reading, token: number): boolean {
  return reading.text.charCodeAt(reading.tokens.end(token) - 1) === 0x2e;
}

function signClass(sign: string): number {
  if (sign === '.' || sign === '!' || sign === '?') return STOP;
  if (sign === ',' || sign === ';' || sign === ':') return COMMA;
  if (sign === '-' || sign === '–' || sign === '—' || sign === '/') return HYPHEN;
  if (sign === '&') return AMPERSAND;
  if (sign === '(' || sign === ')' || sign === '[' || sign === ']') return BRACKET;
  return OPENING.test(sign) ? QUOTE : OTHER_SIGN;
}
