import type { TextRange } from '../../model/anchor';
import type { Group } from '../ranking/groups';
import { forEachWord } from '../text/tokenize';

/** A word of a text that stands for a group of the query. */
export interface Mark extends TextRange {
  /** Index of the word in the text. */
  readonly at: number;
  readonly group: number;
  /** How much it tells: the group's weight and how near the word is to the one asked for. */
  readonly value: number;
}

/** The words of a text by their ranges, and those of them that the query asked for, in order. */
export interface MarkedText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly marks: readonly Mark[];
}

interface Meaning {
  readonly group: number;
  readonly value: number;
}

interface Sequence extends Meaning {
  readonly words: readonly string[];
}

/** Finds in a text the words that answered a query. */
export class Highlighter {
  private readonly meanings = new Map<string, Meaning>();
  /** Under their first words. */
  private readonly sequences = new Map<string, Sequence[]>();

  /** `idfs` holds what each group weighs. */
  constructor(groups: readonly Group[], idfs: readonly number[]) {
    groups.forEach(({ words, sequences }, group) => {
      const idf = idfs[group] ?? 0;
      for (const { word, weight } of words) this.addWord(word, { group, value: idf * weight });
      for (const { words: parts, weight } of sequences) this.addSequence(parts, { group, value: idf * weight });
    });
  }

  /** The ranges in which words of the text answer the query, in order and apart. */
  rangesIn(text: string): TextRange[] {
    return joinOverlapping(this.mark(text).marks);
  }

  mark(text: string): MarkedText {
    const words: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    forEachWord(text, (word, start, end) => {
      words.push(word);
      starts.push(start);
      ends.push(end);
    });
    const found = this.meaningsOf(words);
    const marks: Mark[] = [];
    found.forEach((meaning, at) => {
      if (meaning !== undefined) marks.push({ at, start: starts[at] ?? 0, end: ends[at] ?? 0, ...meaning });
    });
    return { starts, ends, marks };
  }

  private meaningsOf(words: readonly string[]): (Meaning | undefined)[] {
    const meanings = words.map((word) => this.meanings.get(word));
    words.forEach((word, at) => {
      for (const sequence of this.sequences.get(word) ?? []) {
        if (!sequence.words.every((part, i) => words[at + i] === part)) continue;
        for (let i = 0; i < sequence.words.length; i += 1) meanings[at + i] ??= sequence;
      }
    });
    return meanings.map((meaning) => meaning && { group: meaning.group, value: meaning.value });
  }

  private addWord(word: string, meaning: Meaning): void {
    const known = this.meanings.get(word);
    if (known === undefined || known.value < meaning.value) this.meanings.set(word, meaning);
  }

  private addSequence(words: readonly string[], meaning: Meaning): void {
    const [first] = words;
    if (first === undefined) return;
    this.sequences.set(first, [...(this.sequences.get(first) ?? []), { words, ...meaning }]);
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
