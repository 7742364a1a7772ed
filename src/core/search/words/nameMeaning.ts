import type { CountedLexicon } from './countedLexicon';
import type { IdRange } from './lexicon';
import { IN_NAMES, mayBeMisspelt, nearWords, WEIGHTS } from './nearWords';

/** What a word counts for that only holds the letters asked for somewhere inside. */
const INSIDE = 0.2;

const NOTHING: IdRange = { from: 0, to: 0 };

/** A word of a query with the words of names that it may mean, by their ids. */
export class NameMeaning {
  /** These words begin with the one asked for. */
  private completions = NOTHING;
  private readonly weights = new Map<number, number>();

  constructor(
    readonly asked: string,
    words: CountedLexicon,
  ) {
    const { lexicon } = words;
    if (mayBeMisspelt(asked)) {
      for (const { word, weight } of nearWords(asked, words, { completion: IN_NAMES }))
        this.weights.set(lexicon.idOf(word), weight);
    } else {
      this.completions = lexicon.rangeOf(asked);
      const { from, to } = this.completions;
      if (from < to && lexicon.lengthOf(from) === asked.length) this.weights.set(from, WEIGHTS.exact);
    }
    if (this.isNothing && asked.length > 1) lexicon.containing(asked, (id) => this.weights.set(id, INSIDE));
  }

  /** Whether it may mean the word. */
  has(id: number): boolean {
    return this.isCompletion(id) || this.weights.has(id);
  }

  /** Gives the words that it may mean, each once, with what they count for. */
  forEach(sink: (id: number, weight: number) => void): void {
    const { from, to } = this.completions;
    for (let id = from; id < to; id += 1) if (!this.weights.has(id)) sink(id, WEIGHTS.prefix);
    for (const [id, weight] of this.weights) sink(id, weight);
  }

  private get isNothing(): boolean {
    return this.weights.size === 0 && this.completions.from >= this.completions.to;
  }

  private isCompletion(id: number): boolean {
    return id >= this.completions.from && id < this.completions.to;
  }
}
