/** An id and how often it occurs. */
export interface IdCount {
  readonly id: number;
  readonly count: number;
}

/** Keeps of many ids, offered in rising order, the few that occur most often. */
export class MostFrequent {
  private kept: IdCount[] = [];
  /** An id that occurs less often is none of them. */
  private least: number;

  /** Ids that occur less than `least` times are never kept. */
  constructor(
    private readonly most: number,
    least: number,
  ) {
    this.least = least;
  }

  offer(id: number, count: number): void {
    if (count < this.least) return;
    this.kept.push({ id, count });
    if (this.kept.length >= 2 * this.most) this.cut();
  }

  /** Those that occur most often first, equally frequent ones in rising order. */
  inOrder(): readonly IdCount[] {
    this.cut();
    return this.kept;
  }

  /** Later ids lose against equally frequent ones, so those that are kept raise the bar. */
  private cut(): void {
    this.kept.sort((a, b) => b.count - a.count || a.id - b.id);
    if (this.kept.length < this.most) return;
    this.kept.length = this.most;
    this.least = (this.kept[this.most - 1]?.count ?? 0) + 1;
  }
}
