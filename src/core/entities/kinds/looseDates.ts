import { BEFORE_YEAR, DETERMINER, NUMBER_WORD, STAGE, TIME_UNIT } from '../gazetteer/kindLexicon';
import { FUNCTION } from '../gazetteer/lexicon';
import { isApostrophe } from '../text/letters';
import { CLITIC_SHAPE } from '../text/tokens';
import { calendarYearAt, isOrdinal } from './calendar';
import type { Passage } from './passage';

const DECADE = /^(?:1[0-9]|20)\d0s$/;
const SHORT_DECADE = /^[2-9]0s$/;
const CENTURY = /^\d{1,2}(?:st|nd|rd|th)$/i;

/** "1990s", "the 90s", "18th century". */
export function decadeAt(passage: Passage, token: number): number {
  if (!passage.opensWithDigit(token) || passage.isNumber(token)) return -1;
  const text = passage.text(token);
  if (DECADE.test(text)) return token;
  if (SHORT_DECADE.test(text)) return passage.has(token - 1, DETERMINER | STAGE) ? token : -1;
  const noun = passage.isDash(token + 1) ? token + 2 : token + 1;
  return CENTURY.test(text) && /^centur(?:y|ies)$/.test(passage.lower(noun)) ? noun : -1;
}

/** "'60s": the token after the apostrophe. */
export function isShortDecade(passage: Passage, token: number): boolean {
  const apostrophe = passage.sign(token - 1);
  if (apostrophe === 0 || !isApostrophe(apostrophe)) return false;
  return passage.glued(token) && SHORT_DECADE.test(passage.text(token));
}

/**
 * A year that its neighbours show to be one: after "in", "since" and the like and not before what it could count, in brackets, at both
 * ends of a dash, or between an article and a noun ("the 2016 election").
 */
export function yearAt(passage: Passage, token: number): number {
  if (calendarYearAt(passage, token) < 0) return -1;
  const before = token - 1;
  const range = passage.isDash(token + 1) ? calendarYearAt(passage, token + 2) : -1;
  if (range >= 0) return range;
  if (passage.isDash(before) && passage.glued(before)) return -1;
  if (isBracketed(passage, token)) return token;
  if (counts(passage, token)) return -1;
  if (passage.has(before, BEFORE_YEAR | STAGE)) return token;
  return modifies(passage, token) ? token : -1;
}

function isBracketed(passage: Passage, token: number): boolean {
  return passage.isSign(token - 1, '(') && (passage.isSign(token + 1, ')') || passage.isSign(token + 1, ','));
}

/** "2000 cows", "1500 metres": the number of what follows. */
function counts(passage: Passage, token: number): boolean {
  const next = token + 1;
  if (!passage.isLower(next) || passage.is(next, FUNCTION)) return false;
  return /(?:[^su]s|people|percent|men|women|children)$/.test(passage.text(next));
}

/** "The 2016 election", "its 2019 report", "after the 2020 U.S. election". */
function modifies(passage: Passage, token: number): boolean {
  const year = passage.value(token);
  if (year < 1900 || year > 2050 || !passage.isWord(token + 1) || passage.reading.shape(token + 1) === CLITIC_SHAPE)
    return false;
  const before = token - 1;
  return passage.has(before, DETERMINER) || (passage.holds(before) && passage.reading.shape(before) === CLITIC_SHAPE);
}

/** "on the 16th", "(17th)", "the morning of 14th": a day of the month that nothing it could count follows. */
export function dayOfMonthAt(passage: Passage, token: number): number {
  if (!isOrdinal(passage, token)) return -1;
  if (passage.isSign(token - 1, '(') && passage.isSign(token + 1, ')')) return token;
  const before = passage.lower(token - 1) === 'the' ? token - 2 : token - 1;
  if (!/^(?:on|by|until|till|since|before|after|from|of|to|and)$/.test(passage.lower(before))) return -1;
  if (passage.isCapitalised(token + 1)) return passage.lower(token - 1) === 'of' ? token : -1;
  return !passage.isWord(token + 1) || passage.is(token + 1, FUNCTION) ? token : -1;
}

/** The first token of "ten years ago", "a few days ago", "half a century ago" when `token` is the "ago", else `token`. */
export function timeAgo(passage: Passage, token: number): number {
  if (!passage.has(token - 1, TIME_UNIT)) return token;
  let first = token - 1;
  while (isCount(passage, first - 1) && passage.lower(first) !== 'a') first--;
  return first < token - 1 ? first : token;
}

function isCount(passage: Passage, token: number): boolean {
  return passage.isNumber(token) || (passage.isWord(token) && passage.has(token, NUMBER_WORD));
}
