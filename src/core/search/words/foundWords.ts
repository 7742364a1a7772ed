import { byCodeUnits } from '../text/order';
import type { WordCount } from './wordSource';

/** A word of the collection that may be meant by a word of a query. */
export interface NearWord {
  readonly word: string;
  /** 1 for the very word, less the further it is away. */
  readonly weight: number;
}

/** Gathers near words, each with the weight that it was first found with. */
export class FoundWords {
  private readonly weights = new Map<string, number>();
  /** In how many documents the words found so far are, one counted as often as it holds different ones. */
  solid = 0;

  get size(): number {
    return this.weights.size;
  }

  has(word: string): boolean {
    return this.weights.has(word);
  }

  /** Words that no document holds are left out. */
  add(weight: number, words: Iterable<WordCount>): void {
    for (const { word, count } of words) {
      if (count === 0 || this.weights.has(word)) continue;
      this.weights.set(word, weight);
      this.solid += count;
    }
  }

  /** By weight, equal ones in code-unit order. */
  inOrder(): NearWord[] {
    return [...this.weights]
      .map(([word, weight]) => ({ word, weight }))
      .sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word));
  }
}
