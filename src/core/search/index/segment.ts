import type { Numbers } from '../compact/numbers';
import type { RisingNumbers } from '../compact/risingNumbers';
import type { StringPool } from '../compact/stringPool';
import type { Lexicon } from '../words/lexicon';
import { SOURCE_BIT, TITLE_BIT } from './fields';

/** What is known of each document of a segment, by slot. */
export interface DocumentParts {
  readonly ids: StringPool;
  /** A 64-bit hash of all that is indexed of a document. */
  readonly hashLow: Uint32Array;
  readonly hashHigh: Uint32Array;
  /** Number of words in the body, furniture not counted. */
  readonly lengths: Numbers;
  /** The title's words stand at positions below this. */
  readonly titleEnds: Numbers;
  /** The text's words stand at positions from this on. */
  readonly textStarts: Numbers;
}

/** Where else than in the body a word is; what is most frequent takes no more than these two bits. */
export const WHERE_BITS = 2;
export const WHERE_MASK = 3;
export const ONLY_IN_BODY = 0;
export const ONCE_IN_TITLE = 1;
export const ONCE_IN_SOURCE = 2;
export const ELSEWHERE = 3;
/** The bits of the fields that go with them, but for `ELSEWHERE`. */
export const WHERE_FIELDS: readonly number[] = [0, TITLE_BIT, SOURCE_BIT];

/** For each word, by its id in the lexicon, where it occurs. */
export interface PostingParts {
  /** Number of documents with the word. */
  readonly frequencies: Numbers;
  /** Where a word's postings begin in `postings`; one more entry for the end of the last. */
  readonly postingStarts: RisingNumbers;
  readonly positionStarts: RisingNumbers;
  /**
   * A posting is varint(slots since the last one * 2 + simple). It is simple when the word is once in the body and nowhere
   * else; otherwise there follows varint(times in the body * 4 + where else) and, if that is `ELSEWHERE`, a byte with the bits
   * of the other fields and varint(times in those).
   */
  readonly postings: Uint8Array;
  /** For each posting, in the same order, the positions of its words: varint(words since the last one). */
  readonly positions: Uint8Array;
}

/** An index of some documents that never changes: which words they hold, and where. A document's number in it is its slot. */
export interface Segment {
  readonly lexicon: Lexicon;
  readonly documents: DocumentParts;
  readonly words: PostingParts;
}

export function documentCount({ documents }: Segment): number {
  return documents.ids.size;
}
