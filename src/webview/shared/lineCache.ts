/** Lines that are asked for at once. */
export const BATCH = 100;
/** Batches that are kept; those not looked at longest go first. */
const MOST_BATCHES = 80;
/** Questions under way at a time: while the reader drags the scroll bar, only where it is now is worth asking for. */
const MOST_ASKED = 2;

/** The lines of a list that have come from the host, by their position. Asks for what is wanted and not there. */
export class LineCache<Line> {
  /** By number of batch, the one looked at last at the end. */
  private readonly batches = new Map<number, readonly Line[]>();
  private readonly asked = new Set<number>();
  private total = 0;

  constructor(private readonly ask: (from: number, to: number) => void) {}

  /** Forgets everything: there are `total` lines now, in another order. */
  reset(total: number): void {
    this.batches.clear();
    this.asked.clear();
    this.total = total;
  }

  /** The line at a position; undefined until it has come. */
  at(position: number): Line | undefined {
    const number = Math.floor(position / BATCH);
    const batch = this.batches.get(number);
    if (batch === undefined) return undefined;
    this.batches.delete(number);
    this.batches.set(number, batch);
    return batch[position - number * BATCH];
  }

  /** Takes lines that have come. */
  take(from: number, lines: readonly Line[]): void {
    const number = Math.floor(from / BATCH);
    this.asked.delete(number);
    this.batches.set(number, lines);
    for (const oldest of this.batches.keys()) {
      if (this.batches.size <= MOST_BATCHES) break;
      this.batches.delete(oldest);
    }
  }

  /** Asks for the lines at these positions that are not there, the first of them first, as far as not too much is asked already. */
  want(positions: Iterable<number>): void {
    for (const position of positions) {
      if (this.asked.size >= MOST_ASKED) return;
      const number = Math.floor(position / BATCH);
      if (position < 0 || position >= this.total || this.batches.has(number) || this.asked.has(number)) continue;
      this.asked.add(number);
      this.ask(number * BATCH, Math.min(this.total, (number + 1) * BATCH));
    }
  }
}
