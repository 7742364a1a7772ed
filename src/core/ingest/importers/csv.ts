import type { Message } from '../../basics/message';
import type { OpenSource } from '../files/openSource';
import { textPieces } from '../files/textPieces';
import type { Importer } from './importer';
import { importRecords, type RecordFormat } from './records/importRecords';
import type { BadRow, Row } from './records/row';
import { type CsvRow, CsvRows } from './table/csvRows';
import { delimiterOf } from './table/delimiter';
import { columnNames, isHeader, placeNames } from './table/header';

const ROWS: RecordFormat = { noun: 'Line', isCommon: false };

/** A table as a spreadsheet or a database writes it, with an article in each row. A row is known by the line on which it begins.
 * Some of them are held at a time. */
export const csv: Importer = {
  format: 'CSV',
  endings: ['csv', 'tsv', 'tab'],
  inPieces: true,
  read: (source) => importRecords(source, tableRows(source), ROWS),
};

async function* tableRows({ path, rule, pieces }: OpenSource): AsyncGenerator<Row | BadRow> {
  let table: Table | undefined;
  for await (const { text, doubt } of textPieces(pieces(), rule.encoding)) {
    table ??= new Table(rule.delimiter ?? delimiterOf(text) ?? usualDelimiter(path), doubt);
    yield* table.take(text);
  }
  if (table !== undefined) yield* table.finish();
}

function usualDelimiter(path: string): string {
  return /\.(?:tsv|tab)(?:\.gz)?$/i.test(path) ? '\t' : ',';
}

/** A table that comes in pieces. */
class Table {
  private readonly rows: CsvRows;
  private names: readonly string[] | undefined;

  /** @param doubt about the encoding of the file, told once */
  constructor(
    delimiter: string,
    private doubt: Message | undefined,
  ) {
    this.rows = new CsvRows(delimiter);
  }

  take(text: string): Generator<Row | BadRow> {
    return this.records(this.rows.take(text, false));
  }

  finish(): Generator<Row | BadRow> {
    return this.records(this.rows.take('', true));
  }

  private *records(rows: Iterable<CsvRow>): Generator<Row | BadRow> {
    for (const row of rows) {
      if (this.names === undefined) {
        const isNamed = isHeader(row.cells);
        this.names = isNamed ? columnNames(row.cells) : placeNames(row.cells.length);
        if (isNamed) continue;
      }
      yield recordOf(row, this.names, this.doubt);
      this.doubt = undefined;
    }
  }
}

function recordOf({ cells, line, fault }: CsvRow, names: readonly string[], doubt: Message | undefined): Row | BadRow {
  if (fault !== undefined) return { number: line, line, fault, about: 'format' };
  const values = new Map<string, unknown>();
  for (const [index, cell] of cells.entries()) {
    const name = names[index];
    if (name !== undefined) values.set(name, cell);
  }
  const row = { number: line, line, values };
  return doubt === undefined ? row : { ...row, doubt };
}
