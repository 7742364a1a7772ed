import type { TextRange } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { SoughtPart } from './sought';
import { SoughtText } from './soughtText';
import { forEachWordOf } from './spans';

/** A word of a text that stands for a part of the query. */
export interface Mark extends TextRange {
  /** Index of the word in the text. */
  readonly at: number;
  /** Index of the part. */
  readonly part: number;
  /** How much it tells: the part's weight times how near the word is to the one asked for. */
  readonly value: number;
}

/** The words of a text by their ranges, and those of them that the query asked for, in order. Holds until the next text is marked. */
export interface MarkedText {
  /** Number of words; the arrays may be longer. */
  readonly count: number;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly marks: readonly Mark[];
}

/** Finds in texts the words that answered a query. */
export class Highlighter {
  private readonly sought: SoughtText;

  constructor(parts: readonly SoughtPart[]) {
    this.sought = new SoughtText(parts);
  }

  /** The ranges in which words of a title answer the query, in order and apart. */
  rangesIn(title: string): TextRange[] {
    this.sought.readTitle(title);
    return joinOverlapping(this.marks());
  }

  mark({ text, blocks }: Pick<Article, 'text' | 'blocks'>): MarkedText {
    this.sought.read(text, blocks);
    const { count, starts, ends } = this.sought.words;
    return { count, starts, ends, marks: this.marks() };
  }

  /** One mark a word: where several parts want it, for the one to which it tells most. */
  private marks(): Mark[] {
    const { starts, ends } = this.sought.words;
    const marks: Mark[] = [];
    this.sought.forEachSpan((span, { weight }, part) => {
      const value = weight * span.value;
      forEachWordOf(span, (at) => marks.push({ at, start: starts[at] ?? 0, end: ends[at] ?? 0, part, value }));
    });
    marks.sort((a, b) => a.at - b.at || b.value - a.value || a.part - b.part);
    return marks.filter(({ at }, i) => at !== marks[i - 1]?.at);
  }
}

/** Joins ranges that overlap, as those of unspaced scripts do. `ranges` are in order of their starts. */
export function joinOverlapping(ranges: readonly TextRange[]): TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
