import { classOf, DIGIT, LETTER, SEPARATOR, SILENT, UNSPACED } from './characters';
import { foldCodePoint } from './fold';
import { endOfHash, HASH_BASIS, hashStep } from './hash';
import { stringOf } from './strings';
import { GAP, learn, PLAIN_UNITS, SURROGATE, UNIT_CLASSES } from './units';

/** Longer words are known by their first characters only, so that a megabyte without a space is no burden. */
export const LONGEST_WORD = 64;
/** How far a word's characters are looked at in search of those; accents and joiners between them count. */
const LONGEST_READ = LONGEST_WORD * 2;

const COMMA = 0x2c;
const DOT = 0x2e;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
const APOSTROPHE = 0x27;
/** ‘, ’, ʼ and the one of full width. */
const OTHER_APOSTROPHES: readonly number[] = [0x2018, 0x2019, 0x2bc, 0xff07];
const ELIDED = 'cdjlmnst';
const VOWELS_AND_H = 'aehiouy';

/**
 * Reads a text word by word, without case and diacritics and without making a string of any word.
 *
 * `Trump’s` is trump, `O’Brien` obrien, `l’Europe` l and europe, `US-Russia` us and russia, `U.S.` us, `13,000` 13000.
 * Runs of scripts without spaces come as overlapping pairs of characters and then their last character alone, so that
 * every character of a run is the beginning of some word.
 *
 * After `next()` has returned true the fields describe one word; the next call overwrites them.
 */
export class WordScanner {
  /** The word's range `[start, end)` in the text, in UTF-16 units. */
  start = 0;
  end = 0;
  /** Whether it is the single last character of an unspaced run, which stands beside the pair that holds it too. */
  tail = false;
  /** The folded word, in the first `length` of these UTF-16 units. */
  readonly units = new Uint16Array(LONGEST_WORD);
  length = 0;

  private text = '';
  /** Where to go on reading. */
  private at = 0;
  /** Whether the character at `at` has been given as the second of a pair. */
  private paired = false;
  /** The hash of what the word holds so far. */
  private running = HASH_BASIS;

  /** A number that equal words share and different ones hardly ever; see `hashOf`. */
  get hash(): number {
    return endOfHash(this.running);
  }

  /** Starts on a text. */
  begin(text: string): void {
    this.text = text;
    this.at = 0;
    this.paired = false;
  }

  /** Reads the next word; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let { at } = this;
    while (at < length) {
      const plain = PLAIN_UNITS[text.charCodeAt(at)] ?? 0;
      if (plain > GAP) {
        this.readPlainWord(at, plain);
        return true;
      }
      if (plain === GAP) at += 1;
      else if (this.readUncommon(at)) return true;
      else at = this.at;
    }
    this.at = at;
    return false;
  }

  /** The folded word as a string. */
  word(): string {
    return stringOf(this.units, 0, this.length);
  }

  /** Reads the word that begins with the unit `first`. Of most words all units are plain, and each is looked at only once. */
  private readPlainWord(start: number, first: number): void {
    const { text, units } = this;
    const { length } = text;
    let plain = first;
    let count = 0;
    let running = HASH_BASIS;
    let at = start;
    do {
      units[count] = plain;
      count += 1;
      running = hashStep(running, plain);
      at += 1;
      plain = at < length ? (PLAIN_UNITS[text.charCodeAt(at)] ?? 0) : GAP;
    } while (plain > GAP && count < LONGEST_WORD);
    this.start = start;
    this.tail = false;
    this.length = count;
    this.running = running;
    this.end = at;
    this.at = at + 1;
    if (plain !== GAP) this.readOn(start, this.readRun(at));
  }

  /** Reads from a character that the table does not tell everything about; false when no word comes of it. */
  private readUncommon(at: number): boolean {
    const kind = this.classAt(at);
    this.at = at + this.widthAt(at);
    if (kind !== LETTER && kind !== DIGIT && kind !== UNSPACED) return false;
    this.open(at);
    if (kind === UNSPACED) this.readUnspaced(at);
    else this.readOn(at, this.readRun(at));
    return this.length > 0;
  }

