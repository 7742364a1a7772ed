import { ELSEWHERE, ONLY_IN_BODY, type PostingParts, WHERE_BITS, WHERE_FIELDS, WHERE_MASK } from './segment';

/** A longer list gets a table of places to jump to when one is first looked for in it. */
const LISTED = 256;
/** Postings from one entry of the table to the next. */
const STRIDE = 128;
/** Numbers of an entry: the slot before its first posting, and where that posting and its positions begin. */
const ENTRY = 3;

/** The slot of a cursor that looked for more than there is. */
const ENDED = Number.MAX_SAFE_INTEGER;

/** The postings of all words of a segment, and what makes jumping in the long ones quick. */
export class PostingLists {
  private readonly tables = new Map<number, Uint32Array>();

  constructor(readonly parts: PostingParts) {}

  /** Number of documents in the list of a word. */
  frequencyOf(word: number): number {
    return this.parts.frequencies[word] ?? 0;
  }

  cursor(word: number): PostingCursor {
    return new PostingCursor(this, word);
  }

  /** The entries to jump to in a list that is worth it. */
  tableOf(word: number): Uint32Array | undefined {
    if (this.frequencyOf(word) < LISTED) return undefined;
    const known = this.tables.get(word);
    if (known !== undefined) return known;
    const made = makeTable(this, word);
    this.tables.set(word, made);
    return made;
  }
}

function makeTable(lists: PostingLists, word: number): Uint32Array {
  const table: number[] = [];
  const cursor = new PostingCursor(lists, word);
  for (let count = 0; ; count += 1) {
    if (count % STRIDE === 0) {
      cursor.pass();
      table.push(cursor.slot, cursor.postingAt, cursor.positionsAt());
    }
    if (!cursor.next()) break;
  }
  return Uint32Array.from(table);
}

/**
 * Reads the postings of a word in the order of their slots. Before the first `next` or `seek` it stands before the first
 * posting; after one returned false it is at the end.
 */
export class PostingCursor {
  /** The slot of the posting; -1 before the first. */
  slot = -1;
  /** Number of times the word is in the body. */
  times = 0;
  /** Bits of the other fields. */
  fields = 0;
  /** Number of positions: times in the body and elsewhere. */
  count = 0;
  postingAt: number;
  private readonly end: number;
  /** Where the positions begin of which `unread` are of postings already passed. */
  private positionAt: number;
  private unread = 0;

  constructor(
    private readonly lists: PostingLists,
    private readonly word: number,
  ) {
    const { postingStarts, positionStarts } = lists.parts;
    this.postingAt = postingStarts.at(word);
    this.end = postingStarts.at(word + 1);
    this.positionAt = positionStarts.at(word);
  }

  next(): boolean {
    if (this.postingAt >= this.end) return false;
    this.pass();
    const head = this.varint();
    this.slot += (head >>> 1) + (this.slot < 0 ? 1 : 0);
    if ((head & 1) === 1) {
      this.times = 1;
      this.fields = 0;
      this.count = 1;
      return true;
    }
    const times = this.varint();
    this.times = times >>> WHERE_BITS;
    const where = times & WHERE_MASK;
    if (where === ELSEWHERE) {
      this.fields = this.lists.parts.postings[this.postingAt] ?? 0;
      this.postingAt += 1;
      this.count = this.times + this.varint();
    } else {
      this.fields = WHERE_FIELDS[where] ?? 0;
      this.count = where === ONLY_IN_BODY ? this.times : this.times + 1;
    }
    return true;
  }

  /** Goes to the first posting of a slot that is not below `slot`; false when there is none. Never goes back. */
  seek(slot: number): boolean {
    if (this.slot >= slot && this.slot >= 0) return this.slot !== ENDED;
    this.jump(slot);
    while (this.next()) if (this.slot >= slot) return true;
    this.slot = ENDED;
    return false;
  }

  /** Leaves the posting behind without going to the next. */
  pass(): void {
    this.unread += this.count;
    this.count = 0;
  }

  /** The positions of the posting, rising, written into `into`; returns their number. */
  readPositions(into: number[]): number {
    let at = this.positionsAt();
    const { positions } = this.lists.parts;
    let position = 0;
    for (let i = 0; i < this.count; i += 1) {
      let byte = positions[at] ?? 0;
      at += 1;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = positions[at] ?? 0;
        at += 1;
        value |= (byte & 0x7f) << shift;
      }
      position += value;
      into[i] = position;
    }
    return this.count;
  }

  /** Where the positions of the posting begin; of the next one when it stands before the first. */
  positionsAt(): number {
    const { positions } = this.lists.parts;
    let at = this.positionAt;
    for (let left = this.unread; left > 0; at += 1) if ((positions[at] ?? 0) < 0x80) left -= 1;
    this.positionAt = at;
    this.unread = 0;
    return at;
  }

  /** Where the positions of the posting end. */
  positionsEnd(): number {
    const { positions } = this.lists.parts;
    let at = this.positionsAt();
    for (let left = this.count; left > 0; at += 1) if ((positions[at] ?? 0) < 0x80) left -= 1;
    return at;
  }

  private jump(slot: number): void {
    const table = this.lists.tableOf(this.word);
    if (table === undefined) return;
    let low = 0;
    let high = table.length / ENTRY - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (before(table, middle) < slot) low = middle;
      else high = middle - 1;
    }
    const at = table[low * ENTRY + 1] ?? 0;
    if (at <= this.postingAt) return;
    this.slot = before(table, low);
    this.postingAt = at;
    this.positionAt = table[low * ENTRY + 2] ?? 0;
    this.unread = 0;
    this.count = 0;
  }

  private varint(): number {
    const { postings } = this.lists.parts;
    let byte = postings[this.postingAt] ?? 0;
    this.postingAt += 1;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = postings[this.postingAt] ?? 0;
      this.postingAt += 1;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }
}

/** The slot before entry `index`; as the entries hold unsigned numbers, -1 is 2^32 - 1. */
function before(table: Uint32Array, index: number): number {
  return (table[index * ENTRY] ?? 0) | 0;
}
