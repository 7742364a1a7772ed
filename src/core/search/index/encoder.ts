import { narrowed } from '../compact/numbers';
import { RisingNumbers } from '../compact/risingNumbers';
import { SOURCE_BIT, TITLE_BIT } from './fields';
import { GrowingBytes, GrowingNumbers } from './growing';
import {
  ELSEWHERE,
  ONCE_IN_SOURCE,
  ONCE_IN_TITLE,
  ONLY_IN_BODY,
  type PostingParts,
  WHERE_BITS,
  WHERE_MASK,
} from './segment';

/** For how much there is room at first: words, and bytes of postings and of positions. */
export interface EncoderRoom {
  readonly words: number;
  readonly postings: number;
  readonly positions: number;
}

/** The lists of a segment, to be read one after the other: where they begin is at hand in four bytes each. */
export interface EncodedLists extends Pick<PostingParts, 'frequencies' | 'postings' | 'positions'> {
  readonly postingStarts: Uint32Array;
  readonly positionStarts: Uint32Array;
}

/**
 * Writes the postings of a segment, word by word in the order of their ids; the format is described at `PostingParts`. After
 * the postings of a word it is to be told that the word ends.
 */
export class PostingEncoder {
  private readonly frequencies: GrowingNumbers;
  private readonly postingStarts: GrowingNumbers;
  private readonly positionStarts: GrowingNumbers;
  private readonly postings: GrowingBytes;
  private readonly positions: GrowingBytes;
  private frequency = 0;
  private lastSlot = 0;
  /** The list copied last, when it is not known yet what its last slot is. */
  private copied: EncodedLists | undefined;
  private copiedWord = 0;
  private copiedShift = 0;

  constructor(room?: EncoderRoom) {
    this.frequencies = new GrowingNumbers(room?.words);
    this.postingStarts = new GrowingNumbers(room === undefined ? undefined : room.words + 1);
    this.positionStarts = new GrowingNumbers(room === undefined ? undefined : room.words + 1);
    this.postings = new GrowingBytes(room?.postings);
    this.positions = new GrowingBytes(room?.positions);
    this.postingStarts.push(0);
    this.positionStarts.push(0);
  }

  /** Adds a document with `times + elsewhere` positions, which are added by themselves; slots rise. */
  posting(slot: number, times: number, fields: number, elsewhere: number): void {
    const simple = times === 1 && fields === 0;
    this.postings.varint(((slot - this.slotBefore()) << 1) | (simple ? 1 : 0));
    this.lastSlot = slot;
    this.frequency += 1;
    if (simple) return;
    const where = whereOf(fields, elsewhere);
    this.postings.varint((times << WHERE_BITS) | where);
    if (where !== ELSEWHERE) return;
    this.postings.byte(fields);
    this.postings.varint(elsewhere);
  }

  /** Adds a position by its distance from the one before in the same document. */
  position(distance: number): void {
    this.positions.varint(distance);
  }

  /** Adds the positions of a posting as they are encoded already. */
  copyPositions(positions: Uint8Array, from: number, to: number): void {
    this.positions.copy(positions, from, to);
  }

  /** Adds the whole list of a word of another segment, all of whose slots rise by `shift`. */
  copyList(lists: EncodedLists, word: number, shift: number): void {
    const { postings, positions, postingStarts, positionStarts } = lists;
    const from = postingStarts[word] ?? 0;
    const headEnd = endOfVarint(postings, from);
    const head = varintBefore(postings, headEnd, from);
    this.postings.varint((((head >>> 1) + shift - this.slotBefore()) << 1) | (head & 1));
    this.postings.copy(postings, headEnd, postingStarts[word + 1] ?? 0);
    this.positions.copy(positions, positionStarts[word] ?? 0, positionStarts[word + 1] ?? 0);
    this.frequency += lists.frequencies[word] ?? 0;
    this.copied = lists;
    this.copiedWord = word;
    this.copiedShift = shift;
  }

