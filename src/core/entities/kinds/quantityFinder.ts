import type { Finder, Named } from '../finder';
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
import type { Reading } from '../reading';
import { Passage } from './passage';

/** A number that starts at a token: its last token, and what it is made of. */
interface Amount {
  readonly last: number;
  /** True when thousands, millions or billions are part of it. */
  readonly scaled: boolean;
  /** True when it is written in digits. */
  readonly digits: boolean;
}

const CURRENCY_SIGN = /^[$€£¥₽₹₴₩₪]$/;
const DOLLARS_OF = /^(?:US|A|C|NZ|HK|S|R|NT|Can|Aus)$/;
const SCALED_NUMBER = /^\d[\d.,]*(?:k|m|mn|bn|b|tn|million|billion)$/i;

/**
 * Finds sums of money ("$1.5 billion", "3 million Swiss francs", "half a million dollars") and percentages ("20 per cent", "25 basis
 * points"), with their scale and unit. What only says how exact a number is ("about") stays outside.
 */
export class QuantityFinder implements Finder {
  find(reading: Reading): Named[] {
    return reading.blocks.flatMap((block) => findIn(new Passage(reading, block)));
  }
}

function findIn(passage: Passage): Named[] {
  const named: Named[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const last = mayOpen(passage, i) ? quantityAt(passage, i) : -1;
    if (last < i) continue;
    named.push({ first: i, last, kind: 'quantity' });
    i = last;
  }
  return named;
}

function mayOpen(passage: Passage, token: number): boolean {
  if (passage.opensWithDigit(token) || passage.has(token, NUMBER_WORD | SCALE | VAGUE_SCALE)) return true;
  return isCurrencySign(passage, token) || isDollarsOf(passage, token);
}

/** The last token of the quantity that starts at `token`, or -1. */
function quantityAt(passage: Passage, token: number): number {
  if (isCurrencySign(passage, token)) return signedSum(passage, token + 1);
  if (isDollarsOf(passage, token)) return signedSum(passage, token + 2);
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

function isCurrencySign(passage: Passage, token: number): boolean {
  return passage.holds(token) && passage.lengthOf(token) === 1 && CURRENCY_SIGN.test(passage.text(token));
}

/** The `US` of `US$5`. */
function isDollarsOf(passage: Passage, token: number): boolean {
  return passage.glued(token + 1) && passage.isSign(token + 1, '$') && DOLLARS_OF.test(passage.text(token));
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

/** "3", "1.5 million", "3-4 billion", "25m". */
function digitsAt(passage: Passage, token: number): Amount | undefined {
  const suffixed = !passage.isNumber(token) && SCALED_NUMBER.test(passage.text(token));
  if (!passage.isNumber(token) && !suffixed) return undefined;
  let last = token;
  if (passage.isDash(last + 1) && passage.glued(last + 2) && passage.opensWithDigit(last + 2)) last += 2;
  const scale = last;
  while (passage.has(last + 1, SCALE)) last++;
  return { last, scaled: suffixed || last > scale, digits: true };
}

/** "two", "ninety-nine", "half a million", "a hundred". */
function wordsAt(passage: Passage, token: number): Amount | undefined {
  let last = token - 1;
  let scaled = false;
  for (let i = token; passage.holds(i); i++) {
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
  while (passage.lower(last + 1) === 'of' && passage.has(last + 2, VAGUE_SCALE)) last += 2;
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
