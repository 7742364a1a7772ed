import type { DocumentScores } from './documentScores';

const FIRST_ROOM = 1 << 14;
/** A larger store is not kept for later, eight bytes each. */
const MOST_KEPT = 1 << 20;

/**
 * Where the lists of a query are kept: one after the other in two arrays that are used again for the next query, as arrays of
 * their own would cost more than what is done with them. Lists hold until nobody uses the arena any more.
 */
export class ListArena {
  private documents = new Uint32Array(FIRST_ROOM);
  private scores = new Float32Array(FIRST_ROOM);
  private used = 0;
  private users = 0;

  /** To be called before the first list is begun, and `leave` when the last is done with. */
  enter(): void {
    this.users += 1;
  }

  leave(): void {
    this.users -= 1;
    if (this.users > 0) return;
    this.used = 0;
    if (this.documents.length > MOST_KEPT) this.replace(FIRST_ROOM);
  }

  /** A list of at most `room` documents. */
  list(room: number): ScoredList {
    if (this.used + room > this.documents.length) this.replace(2 * Math.max(room, this.documents.length));
    const start = this.used;
    this.used += room;
    const { documents, scores } = this;
    return new ScoredList(documents, scores, start, (end) => {
      const isLast = this.documents === documents && this.used === start + room;
      if (isLast) this.used = end;
    });
  }

  /** Lists that stand in the old store keep it. */
  private replace(room: number): void {
    this.documents = new Uint32Array(room);
    this.scores = new Float32Array(room);
    this.used = 0;
  }
}

/** A list that is filled from its beginning. */
export class ScoredList {
  private end: number;

  constructor(
    private readonly documents: Uint32Array,
    private readonly scores: Float32Array,
    private readonly start: number,
    private readonly done: (end: number) => void,
  ) {
    this.end = start;
  }

  /** Documents rise. */
  push(document: number, score: number): void {
    this.documents[this.end] = document;
    this.scores[this.end] = score;
    this.end += 1;
  }

  finish(): DocumentScores {
    this.done(this.end);
    return {
      documents: this.documents.subarray(this.start, this.end),
      scores: this.scores.subarray(this.start, this.end),
    };
  }
}