  /** Goes on with the word from `start` whose first run ends at `firstEnd`, where a joint may be. */
  private readOn(start: number, firstEnd: number): void {
    let part = start;
    let dotted = false;
    let end = firstEnd;
    for (; end < this.text.length; end = this.readRun(end + 1)) {
      const joint = this.text.charCodeAt(end);
      if (joint === DOT && this.isDotOfAbbreviation(part, end)) {
        dotted = true;
        part = end + 1;
      } else if (!this.joins(joint, start, end)) break;
    }
    if (dotted && this.text.charCodeAt(end) === DOT) end += 1;
    this.end = end;
    this.at = this.skipPossessive(end);
  }

  /** Takes the letters, digits and silent characters from `from` into the word; returns where they end. */
  private readRun(from: number): number {
    let at = from;
    for (;;) {
      const kind = this.classAt(at);
      if (kind !== LETTER && kind !== DIGIT && kind !== SILENT) return at;
      this.take(at);
      at += this.widthAt(at);
    }
  }

  /** Reads a character of a script without spaces together with the one that follows, or alone at the end of a run. */
  private readUnspaced(start: number): void {
    const middle = this.readCluster(start);
    const more = this.classAt(middle) === UNSPACED;
    this.tail = this.paired && !more;
    this.end = more ? this.readCluster(middle) : middle;
    this.paired = more;
    this.at = middle;
  }

  /** Takes a character and the silent ones after it into the word; returns where they end. */
  private readCluster(from: number): number {
    let end = from;
    do {
      this.take(end);
      end += this.widthAt(end);
    } while (this.classAt(end) === SILENT);
    return end;
  }

  private open(start: number): void {
    this.start = start;
    this.tail = false;
    this.length = 0;
    this.running = HASH_BASIS;
  }

  /** Takes the folded form of the character at `at` into the word. */
  private take(at: number): void {
    if (at >= this.start + LONGEST_READ) return;
    const folded = foldCodePoint(this.text.codePointAt(at) ?? 0);
    for (let i = 0; i < folded.length && this.length < LONGEST_WORD; i += 1) {
      const unit = folded.charCodeAt(i);
      this.units[this.length] = unit;
      this.length += 1;
      this.running = hashStep(this.running, unit);
    }
  }

  /** Whether an apostrophe or comma at `at` is inside the word that starts at `start`. */
  private joins(joint: number, start: number, at: number): boolean {
    if (joint === COMMA) return this.isThousandsComma(at);
    if (!isApostrophe(joint) || this.classAt(at + 1) !== LETTER) return false;
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
    return at - start === 1 && this.isOneOf(ELIDED, start) && this.isOneOf(VOWELS_AND_H, at + 1);
  }

  private isOneOf(letters: string, at: number): boolean {
    const folded = foldCodePoint(this.text.codePointAt(at) ?? 0);
    return folded.length === 1 && letters.includes(folded);
  }

  /** The end of a possessive `’s` that starts at `at`; `at` when there is none. */
  private skipPossessive(at: number): number {
    const { text } = this;
    if (at >= text.length || !isApostrophe(text.charCodeAt(at))) return at;
    const s = text.charCodeAt(at + 1);
    return (s === SMALL_S || s === CAPITAL_S) && !this.isInWord(at + 2) ? at + 2 : at;
  }

  private isInWord(at: number): boolean {
    return this.classAt(at) !== SEPARATOR;
  }

  private classAt(at: number): number {
    if (at < 0 || at >= this.text.length) return SEPARATOR;
    const unit = this.text.charCodeAt(at);
    const kind = UNIT_CLASSES[unit] ?? 0;
    if (kind === SURROGATE) return classOf(this.text.codePointAt(at) ?? unit);
    return kind === 0 ? learn(unit) : kind;
  }

  private widthAt(at: number): number {
    return (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || (unit >= 0x80 && OTHER_APOSTROPHES.includes(unit));
}
