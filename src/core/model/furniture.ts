import type { BlockKind } from './block';

/** A block that is page furniture because it recurs over many articles of one source. */
export interface RecurringBlock {
  /** Where the block starts. */
  readonly start: number;
  /** A number for its words in this source, by which another article is known to have them. */
  readonly line: number;
  /** What it would be by its own looks. */
  readonly was: BlockKind;
  /** Number of articles of the source that have it. */
  readonly articles: number;
  /** The source: what the articles name as such, else their file or folder. */
  readonly source: string;
}
