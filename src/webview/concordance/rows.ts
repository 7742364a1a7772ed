import type { TextRange } from '../../core/model/anchor';

/** Which line stands in which row: all lines in their order, but for those that are hidden. */
export class Rows {
  constructor(
    /** Number of lines. */
    readonly lines: number,
    /** Positions of the lines that are not shown, ascending. */
    private readonly hidden: readonly number[] = [],
  ) {}

  /** Number of rows. */
  get length(): number {
    return this.lines - this.hidden.length;
  }

  /** The position of the line in a row. */
  positionAt(row: number): number {
    // position - hidden before it = row: the hidden ones up to there are those with hidden[i] - i <= row
    return row + this.countWhile((position, index) => position - index <= row);
  }

  /** The row of the line at a position; of a hidden line, the row of the next that is shown. */
  rowOf(position: number): number {
    return position - this.countWhile((hidden) => hidden < position);
  }

  /** The positions of the lines in the rows `[from, to)`, as ranges without the hidden ones between them. */
  ranges(from: number, to: number): TextRange[] {
    if (to <= from) return [];
    const ranges: TextRange[] = [];
    const end = this.positionAt(to - 1) + 1;
    let start = this.positionAt(from);
    for (let index = this.countWhile((hidden) => hidden < start); index < this.hidden.length; index += 1) {
      const hidden = this.hidden[index] ?? end;
      if (hidden >= end) break;
      if (hidden > start) ranges.push({ start, end: hidden });
      start = hidden + 1;
    }
    if (start < end) ranges.push({ start, end });
    return ranges;
  }

  /** How many of the hidden positions, from the first, satisfy a condition that holds up to some point and then no more. */
  private countWhile(holds: (position: number, index: number) => boolean): number {
    let low = 0;
    let high = this.hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.hidden[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
