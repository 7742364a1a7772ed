import { endOfHash, HASH_BASIS, hashStep } from '../../search/text/hash';

const SPACE = 0x20;
const DIGIT = 0x30;

/** Of each UTF-16 unit what stands for it in a hash, one more, so that nought is what has not been asked for yet. */
const units = new Uint32Array(0x10000);
const LETTER = /[\p{L}\p{M}\uD800-\uDFFF]/u;
const NUMBER = /\p{N}/u;

/**
 * A number below 2^30 for the words `[start, end)` of a text of a source: the same whatever the case and the signs between words. One
 * figure may be any, as in "12 comments" and "7 Comments"; where there are more, the figures are what is told. Nought when there are no words.
 */
export function hashOfBlock(text: string, start: number, end: number, source: number): number {
  const hasOneFigure = figuresIn(text, start, end) === 1;
  let hash = hashStep(HASH_BASIS, source);
  let last = SPACE;
  let isEmpty = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const unit = unitFor(code);
    if ((unit === SPACE || (unit === DIGIT && hasOneFigure)) && unit === last) continue;
    last = unit;
    hash = hashStep(hash, unit === DIGIT && !hasOneFigure ? code : unit);
    if (unit > DIGIT) isEmpty = false;
  }
  // a sign at the end is no word more
  return isEmpty ? 0 : endOfHash(last === SPACE ? hash : hashStep(hash, SPACE)) || 1;
}

const FIGURE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const ANY_FIGURE = /\p{N}/u;

/** Number of figures, of which "1,200.5" is one. */
function figuresIn(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return ANY_FIGURE.test(words) ? (words.match(FIGURE)?.length ?? 0) : 0;
}

function unitFor(unit: number): number {
  const known = units[unit] ?? 0;
  return known === 0 ? learn(unit) : known - 1;
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const small = character.toLowerCase();
  const stands = LETTER.test(character) ? small.charCodeAt(0) : NUMBER.test(character) ? DIGIT : SPACE;
  units[unit] = stands + 1;
  return stands;
}
