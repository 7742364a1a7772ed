import type { Block } from './block';
import type { ArticleDate } from './date';
import type { RecurringBlock } from './furniture';
import type { OffsetMap } from './offsetMap';
import type { Known } from './provenance';

/** Stable over runs and machines: the path below the corpus root, unless the reader's metadata names another. */
export type ArticleId = string;

/** What is known about an article beside its text. */
export interface ArticleMetadata {
  readonly id: ArticleId;
  /**
   * The source file's path below the corpus root, with `/` between its parts; of an article that shares its file with
   * others that of its part, such as `news.jsonl#12`.
   */
  readonly path: string;
  readonly title: Known<string>;
  readonly date: ArticleDate;
  readonly source?: Known<string>;
  readonly author?: Known<string>;
  /** A BCP 47 tag. */
  readonly language?: Known<string>;
  readonly url?: Known<string>;
  /** The part of the newspaper or site in which it stood, such as "World". */
  readonly section?: Known<string>;
}

/** One text of the corpus. Every offset anywhere is a UTF-16 index into `text`. */
export interface Article extends ArticleMetadata {
  /** Canonical text: NFC, LF, blocks joined by `BLOCK_SEPARATOR`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly offsets: OffsetMap;
  /** Number of words outside boilerplate. */
  readonly words: number;
  /** The blocks that are page furniture because they recur over the articles of the source, in order; absent when there are none. */
  readonly recurring?: readonly RecurringBlock[];
  /** Where the blocks start that are page furniture because the reader says so; absent when there are none. */
  readonly judgedFurniture?: readonly number[];
}
