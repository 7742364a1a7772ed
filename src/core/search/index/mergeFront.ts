import type { PostingEncoder } from './encoder';
import type { GrowingPool } from './growingPool';
import type { MergeInput } from './mergeInput';

/** What is merged, at the words that come next. */
export class Front {
  /** The inputs that stand at the first of all words, in order: so many of the array. */
  private readonly first: MergeInput[] = [];
  private count = 0;

  constructor(private readonly inputs: readonly MergeInput[]) {}

  /** Gathers the inputs that stand at the first of all words; returns their number, 0 when no word is left. */
  gather(): number {
    const { first } = this;
    let leader: MergeInput | undefined;
    let count = 0;
    for (const input of this.inputs) {
      if (input.ended) continue;
      const order = leader === undefined ? -1 : input.compare(leader);
      if (order > 0) continue;
      if (order < 0) {
        leader = input;
        count = 0;
      }
      first[count] = input;
      count += 1;
    }
    this.count = count;
    return count;
  }

  /** Copies the word that several inputs stand at. */
  copyWord(encoder: PostingEncoder, words: GrowingPool): void {
    const { first, count } = this;
    for (let i = 0; i < count; i += 1) first[i]?.copyTo(encoder);
    if (encoder.endWord()) first[0]?.copyWords(words, 1);
    for (let i = 0; i < count; i += 1) first[i]?.advance();
  }

  /** Copies the words that come before those of all other inputs than the only one that was gathered. */
  copyRun(encoder: PostingEncoder, words: GrowingPool): void {
    const [only] = this.first;
    if (only === undefined) return;
    only.copyRun(this.nextAfter(only), encoder, words);
  }

  /** The other input whose word comes first; undefined when the others have ended. */
  private nextAfter(only: MergeInput): MergeInput | undefined {
    let next: MergeInput | undefined;
    for (const input of this.inputs) {
      if (input === only || input.ended) continue;
      if (next === undefined || input.compare(next) < 0) next = input;
    }
    return next;
  }
}
