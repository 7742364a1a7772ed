import type { TextWords } from './anchorableText';
import type { Place } from './context';
import { likenessAt, type PatternWords } from './pattern';

/** A quote with its context as one run of words. */
export interface Sought extends PatternWords {
  /** Which of the words are the quote. */
  readonly quote: Place;
}

/** What each word of a pattern was set against in a text. */
export interface Alignment {
  /** For each word of the pattern the first and the last word of the text that stand for it, in words from the beginning; -1 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** How much it is like what stands there, from 0 for another word to 1. */
  readonly likeness: Float64Array;
}

/** Of the weight of a word: what it costs when another stands in its place, and when it was left out. */
const REPLACED = 0.3;
const LEFT_OUT = 0.4;
/** The same for context, which may well be gone. */
const CONTEXT_REPLACED = 0.12;
const CONTEXT_LEFT_OUT = 0.16;
/** What it costs that words were put in, and each of them; a word has a weight of about 6. */
const PUT_IN = 2;
const EACH_PUT_IN = 0.4;

const SET = 1;
const LEAVE = 2;
const SKIP = 3;
const PART = 4;
const JOIN = 5;
/** Beside one of those: that the words skipped before this one go on. */
const GOES_ON = 8;

/**
 * Sets all of a pattern against a part of a text so that as much as possible of it stands there in order. Words may have been replaced,
 * left out, misspelt, joined and parted as at the end of a line; words may have been put in, of which many at once cost little more than
 * one (affine gaps; Gotoh 1982). What stands before and behind costs nothing. Takes time and space by both lengths.
 */
export function align(pattern: Sought, words: TextWords, part: Place): Alignment {
  return new Table(pattern, words, part).alignment();
}

class Table {
  private readonly width: number;
  /** For each word of the pattern and of the part, the best that can be had up to there, and the move that led to it. */
  private readonly scores: Float32Array;
  private readonly moves: Uint8Array;

  constructor(
    private readonly pattern: Sought,
    private readonly words: TextWords,
    private readonly part: Place,
  ) {
    this.width = part.to - part.from + 1;
    this.scores = new Float32Array((pattern.ids.length + 1) * this.width);
    this.moves = new Uint8Array(this.scores.length);
    for (let i = 1; i <= pattern.ids.length; i += 1) this.fillRow(i);
  }

  private fillRow(i: number): void {
    const { width, pattern } = this;
    const weight = pattern.weights[i - 1] ?? 0;
    const isQuote = pattern.quote.from < i && i <= pattern.quote.to;
    const replaced = -weight * (isQuote ? REPLACED : CONTEXT_REPLACED);
    const leftOut = -weight * (isQuote ? LEFT_OUT : CONTEXT_LEFT_OUT);
    const row = i * width;
    this.put(row, this.scoreAt(row - width) + leftOut, LEAVE);
    let skipped = Number.NEGATIVE_INFINITY;
    for (let j = 1; j < width; j += 1) {
      const at = row + j;
      const same = this.alike(i - 1, j - 1);
      const opened = this.scoreAt(at - 1) - PUT_IN;
      const goesOn = skipped > opened;
      skipped = Math.max(skipped, opened) - EACH_PUT_IN;
      this.put(at, this.scoreAt(at - width - 1) + (same > 0 ? weight * same : replaced), SET);
      this.offer(at, this.scoreAt(at - width) + leftOut, LEAVE);
      this.offer(at, skipped, SKIP);
      if (same === 0) this.offerJoints(i, j, weight);
      if (goesOn) this.moves[at] = (this.moves[at] ?? 0) | GOES_ON;
    }
  }

  /** The ways in which a word stands there that was parted into two, or joined with the one before. */
  private offerJoints(i: number, j: number, weight: number): void {
    const at = i * this.width + j;
    if (this.isParted(i - 1, j - 2)) this.offer(at, this.scoreAt(at - this.width - 2) + weight, PART);
    if (this.isJoined(i - 2, j - 1)) {
      const both = weight + (this.pattern.weights[i - 2] ?? 0);
      this.offer(at, this.scoreAt(at - 2 * this.width - 1) + both, JOIN);
    }
  }

  private scoreAt(cell: number): number {
    return this.scores[cell] ?? 0;
  }

  private put(cell: number, score: number, move: number): void {
    this.scores[cell] = score;
    this.moves[cell] = move;
  }

  private offer(cell: number, score: number, move: number): void {
    if (score > this.scoreAt(cell)) this.put(cell, score, move);
  }

  alignment(): Alignment {
    const { pattern, width, part } = this;
    const { length } = pattern.ids;
    const first = new Int32Array(length).fill(-1);
    const last = new Int32Array(length).fill(-1);
    const alike = new Float64Array(length);
    let i = length;
    let j = this.bestEnd();
    let skipping = false;
    const set = (one: number, from: number, to: number, how: number): void => {
      first[one] = part.from + from;
      last[one] = part.from + to;
      alike[one] = how;
    };
    while (i > 0) {
      const code: number = this.moves[i * width + j] ?? LEAVE;
      const move: number = skipping ? SKIP : code & 7;
      skipping = move === SKIP && (code & GOES_ON) !== 0;
      if (move === SKIP) j -= 1;
      else if (move === LEAVE) i -= 1;
      else if (move === SET) {
        i -= 1;
        j -= 1;
        set(i, j, j, this.alike(i, j));
      } else if (move === PART) {
        i -= 1;
        j -= 2;
        set(i, j, j + 1, 1);
      } else {
        i -= 2;
        j -= 1;
        set(i, j, j, 1);
        set(i + 1, j, j, 1);
      }
    }
    return { first, last, likeness: alike };
  }

  /** Where the best of all ways to set the whole pattern ends; the first of several as good. */
  private bestEnd(): number {
    const row = this.pattern.ids.length * this.width;
    let best = 0;
    for (let j = 1; j < this.width; j += 1) {
      if ((this.scores[row + j] ?? 0) > (this.scores[row + best] ?? 0)) best = j;
    }
    return best;
  }

  /** How much a word of the pattern is like one of the part. */
  private alike(one: number, place: number): number {
    return likenessAt(this.pattern, one, this.words, this.part.from + place);
  }

  /** Whether a word of the pattern was parted into these two. */
  private isParted(one: number, place: number): boolean {
    if (place < 0) return false;
    const { words, part } = this;
    const whole = this.pattern.keys[one] ?? '';
    const first = part.from + place;
    return (
      lengthAt(words, first) + lengthAt(words, first + 1) === whole.length &&
      areParts(words.keyAt(first), words.keyAt(first + 1), whole)
    );
  }

  /** Whether two words of the pattern became this one. */
  private isJoined(one: number, place: number): boolean {
    const first = this.pattern.keys[one];
    const next = this.pattern.keys[one + 1];
    if (first === undefined || next === undefined) return false;
    const at = this.part.from + place;
    return first.length + next.length === lengthAt(this.words, at) && areParts(first, next, this.words.keyAt(at));
  }
}

function lengthAt({ ids, lengths }: TextWords, place: number): number {
  return lengths[ids[place] ?? -1] ?? 0;
}

function areParts(first: string, next: string, whole: string): boolean {
  return whole.startsWith(first) && whole.endsWith(next);
}
