import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fittingStart, padEnd, widthOf } from './displayWidth';

/** Text in pieces, so that a large answer is never held as one string. */
export type Pieces = Iterable<string>;

const CHUNK = 64 * 1024;

/** Writes the pieces, waiting whenever the reader at the other end is slower. Ends quietly when that reader has gone. */
export async function write(stream: Writable, pieces: Pieces): Promise<void> {
  let gone = false;
  const closed = new Promise<void>((resolve) => {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      gone = true;
      resolve();
    });
  });
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain').catch(() => undefined), closed]);
    if (gone) return;
    chunk = '';
  }
  stream.write(chunk);
}

/** One object as JSON, whose long lists are written item by item. Parsed, it is the same as if it were made at once. */
export function* json(fields: Readonly<Record<string, unknown>>): Pieces {
  let separator = '{';
  for (const [name, value] of Object.entries(fields)) {
    yield `${separator}${JSON.stringify(name)}:`;
    if (isGenerator(value)) yield* items(value);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield '}\n';
}

function* items(values: Iterable<unknown>): Pieces {
  let separator = '[\n';
  for (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}

function isGenerator(value: unknown): value is Generator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value;
}

/** Cells are cut to this many columns of the terminal, but in the last column, which needs no padding. */
const WIDEST = 72;

/** Rows as columns that line up. Every row has as many cells as there are headings. Cells may hold untrusted text. */
export function* table(headings: readonly string[], rows: readonly (readonly string[])[]): Pieces {
  const shown = [headings, ...rows].map((row) =>
    row.map((cell, column) => (column === headings.length - 1 ? printable(cell) : cut(printable(cell), WIDEST))),
  );
  const widths = headings.map((_, column) =>
    shown.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  for (const row of shown) {
    const cells = row.map((cell, column) => padEnd(cell, widths[column] ?? 0));
    yield `${cells.join('  ').trimEnd()}\n`;
  }
}

/** A text that takes at most so many columns. */
export function cut(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${fittingStart(text, columns - 1)}…`;
}

/** Untrusted text on one line, without what a terminal takes for commands or what turns the reading direction round. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
