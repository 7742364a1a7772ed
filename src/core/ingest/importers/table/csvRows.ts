import { type Message, message } from '../../../basics/message';
/** A row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Why its cells cannot be trusted. */
  readonly fault?: Message;
}

/** A row that is longer than this, in UTF-16 units, is one of which a quotation mark was never closed. */
const LONGEST_ROW = 8 * 1024 * 1024;
const UNCLOSED = message('a quotation mark in it is never closed');

/**
 * Parts the text of a table into rows and cells (RFC 4180, "Common Format and MIME Type for CSV Files"), more leniently than that: any
 * delimiter, any line break, white space before an opening quotation mark, quotation marks inside cells that do not begin with one. Rows
 * with nothing in them are passed over. Where a quotation mark is not closed, the line that it stands on is at fault and the next is read.
 */
export function csvRows(text: string, delimiter: string): Generator<CsvRow> {
  return new CsvRows(delimiter).take(text, true);
}

/** The same of a text that comes in pieces, each of which ends with a line. */
export class CsvRows {
  /** The beginning of a row that goes on in the next piece. */
  private rest = '';
  private line = 1;

  constructor(private readonly delimiter: string) {}

  /** The rows that the next piece completes; of the last one, all. */
  *take(piece: string, isLast: boolean): Generator<CsvRow> {
    const reader = new CsvReader(this.rest + piece, this.delimiter, this.line, isLast);
    for (let row = reader.next(); row !== undefined; row = reader.next()) if (!isBlank(row)) yield row;
    this.rest = reader.rest;
    this.line = reader.line;
  }
}

class CsvReader {
  private at = 0;
  /** Behind it nothing is closed any more, and nobody needs to look. */
  private readonly lastQuote: number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    /** The line at which it stands, from 1. */
    public line: number,
    private readonly isLast: boolean,
  ) {
    this.lastQuote = text.lastIndexOf('"');
  }

  /** What is not read yet. */
  get rest(): string {
    return this.text.slice(this.at);
  }

  /** The next row; undefined behind the last that is complete. */
  next(): CsvRow | undefined {
    const { text } = this;
    if (this.at >= text.length) return undefined;
    const { line, at: start } = this;
    const cells: string[] = [];
    for (;;) {
      const cell = this.cell(start);
      if (cell === undefined && !this.isLast && text.length - start <= LONGEST_ROW) {
        this.at = start;
        this.line = line;
        return undefined;
      }
      if (cell === undefined) return this.passOver(start, line);
      cells.push(cell);
      if (text.startsWith(this.delimiter, this.at) && this.at < text.length) {
        this.at += this.delimiter.length;
        continue;
      }
      this.passBreak();
      return { cells, line };
    }
  }

  /** Reads a cell up to what ends it; undefined when its quotation mark is not closed. */
  private cell(rowStart: number): string | undefined {
    const { text } = this;
    let from = this.at;
    while (text[from] === ' ') from += 1;
    if (text[from] !== '"') return this.bare();
    let cell = '';
    let at = from + 1;
    for (;;) {
      const end = at <= this.lastQuote ? text.indexOf('"', at) : -1;
      if (end < 0 || end - rowStart > LONGEST_ROW) return undefined;
      cell += text.slice(at, end);
      at = end + 1;
      if (text[at] !== '"') break;
      cell += '"';
      at += 1;
    }
    this.count(this.at, at);
    this.at = at;
    // what stands between a closing quotation mark and the delimiter should not be there
    return cell + this.bare().trimEnd();
  }

  private bare(): string {
    const { text, at } = this;
    let end = at;
    while (end < text.length && !this.ends(end)) end += 1;
    this.at = end;
    return text.slice(at, end);
  }

  private ends(at: number): boolean {
    const character = this.text[at];
    return character === this.delimiter || character === '\n' || character === '\r';
  }

  private passBreak(): void {
    if (this.at >= this.text.length) return;
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line += 1;
  }

  /** Gives up a row and goes on at the line that follows the one on which it begins. */
  private passOver(start: number, line: number): CsvRow {
    const rest = /\r\n|\n|\r/g;
    rest.lastIndex = start;
    const found = rest.exec(this.text);
    this.at = found === null ? this.text.length : found.index + found[0].length;
    this.line = line + 1;
    return { cells: [], line, fault: UNCLOSED };
  }

  private count(from: number, to: number): void {
    const breaks = /\r\n|\n|\r/g;
    breaks.lastIndex = from;
    for (let found = breaks.exec(this.text); found !== null && found.index < to; found = breaks.exec(this.text)) {
      this.line += 1;
    }
  }
}

function isBlank({ cells, fault }: CsvRow): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '');
}
