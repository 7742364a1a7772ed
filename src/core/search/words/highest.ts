/** An id and how much it counts. */
export interface Standing {
  readonly id: number;
  readonly value: number;
}

/** Keeps of many ids, offered in rising order, the few with the highest values above 0. */
export class Highest {
  private kept: Standing[] = [];
  /** What is not above it is none of them. */
  private bar = 0;

  constructor(private readonly most: number) {}

  offer(id: number, value: number): void {
    if (value <= this.bar) return;
    this.kept.push({ id, value });
    if (this.kept.length >= 2 * this.most) this.cut();
  }

  /** The highest first, equal ones in rising order of their ids. */
  inOrder(): readonly Standing[] {
    this.cut();
    return this.kept;
  }

  /** Later ids lose against equally high ones, so those that are kept raise the bar. */
  private cut(): void {
    this.kept.sort((a, b) => b.value - a.value || a.id - b.id);
    if (this.kept.length < this.most) return;
    this.kept.length = this.most;
    this.bar = this.kept.at(-1)?.value ?? Number.POSITIVE_INFINITY;
  }
}
