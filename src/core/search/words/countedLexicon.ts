import { Highest } from './highest';
import type { Lexicon } from './lexicon';
import type { WordCount, WordCountSink, WordSource } from './wordSource';

/** A lexicon with the number of documents that hold each of its words, by id. */
export class CountedLexicon implements WordSource {
  constructor(
    readonly lexicon: Lexicon,
    private readonly counts: Uint32Array,
  ) {}

  countOf(word: string): number {
    const id = this.lexicon.idOf(word);
    return id < 0 ? 0 : this.countAt(id);
  }

  completions(prefix: string, most: number, least: number): readonly WordCount[] {
    const { from, to } = this.lexicon.rangeOf(prefix);
    const found = new Highest(most);
    const first = from < to && this.lexicon.lengthOf(from) === prefix.length ? from + 1 : from;
    for (let id = first; id < to; id += 1) {
      const count = this.countAt(id);
      if (count >= least) found.offer(id, count);
    }
    return found.inOrder().map(({ id, value }) => ({ word: this.lexicon.wordAt(id), count: value }));
  }

  lookalikes(word: string, edits: number, least: number, sink: WordCountSink): void {
    this.lexicon.lookalikes(word, edits, (id) => this.give(id, least, sink));
  }

  longerLookalikes(beginning: string, edits: number, sink: WordCountSink): void {
    this.lexicon.longerLookalikes(beginning, edits, (id) => this.give(id, 1, sink));
  }

  soundingLike(word: string, sink: WordCountSink): void {
    this.lexicon.soundingLike(word, (id) => this.give(id, 1, sink));
  }

  private give(id: number, least: number, sink: WordCountSink): void {
    const count = this.countAt(id);
    if (count >= Math.max(1, least)) sink(this.lexicon.wordAt(id), count);
  }

  private countAt(id: number): number {
    return this.counts[id] ?? 0;
  }
}
