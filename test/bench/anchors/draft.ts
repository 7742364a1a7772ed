import type { TextRange } from '../../../src/core/model/anchor';

/** Of each unit of a text: whether it is of the quote as it was, came into the quote, or neither. */
const QUOTED = 'q';
const CAME = 'r';
const OTHER = '-';

/** What happened to a quote. */
export interface Fate {
  /** Where it stands, without white space at its ends; null when nothing of it is left. */
  readonly range: TextRange | null;
  /** How much of its letters and digits is left as it was, from 0 to 1. */
  readonly left: number;
}

/** A text that is being edited, which knows what becomes of a quote in it. */
export class Draft {
  text: string;
  private marks: string;
  private readonly letters: number;

  constructor(text: string, { start, end }: TextRange) {
    this.text = text;
    this.marks = OTHER.repeat(start) + QUOTED.repeat(end - start) + OTHER.repeat(text.length - end);
    this.letters = lettersIn(text.slice(start, end));
  }

  /** What is put in place of something of the quote, or within it, is of the quote. */
  replace(from: number, to: number, by: string): void {
    const mark = this.isWithin(from, to) ? CAME : OTHER;
    this.marks = this.marks.slice(0, from) + mark.repeat(by.length) + this.marks.slice(to);
    this.text = this.text.slice(0, from) + by + this.text.slice(to);
  }

  /** Takes a part out and puts it in before the unit that is now at `at`, outside of that part. */
  move(from: number, to: number, at: number): void {
    this.text = moved(this.text, from, to, at);
    this.marks = moved(this.marks, from, to, at);
  }

  /** Replaces all that is matched, from the last to the first; null leaves a match as it is. */
  replaceAll(pattern: RegExp, by: (match: RegExpExecArray) => string | null): void {
    for (const match of [...this.text.matchAll(pattern)].reverse()) {
      const put = by(match);
      if (put !== null) this.replace(match.index, match.index + match[0].length, put);
    }
  }

  isOfQuote(at: number): boolean {
    return this.marks[at] !== OTHER;
  }

  get fate(): Fate {
    let kept = '';
    for (let at = this.marks.indexOf(QUOTED); at >= 0; at = this.marks.indexOf(QUOTED, at + 1)) kept += this.text[at];
    const left = this.letters === 0 ? 0 : lettersIn(kept) / this.letters;
    const start = this.marks.search(/[qr]/);
    if (start < 0) return { range: null, left };
    const end = Math.max(this.marks.lastIndexOf(QUOTED), this.marks.lastIndexOf(CAME)) + 1;
    const words = this.text.slice(start, end);
    const range = { start: end - words.trimStart().length, end: start + words.trimEnd().length };
    return { range: range.start < range.end ? range : null, left };
  }

  private isWithin(from: number, to: number): boolean {
    if (from === to) return this.isOfQuote(from - 1) && this.isOfQuote(from) && from > 0;
    return /[qr]/.test(this.marks.slice(from, to));
  }
}

function moved(text: string, from: number, to: number, at: number): string {
  const part = text.slice(from, to);
  return at <= from
    ? text.slice(0, at) + part + text.slice(at, from) + text.slice(to)
    : text.slice(0, from) + text.slice(to, at) + part + text.slice(at);
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
