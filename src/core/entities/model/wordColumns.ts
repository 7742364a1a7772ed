import { fold } from '../text/letters';
import type { Reading } from '../text/reading';
import { NUMBER_SHAPE } from '../text/tokens';

/** Longest beginnings and ends of words that are looked at. */
export const LONGEST_AFFIX = 4;

/** The different words of a reading, by a number of their own, with what depends on nothing but the word. */
export class WordColumns {
  readonly size: number;
  readonly hashes: Int32Array;
  /** Hashes of the first and last 1 to 4 letters, `LONGEST_AFFIX` a word; 0 where the word is no longer than that. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  private readonly ids: Int32Array;

  constructor(reading: Reading) {
    const ids = new Int32Array(reading.length);
    const known = new Int32Array(reading.wordLimit);
    const samples: number[] = [];
    for (let token = 0; token < reading.length; token++) {
      const word = reading.word(token);
      let id = known[word] ?? 0;
      if (id === 0) {
        samples.push(token);
        id = samples.length;
        known[word] = id;
      }
      ids[token] = id - 1;
    }
    this.ids = ids;
    this.size = samples.length;
    this.hashes = new Int32Array(this.size);
    this.prefixes = new Int32Array(this.size * LONGEST_AFFIX);
    this.suffixes = new Int32Array(this.size * LONGEST_AFFIX);
    samples.forEach((token, id) => {
      this.describe(reading, token, id);
    });
  }

  /** The number of a token's word. */
  idOf(token: number): number {
    return this.ids[token] ?? 0;
  }

  private describe(reading: Reading, token: number, id: number): void {
    const start = reading.tokens.start(token);
    const end = reading.tokens.end(token);
    const number = reading.shape(token) === NUMBER_SHAPE;
    this.hashes[id] = wordHash(reading.text, start, end, number);
    for (let length = 1; length <= LONGEST_AFFIX && length < end - start; length++) {
      const at = id * LONGEST_AFFIX + length - 1;
      this.prefixes[at] = wordHash(reading.text, start, start + length, number);
      this.suffixes[at] = wordHash(reading.text, end - length, end, number);
    }
  }
}

/** FNV-1a of the folded units of `[start, end)`; in a number one digit is as good as another. Never 0. */
function wordHash(text: string, start: number, end: number, number: boolean): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const unit = fold(text.charCodeAt(i));
    hash = Math.imul(hash ^ (number && unit >= 0x30 && unit <= 0x39 ? 0x30 : unit), 0x01000193);
  }
  return hash ^ (hash >>> 15) || 1;
}
