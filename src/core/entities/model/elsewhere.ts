import type { Reading } from '../text/reading';
import { isCapital } from './capitals';
import type { Runs } from './runs';
import type { WordColumns } from './wordColumns';

/** Most places of a word that are looked at for each of its tokens. */
const MOST_PLACES = 4;

const SEEN_LOWER = 1;
const SEEN_INSIDE = 2;

/** Where and how the words of an article stand elsewhere in it, by the numbers of `WordColumns`. */
export class Elsewhere {
  private readonly seen: Uint8Array;
  private readonly longest: Int32Array;
  private readonly places: Int32Array;
  private readonly counts: Uint8Array;

  constructor(reading: Reading, words: WordColumns, capitals: Uint8Array, runs: Runs) {
    this.seen = new Uint8Array(words.size);
    this.counts = new Uint8Array(words.size);
    this.longest = new Int32Array(words.size).fill(-1);
    this.places = new Int32Array(words.size * MOST_PLACES);
    for (let token = 0; token < reading.length; token++) {
      const word = words.idOf(token);
      if (reading.isLower(token)) this.note(word, SEEN_LOWER);
      if (!isCapital(capitals[token] ?? 0)) continue;
      if (!reading.isSentenceStart(token) && !reading.isInHeadline(token)) this.note(word, SEEN_INSIDE);
      this.addPlace(word, token);
      this.lengthen(word, token, runs);
    }
  }

  /** Two bits: the word stands in lower case in the article; it stands capitalised inside a sentence. */
  seenAs(word: number): number {
    return this.seen[word] ?? 0;
  }

  /** A token of the word in the longest run of capitalised tokens that holds it; -1 when it is in none. */
  inLongestRun(word: number): number {
    return this.longest[word] ?? -1;
  }

  /** Calls `use` for the first capitalised tokens of a word, `except` left out. */
  forEachPlace(word: number, except: number, use: (token: number) => void): void {
    const count = this.counts[word] ?? 0;
    for (let i = 0; i < count; i++) {
      const token = this.places[word * MOST_PLACES + i] ?? 0;
      if (token !== except) use(token);
    }
  }

  private note(word: number, bit: number): void {
    this.seen[word] = (this.seen[word] ?? 0) | bit;
  }

  private addPlace(word: number, token: number): void {
    const count = this.counts[word] ?? 0;
    if (count === MOST_PLACES) return;
    this.places[word * MOST_PLACES + count] = token;
    this.counts[word] = count + 1;
  }

  private lengthen(word: number, token: number, runs: Runs): void {
    const known = this.longest[word] ?? -1;
    if (known === -1 || lengthOf(runs, token) > lengthOf(runs, known)) this.longest[word] = token;
  }
}

function lengthOf({ firsts, lasts }: Runs, token: number): number {
  return (lasts[token] ?? 0) - (firsts[token] ?? 0);
}
