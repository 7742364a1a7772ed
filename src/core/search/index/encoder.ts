import { GrowingBytes, GrowingNumbers } from './growing';
import type { PostingParts } from './segment';

/** Writes the postings of a segment, word by word in the order of their ids; the format is described at `PostingParts`. */
export class PostingEncoder {
  private readonly frequencies = new GrowingNumbers();
  private readonly lastSlots = new GrowingNumbers();
  private readonly postingStarts = new GrowingNumbers();
  private readonly positionStarts = new GrowingNumbers();
  private readonly postings = new GrowingBytes();
  private readonly positions = new GrowingBytes();
  private frequency = 0;
  private lastSlot = 0;
  private lastPosition = 0;

  /** Begins the postings of the next word. */
  word(): void {
    if (this.postingStarts.length > 0) {
      this.frequencies.push(this.frequency);
      this.lastSlots.push(this.lastSlot);
    }
    this.postingStarts.push(this.postings.length);
    this.positionStarts.push(this.positions.length);
    this.frequency = 0;
    this.lastSlot = 0;
  }

  /** Adds a document; slots rise. Its positions follow: `times + elsewhere` of them. */
  posting(slot: number, times: number, fields: number, elsewhere: number): void {
    const simple = times === 1 && fields === 0;
    this.postings.varint(((slot - this.lastSlot) << 1) | (simple ? 1 : 0));
    this.lastSlot = slot;
    this.frequency += 1;
    this.lastPosition = 0;
    if (simple) return;
    this.postings.varint((times << 1) | (fields === 0 ? 0 : 1));
    if (fields === 0) return;
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
  copyList(parts: PostingParts, word: number, shift: number): void {
    const { postings, positions, postingStarts, positionStarts, frequencies, lastSlots } = parts;
    const start = postingStarts[word] ?? 0;
    const head = readVarint(postings, start);
    this.postings.varint((((head.value >>> 1) + shift - this.lastSlot) << 1) | (head.value & 1));
    this.postings.copy(postings, head.end, postingStarts[word + 1] ?? 0);
    this.positions.copy(positions, positionStarts[word] ?? 0, positionStarts[word + 1] ?? 0);
    this.frequency += frequencies[word] ?? 0;
    this.lastSlot = (lastSlots[word] ?? 0) + shift;
  }

  /** The postings of all words begun. */
  finish(): PostingParts {
    this.word();
    return {
      frequencies: this.frequencies.toArray(),
      lastSlots: this.lastSlots.toArray(),
      postingStarts: this.postingStarts.toArray(),
      positionStarts: this.positionStarts.toArray(),
      postings: this.postings.toArray(),
      positions: this.positions.toArray(),
    };
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
