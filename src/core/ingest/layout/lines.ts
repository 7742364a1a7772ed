/** A line of a source text: `[start, end)` without its line break, which ends at `next`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Where the first character that shows stands; `end` when there is none. */
  readonly first: number;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const NOT_BLANK = /[^\s\u200B\uFEFF\u00AD]/g;

/** The lines of `source` from offset `from` on. */
export function linesOf(source: string, from = 0): Line[] {
  const lines: Line[] = [];
  LINE_BREAK.lastIndex = from;
  let firstVisible = -1;
  for (let start = from; start < source.length; ) {
    const found = LINE_BREAK.exec(source);
    const end = found?.index ?? source.length;
    const next = found === null ? source.length : LINE_BREAK.lastIndex;
    if (firstVisible < start) {
      NOT_BLANK.lastIndex = start;
      firstVisible = NOT_BLANK.exec(source)?.index ?? source.length;
    }
    lines.push({ start, end, next, first: Math.min(firstVisible, end) });
    start = next;
  }
  return lines;
}

/** True for a line on which nothing shows. */
export function isBlank(line: Line): boolean {
  return line.first === line.end;
}
