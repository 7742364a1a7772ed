import { classOf, DIGIT, isApostrophe, isLetter, isWordUnit, LOWER, SPACE, UPPER } from './letters';

/** How a token is written. */
export const SIGN_SHAPE = 0;
export const LOWER_SHAPE = 1;
/** `Putin` */
export const TITLE_SHAPE = 2;
/** `NATO`, `U.S.` */
export const CAPS_SHAPE = 3;
/** `J.`, `J` */
export const INITIAL_SHAPE = 4;
/** `McCain`, `YouTube`, `G20` */
export const MIXED_SHAPE = 5;
export const NUMBER_SHAPE = 6;
/** `'s`, `'ll` */
export const CLITIC_SHAPE = 7;

/**
 * The tokens of a text as columns: `[start, end)` in UTF-16 units of that text and the shape. Words, numbers and clitics are one
 * token each, every other sign is a token of its own; white space is none.
 */
export class Tokens {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity);
  }

  start(token: number): number {
    return this.starts[token] ?? -1;
  }

  end(token: number): number {
    return this.ends[token] ?? -1;
  }

  shape(token: number): number {
    return this.shapes[token] ?? SIGN_SHAPE;
  }

  /** True when nothing stands between a token and the one before it. */
  glued(token: number): boolean {
    return token > 0 && this.starts[token] === this.ends[token - 1];
  }

  push(start: number, end: number, shape: number): void {
    if (this.length === this.starts.length) this.grow();
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.shapes[this.length] = shape;
    this.length++;
  }

  /** Overwrites a token. */
  set(token: number, start: number, end: number, shape: number): void {
    this.starts[token] = start;
    this.ends[token] = end;
    this.shapes[token] = shape;
  }

  private grow(): void {
    const capacity = this.starts.length * 2 + 16;
    const { starts, ends, shapes } = this;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity);
    this.starts.set(starts);
    this.ends.set(ends);
    this.shapes.set(shapes);
  }
}

/** Appends the tokens of `[start, end)` to `tokens`, in one pass. */
export function tokenize(text: string, start: number, end: number, tokens: Tokens): void {
  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === SPACE) {
      i++;
    } else if (isWordUnit(kind)) {
      const stop = endOfWord(text, i, end);
      tokens.push(i, stop, shapeOf(text, i, stop));
      i = stop;
    } else if (isApostrophe(unit) && cliticEnd(text, i, end) > i) {
      const stop = cliticEnd(text, i, end);
      tokens.push(i, stop, CLITIC_SHAPE);
      i = stop;
    } else {
      tokens.push(i, i + 1, SIGN_SHAPE);
      i++;
    }
  }
}

/**
 * Where the word that starts at `start` ends. Apostrophes (`O'Brien`), the dots of initials (`U.S.`, `J.`) and of domains
 * (`example.com`) and the signs inside numbers (`1,000.5`) belong to it; a clitic (`'s`) does not.
 */
function endOfWord(text: string, start: number, end: number): number {
  let segment = start;
  for (;;) {
    let i = segment;
    while (i < end && isWordUnit(classOf(text.charCodeAt(i)))) i++;
    const next = afterJoint(text, segment, i, end);
    if (next <= 0) return i - next;
    segment = next;
  }
}

/**
 * Where a word goes on after the sign at `at`, or, when it ends, minus the number of units that still belong to it (the last dot of
 * `U.S.`). `segment` is where the letters before the sign started.
 */
function afterJoint(text: string, segment: number, at: number, end: number): number {
  if (at >= end) return 0;
  const unit = text.charCodeAt(at);
  const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE;
  if (isApostrophe(unit)) return isLetter(next) && cliticEnd(text, at, end) === at ? at + 1 : 0;
  if (unit === 0x2e && isInitial(text, segment, at))
    return isLetter(next) && isInitialAt(text, at + 1, end) ? at + 1 : -1;
  return joinsInside(text, segment, at, unit, next) ? at + 1 : 0;
}

/** True for the dot of `example.com` and the dot or comma of `1,000.5`. */
function joinsInside(text: string, segment: number, at: number, unit: number, next: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  if (before === DIGIT && next === DIGIT) return unit === 0x2e || unit === 0x2c;
  return unit === 0x2e && before === LOWER && next === LOWER && at - segment > 2;
}

function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && classOf(text.charCodeAt(start)) === UPPER;
}

/** True when one letter, and not a longer word, starts at `start`. */
function isInitialAt(text: string, start: number, end: number): boolean {
  return start + 1 >= end || !isWordUnit(classOf(text.charCodeAt(start + 1)));
}

const CLITIC = /['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/iuy;

/** End of the clitic whose apostrophe stands at `at`, or `at` when there is none. */
function cliticEnd(text: string, at: number, end: number): number {
  CLITIC.lastIndex = at;
  const stop = CLITIC.test(text) ? CLITIC.lastIndex : at;
  return stop <= end ? stop : at;
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
  }
  if (upper + lower === 0) return NUMBER_SHAPE;
  if (upper === 0 || (lower > 1 && text.slice(start + 1, end - 1).includes('.'))) return LOWER_SHAPE;
  if (lower === 0 && upper > 1) return digits > 0 ? MIXED_SHAPE : CAPS_SHAPE;
  if (lower === 0) return digits > 0 ? MIXED_SHAPE : INITIAL_SHAPE;
  const capitalised = classOf(text.charCodeAt(start)) === UPPER;
  return capitalised && upper === 1 && digits === 0 ? TITLE_SHAPE : MIXED_SHAPE;
}
