import type { KnownName } from '../gazetteer/known';
import { classOf, DIGIT } from '../text/letters';
import type { Found } from '../text/phrases';
import type { Reading, TokenBlock } from '../text/reading';
import { NUMBER_SHAPE, SIGN_SHAPE } from '../text/tokens';

/** The tokens of one block, with what the lists of the kinds say of them. Whatever is asked of a token outside it is denied. */
export class Passage {
  readonly from: number;
  readonly to: number;
  /** By token: the known name that starts there, `null` when none does, `undefined` before anybody asked. */
  private readonly known: (Found<KnownName> | null | undefined)[];

  constructor(
    readonly reading: Reading,
    { from, to }: TokenBlock,
  ) {
    this.from = from;
    this.to = to;
    this.known = new Array(to - from).fill(undefined);
  }

  /** The longest name the gazetteer knows that starts at a token. Several finders ask for it; it is looked up once. */
  knownAt(token: number): Found<KnownName> | undefined {
    const index = token - this.from;
    const looked = this.known[index];
    if (looked !== undefined) return looked ?? undefined;
    const { reading } = this;
    const found = this.holds(token) ? reading.lexicon.names.longestAt(reading, token, this.to) : undefined;
    this.known[index] = found ?? null;
    return found;
  }

  holds(token: number): boolean {
    return token >= this.from && token < this.to;
  }

  /** Asks for the bits `MONTH` to `SHIP_CLASS` of the kinds' lexicon. */
  has(token: number, clues: number): boolean {
    const { reading } = this;
    return this.holds(token) && ((reading.lexicon.kinds.clues[reading.word(token)] ?? 0) & clues) !== 0;
  }

  /** Asks for the bits `EVENT_ENDING` to `LOWER_PEOPLE` of the kinds' lexicon. */
  names(token: number, namings: number): boolean {
    const { reading } = this;
    return this.holds(token) && ((reading.lexicon.kinds.namings[reading.word(token)] ?? 0) & namings) !== 0;
  }

  /** Asks for the bits of the lexicon. */
  is(token: number, traits: number): boolean {
    return this.holds(token) && this.reading.has(token, traits);
  }

  isCapitalised(token: number): boolean {
    return this.holds(token) && this.reading.isCapitalised(token);
  }

  isLower(token: number): boolean {
    return this.holds(token) && this.reading.isLower(token);
  }

  isWord(token: number): boolean {
    return this.holds(token) && this.reading.shape(token) !== SIGN_SHAPE;
  }

  isSign(token: number, sign: string): boolean {
    return this.holds(token) && this.reading.isSign(token, sign);
  }

  /** True for a sign that joins two numbers or words: a hyphen or a dash, which need not be glued to them. */
  isDash(token: number): boolean {
    return this.isSign(token, '-') || this.isSign(token, '–');
  }

  glued(token: number): boolean {
    return this.holds(token) && this.reading.tokens.glued(token);
  }

  /** True for a token of digits, perhaps with points and commas. */
  isNumber(token: number): boolean {
    return this.holds(token) && this.reading.shape(token) === NUMBER_SHAPE;
  }

  /** True for a token that a digit opens: `16`, `16th`, `25m`. */
  opensWithDigit(token: number): boolean {
    const { reading } = this;
    return this.holds(token) && classOf(reading.text.charCodeAt(reading.tokens.start(token))) === DIGIT;
  }

  /** The only UTF-16 unit of a sign; 0 for other tokens. */
  sign(token: number): number {
    const { reading } = this;
    if (!this.holds(token) || reading.shape(token) !== SIGN_SHAPE) return 0;
    return reading.text.charCodeAt(reading.tokens.start(token));
  }

  /** Length of a token in UTF-16 units. */
  lengthOf(token: number): number {
    return this.holds(token) ? this.reading.tokens.end(token) - this.reading.tokens.start(token) : 0;
  }

  /** A token's text; empty outside the block. Makes a string: not for every token. */
  text(token: number): string {
    return this.holds(token) ? this.reading.textOf(token) : '';
  }

  /** A token's text in lower case. */
  lower(token: number): string {
    return this.text(token).toLowerCase();
  }

  /** The value of a token of digits only, or -1. */
  value(token: number): number {
    return this.isNumber(token) && this.lengthOf(token) < 9 ? wholeNumber(this.text(token)) : -1;
  }
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : -1;
}
