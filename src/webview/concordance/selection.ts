/** The row that the keys act on, and the rows between it and where the selection began. */
export class Selection {
  active = 0;
  private anchor = 0;

  /** First selected row, and the one after the last. */
  get from(): number {
    return Math.min(this.active, this.anchor);
  }

  get to(): number {
    return Math.max(this.active, this.anchor) + 1;
  }

  get size(): number {
    return this.to - this.from;
  }

  has(row: number): boolean {
    return row >= this.from && row < this.to;
  }

  /** Goes to a row of `rows`; the selection grows to there, or is that row alone. */
  move(row: number, rows: number, grow: boolean): void {
    this.active = Math.max(0, Math.min(row, rows - 1));
    if (!grow) this.anchor = this.active;
    this.anchor = Math.max(0, Math.min(this.anchor, rows - 1));
  }

  all(rows: number): void {
    this.anchor = 0;
    this.active = Math.max(0, rows - 1);
  }
}
