/** A word and the number of documents that hold it. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Takes a word and the number of documents that hold it. */
export type WordCountSink = (word: string, count: number) => void;

/**
 * The words of a collection of documents, as many lexica as they may be spread over. A word that no document holds is not
 * there. A sink may be given the same word several times, in any order.
 */
export interface WordSource {
  /** Number of documents that hold the word; 0 when it is not there. */
  countOf(word: string): number;
  /**
   * Of the longer words that begin with `prefix` and that at least `least` documents hold, the `most` most frequent, those
   * first and equally frequent ones in code-unit order.
   */
  completions(prefix: string, most: number, least: number): readonly WordCount[];
  /** Gives those that `Lexicon.lookalikes` gives; those that fewer than `least` documents hold may be left out. */
  lookalikes(word: string, edits: number, least: number, sink: WordCountSink): void;
  /** Gives those that `Lexicon.longerLookalikes` gives. */
  longerLookalikes(beginning: string, edits: number, sink: WordCountSink): void;
  /** Gives those that `Lexicon.soundingLike` gives. */
  soundingLike(word: string, sink: WordCountSink): void;
}
