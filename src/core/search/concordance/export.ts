import type { ConcordanceLine } from './model';

export type DelimitedFormat = 'csv' | 'tsv';

export interface DelimitedOptions {
  /** What the reader has tagged a line with; undefined or empty for nothing. */
  readonly tags?: (line: ConcordanceLine) => string | undefined;
}

/** The columns, in order. `start` is the hit's UTF-16 index in the canonical text. */
export const COLUMNS = ['id', 'date', 'source', 'title', 'left', 'match', 'right', 'tag', 'start'] as const;

/**
 * Lines as a table with a header row, piece by piece, so that a long one is never held as one string.
 *
 * - `csv` is RFC 4180: commas, CRLF, and quotation marks where they are needed. A cell that a spreadsheet would take for a
 *   formula is given an apostrophe in front, as OWASP advises ("CSV Injection"): spreadsheets show what others wrote.
 * - `tsv` is `text/tab-separated-values`: tabs, LF, and no quotation, so tabs and line breaks in a cell become spaces.
 *   Nothing else is changed; it is the form for programs.
 */
export function* asDelimited(
  lines: Iterable<ConcordanceLine>,
  format: DelimitedFormat,
  options: DelimitedOptions = {},
): Generator<string, void, void> {
  const row = format === 'csv' ? csvRow : tsvRow;
  yield row(COLUMNS);
  for (const line of lines) yield row(cellsOf(line, options.tags?.(line) ?? ''));
}

function cellsOf({ article, date, source, title, left, match, right, start }: ConcordanceLine, tag: string): string[] {
  return [article, date ?? '', source ?? '', title, left, match, right, tag, String(start)];
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** What spreadsheets take for the beginning of a formula, in full width too, after blanks that some of them pass over. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Blanks at the ends are quoted too, as some readers would take them away. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tsvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')).join('\t')}\n`;
}
