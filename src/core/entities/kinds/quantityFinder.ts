import type { Named } from '../finder';
import {
  AMBIGUOUS_CURRENCY,
  CURRENCY,
  NUMBER_WORD,
  PERCENT,
  POUND,
  SCALE,
  VAGUE_SCALE,
  WEIGHING,
} from '../gazetteer/kindLexicon';
import type { Passage } from './passage';

/** A number that starts at a token: its last token, and what it is made of. */
interface Amount {
  readonly last: number;
  /** True when thousands, millions or billions are part of it. */
  readonly scaled: boolean;
  /** True when it is written in digits. */
  readonly digits: boolean;
}

/** Most tokens of a number in words; a bound keeps the work on a text of nothing but numbers linear. */
const LONGEST_AMOUNT = 12;

const CURRENCY_SIGNS = new Set([...'$€£¥₽₹₴₩₪'].map((sign) => sign.charCodeAt(0)));
const DOLLAR = 0x24;
const SLASH = 0x2f;
const DOLLARS_OF = /^(?:US|A|C|NZ|HK|S|R|NT|Can|Aus)$/;
const SCALED_NUMBER = /^\d[\d.,]*(?:k|m|mn|bn|b|tn|million|billion)$/i;

/**
 * Finds sums of money ("$1.5 billion", "3 million Swiss francs", "half a million dollars") and percentages ("20 per cent", "25 basis
 * points"), with their scale and unit. What only says how exact a number is ("about") stays outside.
 */
export function findQuantities(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const last = mayOpen(passage, i) ? quantityAt(passage, i) : -1;
    if (last < i) continue;
    named.push({ first: isDollarsOf(passage, i - 1) ? i - 1 : i, last, kind: 'quantity' });
    i = last;
  }
  return named;
}

function mayOpen(passage: Passage, token: number): boolean {
  return (
    passage.opensWithDigit(token) ||
    passage.has(token, NUMBER_WORD | VAGUE_SCALE) ||
    CURRENCY_SIGNS.has(passage.sign(token))
  );
}

/** The last token of the quantity that starts at `token`, or -1. */
function quantityAt(passage: Passage, token: number): number {
  if (CURRENCY_SIGNS.has(passage.sign(token))) return signedSum(passage, token + 1);
  const amount = amountAt(passage, token);
  if (amount === undefined || isLonging(passage, token)) return -1;
  const unit = unitAfter(passage, token, amount);
  return unit > amount.last && isWrittenAsUnit(passage, amount, unit) ? unit : -1;
}

/** "a yen for travel", "a yen to travel" */
function isLonging(passage: Passage, token: number): boolean {
  return (
    passage.lower(token + 1) === 'yen' && passage.lower(token) === 'a' && /^(?:for|to)$/.test(passage.lower(token + 2))
  );
}

/** The `US` of `US$5`. */
function isDollarsOf(passage: Passage, token: number): boolean {
  return passage.sign(token + 1) === DOLLAR && passage.glued(token + 1) && DOLLARS_OF.test(passage.text(token));
}

/** What follows a sign for a currency. */
function signedSum(passage: Passage, token: number): number {
  const amount = passage.opensWithDigit(token) ? amountAt(passage, token) : undefined;
  return amount?.last ?? -1;
}

function amountAt(passage: Passage, token: number): Amount | undefined {
  if (passage.has(token, VAGUE_SCALE)) return vagueAmount(passage, token);
  if (passage.opensWithDigit(token)) return digitsAt(passage, token);
  return wordsAt(passage, token);
}

/** "3", "1.5 million", "3-4 billion", "25m", "8-1/4". */
function digitsAt(passage: Passage, token: number): Amount | undefined {
  const suffixed = !passage.isNumber(token) && SCALED_NUMBER.test(passage.text(token));
  if ((!passage.isNumber(token) && !suffixed) || (passage.sign(token - 1) === SLASH && passage.glued(token)))
    return undefined;
  let last = token;
  if (passage.isDash(last + 1) && passage.glued(last + 2) && passage.opensWithDigit(last + 2)) last += 2;
  if (passage.sign(last + 1) === SLASH && passage.glued(last + 2) && passage.isNumber(last + 2)) last += 2;
  const scale = last;
  if (passage.isDash(last + 1) && passage.glued(last + 2) && passage.has(last + 2, SCALE)) last += 2;
  while (passage.has(last + 1, SCALE)) last++;
  return { last, scaled: suffixed || last > scale, digits: true };
}

/** "two", "ninety-nine", "half a million", "a hundred". */
function wordsAt(passage: Passage, token: number): Amount | undefined {
  let last = token - 1;
  let scaled = false;
  for (let i = token; i < token + LONGEST_AMOUNT; i++) {
    const part = passage.has(i, NUMBER_WORD | SCALE);
    const hyphen = passage.isDash(i) && passage.glued(i) && passage.glued(i + 1) && passage.has(i + 1, NUMBER_WORD);
    if (!part && !hyphen) break;
    scaled ||= passage.has(i, SCALE);
    last = i;
  }
  return last < token ? undefined : { last, scaled, digits: false };
}

/** "billions of", "tens of millions of". */
function vagueAmount(passage: Passage, token: number): Amount | undefined {
  let last = token;
  if (passage.lower(last + 1) === 'of' && passage.has(last + 2, VAGUE_SCALE)) last += 2;
  return passage.lower(last + 1) === 'of' ? { last: last + 1, scaled: true, digits: false } : undefined;
}

/** The last token of the unit after an amount, or -1. */
function unitAfter(passage: Passage, first: number, amount: Amount): number {
  const next = amount.last + 1;
  if (passage.isSign(next, '%') || (passage.isSign(next, '€') && !passage.glued(next + 1))) return next;
  if (passage.has(next, PERCENT))
    return passage.lower(next + 1).startsWith('point') ? next + 1 : percentAt(passage, next);
  if (passage.lower(next) === 'per' && passage.lower(next + 1) === 'cent') return next + 1;
  if (passage.lower(next) === 'basis' && passage.lower(next + 1).startsWith('point')) return next + 1;
  if (isUnit(passage, first, amount, next)) return next;
  if (passage.isDash(next) && passage.glued(next + 1) && isUnit(passage, first, amount, next + 1)) return next + 1;
  const adjective = passage.isCapitalised(next) && isUnit(passage, first, amount, next + 1);
  return adjective ? next + 1 : -1;
}

/** "Percentage" alone is no unit. */
function percentAt(passage: Passage, token: number): number {
  return passage.lower(token) === 'percentage' ? -1 : token;
}

function isUnit(passage: Passage, first: number, amount: Amount, token: number): boolean {
  if (passage.has(token, CURRENCY)) return true;
  if (passage.has(token, AMBIGUOUS_CURRENCY)) return amount.scaled;
  return passage.has(token, POUND) && (amount.scaled || !isWeight(passage, first));
}

function isWeight(passage: Passage, first: number): boolean {
  return [1, 2].some((back) => passage.has(first - back, WEIGHING));
}

/** "Million Dollar Baby", "Fifty Cent": words with capitals are a name, unless all words around have them. */
function isWrittenAsUnit(passage: Passage, amount: Amount, unit: number): boolean {
  if (amount.digits || !passage.isCapitalised(unit)) return true;
  return passage.reading.isInHeadline(unit);
}
