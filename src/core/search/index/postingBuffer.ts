import { ELSEWHERE, type PostingParts, WHERE_BITS, WHERE_FIELDS, WHERE_MASK } from './segment';

const FIRST_ROOM = 1024;

/** The postings of one word at a time, read all at once: three arrays, which are used again for the next word. */
export class PostingBuffer {
  slots = new Uint32Array(FIRST_ROOM);
  /** Number of times in the body. */
  times = new Uint32Array(FIRST_ROOM);
  /** Bits of the other fields. */
  fields = new Uint8Array(FIRST_ROOM);

  /** Reads the postings of a word; returns their number. The format is described at `PostingParts`. */
  read({ postings, postingStarts, frequencies }: PostingParts, word: number): number {
    const count = frequencies[word] ?? 0;
    if (count > this.slots.length) this.makeRoom(count);
    const { slots, times, fields } = this;
    let at = postingStarts.at(word);
    let slot = 0;
    const varint = (): number => {
      let byte = postings[at++] ?? 0;
      if (byte < 0x80) return byte;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = postings[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      return value;
    };
    for (let i = 0; i < count; i += 1) {
      const head = varint();
      slot += head >>> 1;
      slots[i] = slot;
      if ((head & 1) === 1) {
        times[i] = 1;
        fields[i] = 0;
        continue;
      }
      const often = varint();
      const where = often & WHERE_MASK;
      times[i] = often >>> WHERE_BITS;
      fields[i] = WHERE_FIELDS[where] ?? 0;
      if (where !== ELSEWHERE) continue;
      fields[i] = postings[at++] ?? 0;
      varint();
    }
    return count;
  }

  private makeRoom(count: number): void {
    const room = Math.ceil(count * 1.5);
    this.slots = new Uint32Array(room);
    this.times = new Uint32Array(room);
    this.fields = new Uint8Array(room);
  }
}
