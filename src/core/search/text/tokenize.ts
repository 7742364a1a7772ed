import { classOf, DIGIT, LETTER, SEPARATOR, SILENT, UNSPACED } from './characters';
import { foldCodePoint } from './fold';

/**
 * Takes one word: its folded form, its range `[start, end)` in the text as UTF-16 indices, and whether it is a `tail`,
 * the single last character of an unspaced run, which stands beside the pair that holds it too.
 */
export type WordSink = (word: string, start: number, end: number, tail: boolean) => void;

/** Longer words are known by their first characters only, so that a megabyte without a space is no burden. */
export const LONGEST_WORD = 64;

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '＇']);
const ELIDED = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't']);
const VOWELS_AND_H = new Set(['a', 'e', 'h', 'i', 'o', 'u', 'y']);

/**
 * Gives the words of a text in order, without case and diacritics.
 *
 * `Trump’s` is trump, `O’Brien` obrien, `l’Europe` l and europe, `US-Russia` us and russia, `U.S.` us, `13,000` 13000.
 * Runs of scripts without spaces come as overlapping pairs of characters and then their last character alone, so that
 * every character of a run is the beginning of some word.
 */
export function forEachWord(text: string, sink: WordSink): void {
  new Scanner(text, sink).run();
}

class Scanner {
  /** The text in lower case, undefined when that has shifted the offsets. */
  private readonly lower: string | undefined;

  constructor(
    private readonly text: string,
    private readonly sink: WordSink,
  ) {
    const lower = text.toLowerCase();
    this.lower = lower.length === text.length ? lower : undefined;
  }

  run(): void {
    const { length } = this.text;
    let i = 0;
    while (i < length) {
      const kind = this.classAt(i);
      if (kind === LETTER || kind === DIGIT) i = this.word(i);
      else if (kind === UNSPACED) i = this.unspaced(i);
      else i += this.widthAt(i);
    }
  }

  /** Reads the word that starts at `start`; returns where to go on. */
  private word(start: number): number {
    let end = start;
    let part = start;
    let dotted = false;
    let plain = true;
    for (;;) {
      const run = this.runEnd(end);
      plain &&= run.plain;
      end = run.end;
      const joint = this.text[end];
      if (joint === '.' && this.isDotOfAbbreviation(part, end)) {
        dotted = true;
        part = end + 1;
      } else if (joint === undefined || !this.joins(joint, start, end)) {
        break;
      }
      plain = false;
      end += 1;
    }
    if (dotted && this.text[end] === '.') end += 1;
    this.emit(start, end, plain);
    return this.skipPossessive(end);
  }

  /** The end of the letters, digits and silent characters from `from`, and whether all of them are ASCII. */
  private runEnd(from: number): { end: number; plain: boolean } {
    let end = from;
    let plain = true;
    for (;;) {
      const kind = this.classAt(end);
      if (kind !== LETTER && kind !== DIGIT && kind !== SILENT) return { end, plain };
      plain &&= this.text.charCodeAt(end) < 0x80;
      end += this.widthAt(end);
    }
  }

  /** Whether an apostrophe or comma at `at` is inside the word that starts at `start`. */
  private joins(joint: string, start: number, at: number): boolean {
    if (joint === ',') return this.isThousandsComma(at);
    if (!APOSTROPHES.has(joint) || this.classAt(at + 1) !== LETTER) return false;
    return this.skipPossessive(at) === at && !this.isElision(start, at);
  }

  private isThousandsComma(at: number): boolean {
    if (this.classAt(at - 1) !== DIGIT || this.isInWord(at + 4)) return false;
    return this.classAt(at + 1) === DIGIT && this.classAt(at + 2) === DIGIT && this.classAt(at + 3) === DIGIT;
  }

  /** Whether the dot at `at` follows one letter that starts at `part` and precedes one other. */
  private isDotOfAbbreviation(part: number, at: number): boolean {
    return (
      at - part === 1 &&
      this.classAt(part) === LETTER &&
      this.classAt(at + 1) === LETTER &&
      !this.isInWord(at + 1 + this.widthAt(at + 1))
    );
  }

  /** Whether the apostrophe at `at` stands for the vowel of a French or Italian article: l’Europe. */
  private isElision(start: number, at: number): boolean {
    return at - start === 1 && ELIDED.has(this.foldAt(start)) && VOWELS_AND_H.has(this.foldAt(at + 1));
  }

  /** The end of a possessive `’s` that starts at `at`; `at` when there is none. */
  private skipPossessive(at: number): number {
    const apostrophe = this.text[at];
    if (apostrophe === undefined || !APOSTROPHES.has(apostrophe)) return at;
    const s = this.text[at + 1];
    return (s === 's' || s === 'S') && !this.isInWord(at + 2) ? at + 2 : at;
  }

  /** Reads a run of a script without spaces; returns its end. */
  private unspaced(from: number): number {
    let previous = -1;
    let start = from;
    for (;;) {
      let end = start + this.widthAt(start);
      while (this.classAt(end) === SILENT) end += this.widthAt(end);
      if (previous >= 0) this.emit(previous, end, false);
      if (this.classAt(end) !== UNSPACED) {
        this.emit(start, end, false, previous >= 0);
        return end;
      }
      previous = start;
      start = end;
    }
  }

  private emit(start: number, end: number, plain: boolean, tail = false): void {
    const last = Math.min(end, start + LONGEST_WORD * 2);
    const word = plain && this.lower !== undefined ? this.lower.slice(start, last) : this.fold(start, last);
    if (word !== '') this.sink(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word, start, end, tail);
  }

  private fold(start: number, end: number): string {
    let word = '';
    for (let i = start; i < end; i += this.widthAt(i)) {
      if (this.classAt(i) !== SEPARATOR) word += this.foldAt(i);
    }
    return word;
  }

  private isInWord(at: number): boolean {
    return this.classAt(at) !== SEPARATOR;
  }

  private foldAt(at: number): string {
    return foldCodePoint(this.text.codePointAt(at) ?? 0);
  }

  private classAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    if (Number.isNaN(unit)) return SEPARATOR;
    return unit < 0xd800 || unit > 0xdbff ? classOf(unit) : classOf(this.text.codePointAt(at) ?? unit);
  }

  private widthAt(at: number): number {
    const unit = this.text.charCodeAt(at);
    return unit < 0xd800 || unit > 0xdbff || (this.text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
  }
}
