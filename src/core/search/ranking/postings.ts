/** Room for this many postings in a list's first block; each further block has twice the room of the one before. */
const FIRST_ROOM = 2;
const MOST_ROOM = 1024;

/** Before its postings a block holds the offset of the next block (0 for none). */
const HEADER = 1;

/** Where a list begins, where its next posting goes, and what room there is: all offsets into the pool. */
interface ListState {
  readonly first: number;
  last: number;
  next: number;
  end: number;
  room: number;
}

/**
 * Append-only lists of (document, value) pairs of unsigned 32-bit numbers, all in one array: a list is a chain of blocks,
 * so that a list of one posting costs 20 bytes and a long one little more than eight bytes a posting.
 */
export class Postings {
  private pool = new Uint32Array(1024);
  /** Offset 0 stands for "no block". */
  private used = 1;
  private readonly lists: (ListState | undefined)[] = [];

  append(list: number, document: number, value: number): void {
    const state = this.roomFor(list);
    this.pool[state.next] = document;
    this.pool[state.next + 1] = value;
    state.next += 2;
  }

  /** Gives the postings of a list in the order in which they were appended. */
  forEach(list: number, sink: (document: number, value: number) => void): void {
    const state = this.lists[list];
    if (state === undefined) return;
    const { pool } = this;
    let block = state.first;
    let room = FIRST_ROOM;
    while (block !== 0) {
      const start = block + HEADER;
      const end = block === state.last ? state.next : start + 2 * room;
      for (let i = start; i < end; i += 2) sink(pool[i] ?? 0, pool[i + 1] ?? 0);
      block = block === state.last ? 0 : (pool[block] ?? 0);
      room = nextRoom(room);
    }
  }

  private roomFor(list: number): ListState {
    const state = this.lists[list];
    if (state === undefined) {
      const first = this.allocate(FIRST_ROOM);
      const fresh = stateOf(first, first, FIRST_ROOM);
      while (this.lists.length < list) this.lists.push(undefined);
      this.lists[list] = fresh;
      return fresh;
    }
    if (state.next === state.end) {
      const room = nextRoom(state.room);
      const block = this.allocate(room);
      this.pool[state.last] = block;
      Object.assign(state, stateOf(state.first, block, room));
    }
    return state;
  }

  private allocate(room: number): number {
    const block = this.used;
    this.used += HEADER + 2 * room;
    if (this.used > this.pool.length) {
      const larger = new Uint32Array(Math.max(this.used, this.pool.length * 2));
      larger.set(this.pool);
      this.pool = larger;
    }
    return block;
  }
}

function stateOf(first: number, last: number, room: number): ListState {
  const next = last + HEADER;
  return { first, last, next, end: next + 2 * room, room };
}

function nextRoom(room: number): number {
  return Math.min(MOST_ROOM, room * 2);
}
