import { dateFromWords } from '../../../src/core/ingest/metadata/dates';

/** An article whose date is known. */
export interface DatedRow {
  readonly id: string;
  /** What the reader would open: the bytes of a file, and the name that says its format. */
  readonly name: string;
  readonly text: string;
  /** EDTF. */
  readonly date: string;
}

/**
 * The rows of a file of JSON Lines: `{"id", "text" or "html", "date"}`. Rows without a date that can be read are left out.
 *
 * @throws Error that names the line which is no such row
 */
export function readRows(lines: string): DatedRow[] {
  const rows: DatedRow[] = [];
  for (const [i, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = rowOf(line, `article-${i + 1}`);
    if (row === undefined) throw new Error(`Line ${i + 1} has no "text" or "html".`);
    if (row.date !== '') rows.push(row);
  }
  return rows;
}

function rowOf(line: string, fallback: string): DatedRow | undefined {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const field = (name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];
  const [id, date, text, html] = ['id', 'date', 'text', 'html'].map(field);
  const truth = typeof date === 'string' ? dateFromWords(date)?.edtf : undefined;
  const known = { id: typeof id === 'string' ? id : fallback, date: truth ?? '' };
  // No name that could tell a date, or an id would be one.
  if (typeof html === 'string') return { ...known, name: 'article.html', text: html };
  return typeof text === 'string' ? { ...known, name: 'article.txt', text } : undefined;
}
