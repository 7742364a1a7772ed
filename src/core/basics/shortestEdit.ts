/** So many edits are looked for between two ends before a stretch is parted where the search has come furthest. */
const MOST_EDITS = 256;

/** What a shortest edit leaves out of one sequence and takes from the other; a 1 for each element that has no counterpart. */
export interface Edit {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/**
 * The shortest edit that makes one sequence the other, by E. W. Myers' "An O(ND) Difference Algorithm and Its Variations" (1986) in linear
 * memory: two searches from both ends, which meet in the middle of a shortest path. Where they need more than `MOST_EDITS` edits the
 * edit may be longer than the shortest one, so that time grows with the length and not with its square.
 */
export function shortestEdit(before: Int32Array, after: Int32Array): Edit {
  const edit = { removed: new Uint8Array(before.length), added: new Uint8Array(after.length) };
  const search = new MiddleSearch(before, after);
  const todo: Stretch[] = [{ from: 0, to: before.length, otherFrom: 0, otherTo: after.length }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { from, to, otherFrom, otherTo } = trimmed(before, after, next);
    if (from === to || otherFrom === otherTo) {
      edit.removed.fill(1, from, to);
      edit.added.fill(1, otherFrom, otherTo);
      continue;
    }
    const [x, y] = search.middle({ from, to, otherFrom, otherTo });
    todo.push({ from: x, to, otherFrom: y, otherTo }, { from, to: x, otherFrom, otherTo: y });
  }
  return edit;
}

/** Without what both begin and end with. */
function trimmed(before: Int32Array, after: Int32Array, stretch: Stretch): Stretch {
  let { from, to, otherFrom, otherTo } = stretch;
  while (from < to && otherFrom < otherTo && before[from] === after[otherFrom]) {
    from += 1;
    otherFrom += 1;
  }
  while (from < to && otherFrom < otherTo && before[to - 1] === after[otherTo - 1]) {
    to -= 1;
    otherTo -= 1;
  }
  return { from, to, otherFrom, otherTo };
}

/** Diagonals are numbered `x - y`, `x` in the one sequence and `y` in the other. */
class MiddleSearch {
  private readonly forward: Int32Array;
  private readonly backward: Int32Array;
  /** Where diagonal 0 stands in both. */
  private readonly zero: number;

  constructor(
    private readonly before: Int32Array,
    private readonly after: Int32Array,
  ) {
    this.zero = after.length + 1;
    this.forward = new Int32Array(before.length + after.length + 3);
    this.backward = new Int32Array(before.length + after.length + 3);
  }

  /** A point on a shortest path through a stretch whose ends differ, neither its first point nor its last. */
  middle(stretch: Stretch): readonly [number, number] {
    const { from, to, otherFrom, otherTo } = stretch;
    const first = from - otherFrom;
    const last = to - otherTo;
    const ahead = new Diagonals(first, from - otherTo, to - otherFrom);
    const back = new Diagonals(last, from - otherTo, to - otherFrom);
    const odd = ((first - last) & 1) !== 0;
    this.forward[this.zero + first] = from;
    this.backward[this.zero + last] = to;
    for (let edits = 1; ; edits++) {
      ahead.widen(this.forward, this.zero, -1);
      const met = this.stepForward(stretch, ahead, odd ? back : undefined);
      if (met !== undefined) return met;
      back.widen(this.backward, this.zero, to + 1);
      const metBack = this.stepBackward(stretch, back, odd ? undefined : ahead);
      if (metBack !== undefined) return metBack;
      if (edits >= MOST_EDITS) return this.furthest(stretch, ahead);
    }
  }

  private stepForward({ to, otherTo }: Stretch, own: Diagonals, other: Diagonals | undefined): Met {
    const { before, after, forward, backward, zero } = this;
    for (let diagonal = own.highest; diagonal >= own.lowest; diagonal -= 2) {
      const at = zero + diagonal;
      let x = Math.max((forward[at - 1] ?? 0) + 1, forward[at + 1] ?? 0);
      while (x < to && x - diagonal < otherTo && before[x] === after[x - diagonal]) x += 1;
      forward[at] = x;
      if (other?.has(diagonal) && (backward[at] ?? 0) <= x) return [x, x - diagonal];
    }
    return undefined;
  }

  private stepBackward({ from, otherFrom }: Stretch, own: Diagonals, other: Diagonals | undefined): Met {
    const { before, after, forward, backward, zero } = this;
    for (let diagonal = own.highest; diagonal >= own.lowest; diagonal -= 2) {
      const at = zero + diagonal;
      let x = Math.min(backward[at - 1] ?? 0, (backward[at + 1] ?? 0) - 1);
      while (x > from && x - diagonal > otherFrom && before[x - 1] === after[x - diagonal - 1]) x -= 1;
      backward[at] = x;
      if (other?.has(diagonal) && x <= (forward[at] ?? 0)) return [x, x - diagonal];
    }
    return undefined;
  }

  /** The point that has the most of both sequences behind it. */
  private furthest({ from, to, otherFrom, otherTo }: Stretch, own: Diagonals): readonly [number, number] {
    let best: readonly [number, number] = [from, otherFrom];
    for (let diagonal = own.highest; diagonal >= own.lowest; diagonal -= 2) {
      const x = this.forward[this.zero + diagonal] ?? 0;
      const y = x - diagonal;
      if (x <= to && y <= otherTo && x + y > best[0] + best[1]) best = [x, y];
    }
    return best;
  }
}

type Met = readonly [number, number] | undefined;

/** The diagonals on which a search stands: every other one between the lowest and the highest, inside the stretch. */
class Diagonals {
  lowest: number;
  highest: number;

  constructor(
    start: number,
    private readonly least: number,
    private readonly most: number,
  ) {
    this.lowest = start;
    this.highest = start;
  }

  has(diagonal: number): boolean {
    return diagonal >= this.lowest && diagonal <= this.highest;
  }

  /** One edit more: a diagonal further to each side. `nowhere`, beside the outermost, never is the better way. */
  widen(reached: Int32Array, zero: number, nowhere: number): void {
    if (this.lowest > this.least) {
      this.lowest -= 1;
      reached[zero + this.lowest - 1] = nowhere;
    } else {
      this.lowest += 1;
    }
    if (this.highest < this.most) {
      this.highest += 1;
      reached[zero + this.highest + 1] = nowhere;
    } else {
      this.highest -= 1;
    }
  }
}
