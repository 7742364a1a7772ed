/** Fewer words than this are sorted by insertion. */
const FEW = 12;

/**
 * The numbers of the first `size` words, all different, in code-unit order; word `n` is the units of the pool from `starts[n]`
 * on until a 0.
 *
 * Multikey quicksort: words are parted by one unit at a time, so that no unit that is known to be equal is looked at again
 * (J. L. Bentley and R. Sedgewick, "Fast algorithms for sorting and searching strings", 1997).
 */
export function orderOfWords(pool: Uint16Array, starts: Uint32Array, size: number): Uint32Array {
  const keys = new Float64Array(size);
  for (let number = 0; number < size; number += 1)
    keys[number] = beginningOf(pool, starts[number] ?? 0) * MOST_WORDS + number;
  keys.sort();
  const order = new Uint32Array(size);
  for (let rank = 0; rank < size; rank += 1) order[rank] = (keys[rank] ?? 0) % MOST_WORDS;
  const sorter = new Sorter(pool, starts, order);
  for (let from = 0; from < size; ) {
    const beginning = Math.floor((keys[from] ?? 0) / MOST_WORDS);
    let to = from + 1;
    while (to < size && Math.floor((keys[to] ?? 0) / MOST_WORDS) === beginning) to += 1;
    sorter.sort(from, to, 0);
    from = to;
  }
  return order;
}

/** Letters of a word that are sorted as one number, so that few words are left to be compared. */
const LETTERS = 4;
/** Words whose numbers fit into a double's 53 bits beside their letters. */
const MOST_WORDS = 2 ** (53 - 8 * LETTERS);
/** Letters from here on count as this one, and what comes after them not at all. */
const LAST_LETTER = 0xff;

/** The first letters of a word as one number, which is never higher than that of a word that comes after it. */
function beginningOf(pool: Uint16Array, start: number): number {
  let number = 0;
  let at = start;
  let last = false;
  for (let i = 0; i < LETTERS; i += 1) {
    const unit: number = last ? 0 : Math.min(pool[at] ?? 0, LAST_LETTER);
    last = unit === 0 || unit === LAST_LETTER;
    number = number * 0x100 + unit;
    at += 1;
  }
  return number;
}

class Sorter {
  constructor(
    private readonly pool: Uint16Array,
    private readonly starts: Uint32Array,
    private readonly order: Uint32Array,
  ) {}

  /** Sorts the entries `[from, to)` of the order, whose words have their first `depth` units in common. */
  sort(from: number, to: number, depth: number): void {
    if (to - from <= FEW) {
      this.insert(from, to, depth);
      return;
    }
    const pivot = this.pivotOf(from, to, depth);
    const { less, more } = this.part(from, to, depth, pivot);
    this.sort(from, less, depth);
    // words that end here are all the same, and as they differ there is one
    if (pivot > 0) this.sort(less, more, depth + 1);
    this.sort(more, to, depth);
  }

  /** Parts the entries by their unit at `depth`: smaller ones, from `less` on those with the pivot, from `more` on larger ones. */
  private part(from: number, to: number, depth: number, pivot: number): { less: number; more: number } {
    const { order } = this;
    let less = from;
    let more = to;
    for (let i = from; i < more; ) {
      const word = order[i] ?? 0;
      const unit = this.unitAt(word, depth);
      if (unit === pivot) i += 1;
      else if (unit < pivot) {
        order[i] = order[less] ?? 0;
        order[less] = word;
        less += 1;
        i += 1;
      } else {
        more -= 1;
        order[i] = order[more] ?? 0;
        order[more] = word;
      }
    }
    return { less, more };
  }

  /** The middle one of three units. */
  private pivotOf(low: number, high: number, depth: number): number {
    const a = this.unitAt(this.order[low] ?? 0, depth);
    const b = this.unitAt(this.order[(low + high) >>> 1] ?? 0, depth);
    const c = this.unitAt(this.order[high - 1] ?? 0, depth);
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private insert(from: number, to: number, depth: number): void {
    const { order } = this;
    for (let i = from + 1; i < to; i += 1) {
      const word = order[i] ?? 0;
      let at = i;
      for (; at > from; at -= 1) {
        const before = order[at - 1] ?? 0;
        if (this.compare(before, word, depth) <= 0) break;
        order[at] = before;
      }
      order[at] = word;
    }
  }

  private compare(a: number, b: number, depth: number): number {
    for (let at = depth; ; at += 1) {
      const unit = this.unitAt(a, at);
      const difference = unit - this.unitAt(b, at);
      if (difference !== 0 || unit === 0) return difference;
    }
  }

  /** The unit at a place of a word; 0 at its end. */
  private unitAt(word: number, at: number): number {
    return this.pool[(this.starts[word] ?? 0) + at] ?? 0;
  }
}
