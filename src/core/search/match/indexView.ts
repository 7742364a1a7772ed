import type { Numbers } from '../compact/numbers';
import type { Part } from '../index/part';
import { byCodeUnits } from '../text/order';
import type { WordCount, WordCountSink, WordSource } from '../words/wordSource';

/** A word's list in one part. */
export interface PartWord {
  readonly part: Part;
  readonly word: number;
}

/** What is known of a word, present or not. */
interface Entry {
  readonly lists: readonly PartWord[];
  readonly count: number;
}

/** A query asks for each of its words many times, and looking one up is a walk through all words. */
const MOST_ENTRIES = 1024;

/**
 * The index in one state, as a query sees it: documents are numbered through all parts, words are known by what they are
 * written as. What it says does not depend on how the documents are spread over parts.
 */
export class IndexView implements WordSource {
  /** Number of documents. */
  readonly size: number;
  /** One more than the highest number of a document. */
  readonly capacity: number;
  /** Mean number of words in a body; at least 1. */
  readonly meanLength: number;
  private readonly entries = new Map<string, Entry>();

  constructor(readonly parts: readonly Part[]) {
    let size = 0;
    let words = 0;
    for (const part of parts) {
      size += part.size - part.deadCount;
      words += part.bodyWords;
    }
    this.size = size;
    this.meanLength = Math.max(1, words / Math.max(1, size));
    const last = parts.at(-1);
    this.capacity = last === undefined ? 0 : last.base + last.size;
  }

  /** The part that a document is in. */
  partOf(document: number): Part | undefined {
    return this.parts.find(({ base, size }) => document < base + size);
  }

  idOf(document: number): string {
    const part = this.partOf(document);
    return part === undefined ? '' : part.idAt(document - part.base);
  }

  /** The number of the document with this id; -1 when there is none. */
  documentOf(id: string): number {
    for (const part of this.parts) {
      const slot = part.slotOf(id);
      if (slot >= 0) return part.base + slot;
    }
    return -1;
  }

  /** The lists of a word in all parts whose documents hold it. */
  listsOf(word: string): readonly PartWord[] {
    return this.entryOf(word).lists;
  }

  countOf(word: string): number {
    return this.entryOf(word).count;
  }

  completions(prefix: string, most: number, least: number): WordCount[] {
    const found = new Map<string, number>();
    for (const { segment, counts } of this.parts) {
      const { from, to } = segment.lexicon.rangeOf(prefix);
      const floor = this.parts.length === 1 ? nthHighest(counts.subarray(from, to), most) : 1;
      for (let id = from; id < to; id += 1) {
        const count = counts[id] ?? 0;
        if (count === 0 || count < floor) continue;
        const word = segment.lexicon.wordAt(id);
        if (word !== prefix) found.set(word, (found.get(word) ?? 0) + count);
      }
    }
    return [...found]
      .map(([word, count]) => ({ word, count }))
      .filter(({ count }) => count >= least)
      .sort((a, b) => b.count - a.count || byCodeUnits(a.word, b.word))
      .slice(0, most);
  }

  /** The words that begin with `prefix`, itself among them. */
  startingWith(prefix: string): string[] {
    const found = new Set<string>();
    for (const { segment, counts } of this.parts) {
      const { from, to } = segment.lexicon.rangeOf(prefix);
      for (let id = from; id < to; id += 1) if ((counts[id] ?? 0) > 0) found.add(segment.lexicon.wordAt(id));
    }
    return [...found];
  }

  lookalikes(word: string, edits: number, least: number, sink: WordCountSink): void {
    for (const part of this.parts)
      part.segment.lexicon.lookalikes(word, edits, (id) => this.give(part, id, least, sink));
  }

  longerLookalikes(beginning: string, edits: number, sink: WordCountSink): void {
    for (const part of this.parts)
      part.segment.lexicon.longerLookalikes(beginning, edits, (id) => this.give(part, id, 1, sink));
  }

  soundingLike(word: string, sink: WordCountSink): void {
    for (const part of this.parts) part.segment.lexicon.soundingLike(word, (id) => this.give(part, id, 1, sink));
  }

  private entryOf(word: string): Entry {
    const known = this.entries.get(word);
    if (known !== undefined) return known;
    const lists: PartWord[] = [];
    let count = 0;
    for (const part of this.parts) {
      const id = part.segment.lexicon.idOf(word);
      const own = id < 0 ? 0 : (part.counts[id] ?? 0);
      if (own > 0) lists.push({ part, word: id });
      count += own;
    }
    if (this.entries.size >= MOST_ENTRIES) this.entries.clear();
    const entry = { lists, count };
    this.entries.set(word, entry);
    return entry;
  }

  private give({ segment, counts }: Part, id: number, least: number, sink: WordCountSink): void {
    const own = counts[id] ?? 0;
    if (own === 0 || (this.parts.length === 1 && own < least)) return;
    const word = segment.lexicon.wordAt(id);
    const count = this.parts.length === 1 ? own : this.countOf(word);
    if (count >= least) sink(word, count);
  }
}

/** The n-th highest of the counts; 1 when there are fewer. */
function nthHighest(counts: Numbers, n: number): number {
  if (counts.length <= n) return 1;
  return counts.slice().sort()[counts.length - n] ?? 1;
}
