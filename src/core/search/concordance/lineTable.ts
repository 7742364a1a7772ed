/** How many words left and right of a hit lines can be ordered by. */
export const NEIGHBOURS = 3;

/** The numbers of a line: its article's, its range in the text, its own words' and its neighbours', the nearest first. */
export const ARTICLE = 0;
export const START = 1;
export const END = 2;
export const MATCH = 3;
export const LEFT = 4;
export const RIGHT = LEFT + NEIGHBOURS;
const COLUMNS = RIGHT + NEIGHBOURS;

const FIRST_ROOM = 256;

/** Lines as rows of numbers, four bytes a number. */
export class LineTable {
  private cells = new Uint32Array(FIRST_ROOM * COLUMNS);
  private rows = 0;

  get length(): number {
    return this.rows;
  }

  /** Appends a line of zeros. */
  add(): void {
    this.rows += 1;
    if (this.rows * COLUMNS <= this.cells.length) return;
    const larger = new Uint32Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }

  /** Sets a number of the last line. */
  set(column: number, value: number): void {
    this.cells[(this.rows - 1) * COLUMNS + column] = value;
  }

  at(row: number, column: number): number {
    return this.cells[row * COLUMNS + column] ?? 0;
  }

  /** Gives back the room that was kept for more lines. */
  trim(): void {
    this.cells = this.cells.slice(0, this.rows * COLUMNS);
  }
}
