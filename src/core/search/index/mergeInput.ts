import { type StringPool, WIDE } from '../compact/stringPool';
import type { EncodedLists, PostingEncoder } from './encoder';
import type { GrowingPool } from './growingPool';
import { PostingLists } from './postings';
import type { Segment } from './segment';

/** So many letters of a word, all of them exact in one double, decide nearly always which of two comes first. */
const KEY_LETTERS = 6;

/** Words that are copied together at most, so that others are let in between. */
const LONGEST_RUN = 2000;

/** Instead of a slot, for a document that is no more. */
export const GONE = 0xffffffff;

/** A segment that is merged with others, read word by word in code-unit order. */
export abstract class MergeInput {
  /** The word that it stands at. */
  protected word = 0;
  private key = 0;
  private readonly words: StringPool;
  private readonly starts: Uint32Array;

  constructor({ lexicon }: Segment) {
    this.words = lexicon.words;
    this.starts = this.words.starts.toArray();
    this.key = this.keyOf(0);
  }

  /** Whether there is no word left. */
  get ended(): boolean {
    return this.word >= this.words.size;
  }

  /** Goes to the next word. */
  advance(): void {
    this.word += 1;
    this.key = this.keyOf(this.word);
  }

  /** Negative when its word comes before that of another, positive when after, 0 when they are the same. */
  compare(other: MergeInput): number {
    if (this.key !== other.key) return this.key - other.key;
    const mine = this.words.bytes;
    const others = other.words.bytes;
    const start = this.starts[this.word] ?? 0;
    const otherStart = other.starts[other.word] ?? 0;
    if (mine[start] === WIDE || others[otherStart] === WIDE)
      return this.words.compare(this.word, other.words, other.word);
    const length = (this.starts[this.word + 1] ?? 0) - start;
    const otherLength = (other.starts[other.word + 1] ?? 0) - otherStart;
    for (let i = KEY_LETTERS; i < length && i < otherLength; i += 1) {
      const difference = (mine[start + i] ?? 0) - (others[otherStart + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** Adds its word, without its postings, and those after it: so many together. */
  copyWords(words: GrowingPool, count: number): void {
    words.copy(this.words.bytes, this.starts, this.word, this.word + count);
  }

  /** Adds the postings of its word in the documents that are left. */
  abstract copyTo(encoder: PostingEncoder): void;

  /** Adds words with their postings and goes on, up to where another stands; to the end when there is no other. */
  abstract copyRun(until: MergeInput | undefined, encoder: PostingEncoder, words: GrowingPool): void;

  /** Its first letters as one number, which orders words that differ in them. */
  private keyOf(word: number): number {
    const { bytes } = this.words;
    const start = this.starts[word] ?? 0;
    const end = this.starts[word + 1] ?? start;
    const wide = bytes[start] === WIDE;
    let key = 0;
    let at = wide ? start + 1 : start;
    for (let left = KEY_LETTERS; left > 0; left -= 1) {
      let letter = 0;
      if (at < end && !wide) letter = bytes[at] ?? 0;
      // what comes after a letter that is not told apart from others must not decide
      else if (at < end) letter = bytes[at] === 0 ? (bytes[at + 1] ?? 0) : WIDE;
      if (letter === WIDE) return (key * 0x100 + WIDE) * 0x100 ** (left - 1);
      key = key * 0x100 + letter;
      at += wide ? 2 : 1;
    }
    return key;
  }
}

/** A segment of which no document was removed: its lists are copied byte for byte. */
export class WholeInput extends MergeInput {
  private readonly lists: EncodedLists;

  /** By `shift` the documents' slots rise. */
  constructor(
    segment: Segment,
    private readonly shift: number,
  ) {
    super(segment);
    const { postingStarts, positionStarts, ...others } = segment.words;
    this.lists = { ...others, postingStarts: postingStarts.toArray(), positionStarts: positionStarts.toArray() };
  }

  copyTo(encoder: PostingEncoder): void {
    encoder.copyList(this.lists, this.word, this.shift);
  }

  copyRun(until: MergeInput | undefined, encoder: PostingEncoder, words: GrowingPool): void {
    const from = this.word;
    do this.advance();
    while (!this.ended && this.word < from + LONGEST_RUN && (until === undefined || this.compare(until) < 0));
    const to = this.word;
    encoder.copyLists(this.lists, from, to, this.shift);
    this.word = from;
    this.copyWords(words, to - from);
    this.word = to;
  }
}

/** A segment of which documents were removed: their postings are left out, the others' get new slots. */
export class ThinnedInput extends MergeInput {
  private readonly lists: PostingLists;

  /** `slots` are, by slot, the new ones, or `GONE`. */
  constructor(
    segment: Segment,
    private readonly slots: Uint32Array,
  ) {
    super(segment);
    this.lists = new PostingLists(segment.words);
  }

  copyTo(encoder: PostingEncoder): void {
    const cursor = this.lists.cursor(this.word);
    const { positions } = this.lists.parts;
    while (cursor.next()) {
      const slot = this.slots[cursor.slot] ?? GONE;
      if (slot === GONE) continue;
      encoder.posting(slot, cursor.times, cursor.fields, cursor.count - cursor.times);
      const from = cursor.positionsAt();
      encoder.copyPositions(positions, from, cursor.positionsEnd());
    }
  }
  copyRun(_until: MergeInput | undefined, encoder: PostingEncoder, words: GrowingPool): void {
    this.copyTo(encoder);
    if (encoder.endWord()) this.copyWords(words, 1);
    this.advance();
  }
}
