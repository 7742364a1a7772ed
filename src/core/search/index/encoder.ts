import { narrowed } from '../compact/numbers';
import { RisingNumbers } from '../compact/risingNumbers';
import { SOURCE_BIT, TITLE_BIT } from './fields';
import { GrowingBytes, GrowingNumbers } from './growing';
import type { PostingCursor, PostingLists } from './postings';
import { ELSEWHERE, ONCE_IN_SOURCE, ONCE_IN_TITLE, ONLY_IN_BODY, type PostingParts, WHERE_BITS } from './segment';

/** Writes the postings of a segment, word by word in the order of their ids; the format is described at `PostingParts`. */
export class PostingEncoder {
  private readonly frequencies = new GrowingNumbers();
  private readonly postingStarts = new GrowingNumbers();
  private readonly positionStarts = new GrowingNumbers();
  private readonly postings = new GrowingBytes();
  private readonly positions = new GrowingBytes();
  private frequency = 0;
  private lastSlot = 0;
  private lastPosition = 0;
  /** Reads the list copied last, so that its last slot is known when something follows it. */
  private copied: { readonly cursor: PostingCursor; readonly shift: number } | undefined;

  /** Begins the postings of the next word. */
  word(): void {
    if (this.postingStarts.length > 0) this.frequencies.push(this.frequency);
    this.postingStarts.push(this.postings.length);
    this.positionStarts.push(this.positions.length);
    this.frequency = 0;
    this.lastSlot = 0;
    this.copied = undefined;
  }

  /** Adds a document; slots rise. Its positions follow: `times + elsewhere` of them. */
  posting(slot: number, times: number, fields: number, elsewhere: number): void {
    const simple = times === 1 && fields === 0;
    this.postings.varint(((slot - this.slotBefore()) << 1) | (simple ? 1 : 0));
    this.lastSlot = slot;
    this.frequency += 1;
    this.lastPosition = 0;
    if (simple) return;
    const where = whereOf(fields, elsewhere);
    this.postings.varint((times << WHERE_BITS) | where);
    if (where !== ELSEWHERE) return;
    this.postings.byte(fields);
    this.postings.varint(elsewhere);
  }

  position(position: number): void {
    this.positions.varint(position - this.lastPosition);
    this.lastPosition = position;
  }

  /** Adds the positions of a posting as they are encoded already. */
  copyPositions(positions: Uint8Array, from: number, to: number): void {
    this.positions.copy(positions, from, to);
  }

  /** Adds the whole list of a word of another segment, all of whose slots rise by `shift`. */
  copyList(lists: PostingLists, word: number, shift: number): void {
    const { postings, positions, postingStarts, positionStarts } = lists.parts;
    const head = readVarint(postings, postingStarts.at(word));
    this.postings.varint((((head.value >>> 1) + shift - this.slotBefore()) << 1) | (head.value & 1));
    this.postings.copy(postings, head.end, postingStarts.at(word + 1));
    this.positions.copy(positions, positionStarts.at(word), positionStarts.at(word + 1));
    this.frequency += lists.frequencyOf(word);
    this.copied = { cursor: lists.cursor(word), shift };
  }

  /** The postings of all words begun. */
  finish(): PostingParts {
    this.word();
    return {
      frequencies: narrowed(this.frequencies.view()),
      postingStarts: RisingNumbers.of(this.postingStarts.view()),
      positionStarts: RisingNumbers.of(this.positionStarts.view()),
      postings: this.postings.toArray(),
      positions: this.positions.toArray(),
    };
  }

  /** The slot that the next one is counted from. */
  private slotBefore(): number {
    if (this.copied === undefined) return this.lastSlot;
    const { cursor, shift } = this.copied;
    while (cursor.next());
    this.copied = undefined;
    this.lastSlot = cursor.slot + shift;
    return this.lastSlot;
  }
}

function readVarint(bytes: Uint8Array, from: number): { value: number; end: number } {
  let value = 0;
  let end = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[end] ?? 0;
    end += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, end };
  }
}

function whereOf(fields: number, elsewhere: number): number {
  if (fields === 0) return ONLY_IN_BODY;
  if (elsewhere > 1) return ELSEWHERE;
  if (fields === TITLE_BIT) return ONCE_IN_TITLE;
  return fields === SOURCE_BIT ? ONCE_IN_SOURCE : ELSEWHERE;
}
