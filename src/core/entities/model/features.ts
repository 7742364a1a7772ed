import type { ArticleColumns } from './articleColumns';
import { featureOf, pairOf } from './hashing';
import type { Runs } from './runs';
import { LONGEST_AFFIX } from './wordColumns';

/** Most features that one token has; more than the gazetteer lets any word have. */
export const MOST_FEATURES = 320;

/** Stands for what is beyond a block. */
const EDGE = 0x5bd1e995;

/** A token's run and where in it the token stands. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Bit 0: the token is the run's first; bit 1: its last. */
  readonly side: number;
  /** The run's length and the side in one number. */
  readonly where: number;
}

/** The features of one token, each a number, and what they are made of, so that nothing beyond the token's block is seen as beside it. */
export class Features {
  readonly numbers = new Int32Array(MOST_FEATURES);
  length = 0;
  private from = 0;
  private to = 0;

  constructor(readonly columns: ArticleColumns) {}

  /** Tells which block `[from, to)` the tokens asked for next are in. */
  enter(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  clear(): void {
    this.length = 0;
  }

  add(template: number, value: number): void {
    this.numbers[this.length++] = featureOf(template, value);
  }

  /** One feature for each bit, each together with `what`, which is below 16. */
  addBits(template: number, bits: number, what: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.add(template, ((31 - Math.clz32(rest & -rest)) << 4) | what);
    }
  }

  /** Hash of a token's word. */
  word(token: number): number {
    const { words } = this.columns;
    return this.isInBlock(token) ? (words.hashes[words.idOf(token)] ?? 0) : EDGE;
  }

  /** The gazetteer's bits of a token's word. */
  traits(token: number): number {
    return this.isInBlock(token) ? this.columns.reading.traits(token) : 0;
  }

  capital(token: number): number {
    return this.isInBlock(token) ? (this.columns.capitals[token] ?? 0) : 0;
  }

  shape(token: number): number {
    return this.isInBlock(token) ? (this.columns.shapes[token] ?? 0) : EDGE;
  }

  known(token: number): number {
    return this.isInBlock(token) ? (this.columns.known[token] ?? 0) : 0;
  }

  ruled(token: number): number {
    return this.isInBlock(token) ? (this.columns.ruled[token] ?? 0) : 0;
  }

  /** Hash of the last three letters. */
  ending(token: number): number {
    const { words } = this.columns;
    return words.suffixes[words.idOf(token) * LONGEST_AFFIX + 2] ?? 0;
  }

  /** The token's place in its run; undefined when it is in none. */
  placeIn({ firsts, lasts }: Runs, token: number): Place | undefined {
    const first = firsts[token] ?? -1;
    if (first === -1) return undefined;
    const last = lasts[token] ?? first;
    const side = (token === first ? 1 : 0) | (token === last ? 2 : 0);
    return { first, last, side, where: (Math.min(last - first, 5) << 2) | side };
  }

  /** A token with one beside it. */
  pair(first: number, second: number): number {
    return pairOf(this.word(first), this.word(second));
  }

  private isInBlock(token: number): boolean {
    return token >= this.from && token < this.to;
  }
}
