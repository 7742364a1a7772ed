import type { TextRange } from '../../model/anchor';
import type { MarkedText } from './highlight';

/** About how many words a passage has. */
export const PASSAGE_WORDS = 30;

/** The most UTF-16 units of a passage, whatever its words are. */
export const LONGEST_PASSAGE = 400;

/** Where a passage may lie: `[from, to)`. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*(?:\s|$)|[。！？]/u;
/** Marks that belong to the word after or before them. */
const OPENING = /[\p{Ps}\p{Pi}"'¿¡]{1,3}$/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}"']{1,3}/u;

/** What is kept of the room before the first match when the sentence began too long ago. */
const SHARE_BEFORE = 1 / 3;

/**
 * Cuts the passage around the words `first` to `last`: from the beginning of the sentence if that is near, for about
 * `PASSAGE_WORDS` words, to the end of a sentence if one is near, never over a line break.
 */
export function cutPassage(text: string, words: MarkedText, first: number, last: number, bounds: Bounds): TextRange {
  return new Cut(text, words, bounds).around(first, last);
}

class Cut {
  constructor(
    private readonly text: string,
    private readonly words: MarkedText,
    private readonly bounds: Bounds,
  ) {}

  around(first: number, last: number): TextRange {
    const from = this.beginning(first, last);
    const to = this.ending(from, last);
    const opening = OPENING.exec(this.gap(from - 1))?.[0].length ?? 0;
    const closing = CLOSING.exec(this.gap(to))?.[0].length ?? 0;
    return {
      start: Math.max(this.bounds.from, this.startOf(from) - opening),
      end: Math.min(this.bounds.to, this.endOf(to) + closing),
    };
  }

  /** The word to begin with. */
  private beginning(first: number, last: number): number {
    const room = Math.max(0, PASSAGE_WORDS - (last - first + 1));
    const cut = first - Math.floor(room * SHARE_BEFORE);
    let from = first;
    while (first - from < room && this.canAddBefore(from, this.endOf(last))) {
      if (this.endsSentence(from - 1)) return from;
      from -= 1;
    }
    const reached = from === 0 || !this.canAddBefore(from, this.endOf(last));
    return reached && first - from < room ? from : Math.max(from, cut);
  }

  /** The word to end with. */
  private ending(from: number, last: number): number {
    let to = last;
    let sentence = -1;
    while (this.canAddAfter(to, this.startOf(from)) && to - from + 1 < PASSAGE_WORDS) {
      if (this.endsSentence(to)) sentence = to;
      to += 1;
    }
    if (!this.canAddAfter(to, this.startOf(from)) || this.endsSentence(to)) return to;
    return sentence - from + 1 >= PASSAGE_WORDS / 2 ? sentence : to;
  }

  private canAddBefore(word: number, end: number): boolean {
    const start = this.startOf(word - 1);
    return word > 0 && start >= this.bounds.from && end - start <= LONGEST_PASSAGE && !this.breaksAfter(word - 1);
  }

  private canAddAfter(word: number, start: number): boolean {
    const end = this.endOf(word + 1);
    const exists = word + 1 < this.words.count;
    return exists && end <= this.bounds.to && end - start <= LONGEST_PASSAGE && !this.breaksAfter(word);
  }

  private breaksAfter(word: number): boolean {
    return LINE_BREAK.test(this.gap(word));
  }

  private endsSentence(word: number): boolean {
    return SENTENCE_END.test(this.gap(word));
  }

  /** What stands between a word and the next. */
  private gap(word: number): string {
    const end = word < 0 ? 0 : this.endOf(word);
    const next = word + 1 < this.words.count ? this.startOf(word + 1) : this.text.length;
    return this.text.slice(end, Math.max(end, next));
  }

  private startOf(word: number): number {
    return this.words.starts[word] ?? 0;
  }

  private endOf(word: number): number {
    return this.words.ends[word] ?? this.text.length;
  }
}
