import { type Completion, type NearWord, nearWords } from './nearWords';
import { WordTable } from './wordTable';

export type { NearWord } from './nearWords';
export { type Completion, IN_NAMES, IN_TEXTS, WEIGHTS } from './nearWords';

/** The unique folded words of a collection of documents: finds those that may be meant by a word, misspelt or unfinished. */
export class Vocabulary extends WordTable {
  /** The words that may be meant by `word`, best first. With a `completion`, `word` may be the beginning of them. */
  near(word: string, completion?: Completion): NearWord[] {
    return nearWords(word, this, { completion });
  }
}