  /** Adds the lists of the words `[from, to)` of another segment, all of whose slots rise by `shift`, and ends these words. */
  copyLists(lists: EncodedLists, from: number, to: number, shift: number): void {
    if (shift > 0) {
      for (let word = from; word < to; word += 1) {
        this.copyList(lists, word, shift);
        this.endWord();
      }
      return;
    }
    const { postings, positions, postingStarts, positionStarts, frequencies } = lists;
    const first = postingStarts[from] ?? 0;
    const firstPosition = positionStarts[from] ?? 0;
    this.frequencies.copy(frequencies, from, to, 0);
    this.postingStarts.copy(postingStarts, from + 1, to + 1, this.postings.length - first);
    this.positionStarts.copy(positionStarts, from + 1, to + 1, this.positions.length - firstPosition);
    this.postings.copy(postings, first, postingStarts[to] ?? 0);
    this.positions.copy(positions, firstPosition, positionStarts[to] ?? 0);
  }

  /** Ends the word. False when it has no postings: then nothing is kept of it, and the next one gets its id. */
  endWord(): boolean {
    const { frequency } = this;
    this.frequency = 0;
    this.lastSlot = 0;
    this.copied = undefined;
    if (frequency === 0) return false;
    this.frequencies.push(frequency);
    this.postingStarts.push(this.postings.length);
    this.positionStarts.push(this.positions.length);
    return true;
  }

  /** The postings of all words, in arrays of their own. The encoder is empty then, and keeps its room for others. */
  take(): PostingParts {
    const parts = this.parts(this.postings.toArray(), this.positions.toArray());
    for (const grown of [this.frequencies, this.postingStarts, this.positionStarts, this.postings, this.positions])
      grown.clear();
    this.postingStarts.push(0);
    this.positionStarts.push(0);
    return parts;
  }

  /** The postings of all words, in the arrays that they were written into. The encoder must not be used again. */
  finish(): PostingParts {
    return this.parts(this.postings.finish(), this.positions.finish());
  }

  private parts(postings: Uint8Array, positions: Uint8Array): PostingParts {
    return {
      frequencies: narrowed(this.frequencies.view()),
      postingStarts: RisingNumbers.of(this.postingStarts.view()),
      positionStarts: RisingNumbers.of(this.positionStarts.view()),
      postings,
      positions,
    };
  }

  /** The slot that the next one is counted from. */
  private slotBefore(): number {
    if (this.copied === undefined) return this.lastSlot;
    this.lastSlot = lastSlotOf(this.copied, this.copiedWord) + this.copiedShift;
    this.copied = undefined;
    return this.lastSlot;
  }
}

function whereOf(fields: number, elsewhere: number): number {
  if (fields === 0) return ONLY_IN_BODY;
  if (elsewhere > 1) return ELSEWHERE;
  if (fields === TITLE_BIT) return ONCE_IN_TITLE;
  return fields === SOURCE_BIT ? ONCE_IN_SOURCE : ELSEWHERE;
}

/** Adds up the slots from each posting to the next. All that a list is read for when it is copied, and so without a cursor. */
function lastSlotOf({ postings, postingStarts }: EncodedLists, word: number): number {
  const to = postingStarts[word + 1] ?? 0;
  let slot = 0;
  for (let at = postingStarts[word] ?? 0; at < to; ) {
    let byte = postings[at] ?? 0;
    let head = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      at += 1;
      byte = postings[at] ?? 0;
      head |= (byte & 0x7f) << shift;
    }
    at += 1;
    slot += head >>> 1;
    if ((head & 1) === 0) at = endOfRest(postings, at);
  }
  return slot;
}

/** The end of a posting that is not simple, after its head. */
function endOfRest(postings: Uint8Array, from: number): number {
  const where = (postings[from] ?? 0) & WHERE_MASK;
  const end = endOfVarint(postings, from);
  return where === ELSEWHERE ? endOfVarint(postings, end + 1) : end;
}

function endOfVarint(bytes: Uint8Array, from: number): number {
  let end = from;
  while ((bytes[end] ?? 0) > 0x7f) end += 1;
  return end + 1;
}

/** The varint that ends before `end`. */
function varintBefore(bytes: Uint8Array, end: number, from: number): number {
  let value = 0;
  for (let at = end - 1; at >= from; at -= 1) value = (value << 7) | ((bytes[at] ?? 0) & 0x7f);
  return value;
}
