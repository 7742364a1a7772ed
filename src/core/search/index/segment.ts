import type { Lexicon } from '../words/lexicon';

/** What is known of each document of a segment, by slot. */
export interface DocumentParts {
  /** Ids as UTF-16 units, and where each begins; one more entry for the end of the last. */
  readonly idUnits: Uint16Array;
  readonly idStarts: Uint32Array;
  /** A 64-bit hash of all that is indexed of a document. */
  readonly hashLow: Uint32Array;
  readonly hashHigh: Uint32Array;
  /** Number of words in the body, furniture not counted. */
  readonly lengths: Uint32Array;
  /** The title's words stand at positions below this. */
  readonly titleEnds: Uint32Array;
  /** The text's words stand at positions from this on. */
  readonly textStarts: Uint32Array;
}

/** For each word, by its id in the lexicon, where it occurs. */
export interface PostingParts {
  /** Number of documents with the word. */
  readonly frequencies: Uint32Array;
  /** The last slot in a word's postings. */
  readonly lastSlots: Uint32Array;
  /** Where a word's postings begin in `postings`; one more entry for the end of the last. */
  readonly postingStarts: Uint32Array;
  readonly positionStarts: Uint32Array;
  /**
   * A posting is varint(slots since the last one * 2 + simple). It is simple when the word is once in the body and nowhere
   * else; otherwise there follows varint(times in the body * 2 + elsewhere) and, if elsewhere, a byte with the bits of the
   * other fields and varint(times in those).
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
  return documents.lengths.length;
}

export function idAt({ documents: { idUnits, idStarts } }: Segment, slot: number): string {
  return String.fromCharCode(...idUnits.subarray(idStarts[slot] ?? 0, idStarts[slot + 1] ?? 0));
}

/** The arrays of a segment by name, as a snapshot holds them. */
export type SegmentArrays = Record<string, Uint8Array | Uint16Array | Uint32Array>;

export function arraysOf({ lexicon, documents, words }: Segment): SegmentArrays {
  const arrays: SegmentArrays = {};
  for (const part of [lexicon.parts, documents, words]) Object.assign(arrays, part);
  return arrays;
}
