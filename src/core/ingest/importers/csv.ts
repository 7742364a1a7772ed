import { decode } from '../files/decode';
import type { OpenSource } from '../files/openSource';
import type { Importer } from './importer';
import { importRecords, type RecordFormat } from './records/importRecords';
import type { BadRow, Row } from './records/row';
import { type CsvRow, csvRows } from './table/csvRows';
import { delimiterOf } from './table/delimiter';
import { columnNames, isHeader, placeNames } from './table/header';

const ROWS: RecordFormat = { noun: 'Line', isCommon: false };

/** A table as a spreadsheet or a database writes it, with an article in each row. A row is known by the line on which it begins. */
export const csv: Importer = {
  format: 'CSV',
  endings: ['csv', 'tsv', 'tab'],
  read: (source) => importRecords(source, tableRows(source), ROWS),
};

async function* tableRows({ path, rule, bytes }: OpenSource): AsyncGenerator<Row | BadRow> {
  const decoded = decode(await bytes(), { encoding: rule.encoding });
  if ('fault' in decoded) throw new Error(`it is no text (${decoded.fault})`);
  const { text, doubt } = decoded;
  const usual = /\.(?:tsv|tab)(?:\.gz)?$/i.test(path) ? '\t' : ',';
  const delimiter = rule.delimiter ?? delimiterOf(text) ?? usual;
  let names: readonly string[] | undefined;
  for (const row of csvRows(text, delimiter)) {
    if (names === undefined) {
      const isNamed = isHeader(row.cells);
      names = isNamed ? columnNames(row.cells) : placeNames(row.cells.length);
      if (isNamed) continue;
    }
    yield recordOf(row, names, doubt);
  }
}

function recordOf({ cells, line, fault }: CsvRow, names: readonly string[], doubt: string | undefined): Row | BadRow {
  if (fault !== undefined) return { number: line, line, fault, about: 'format' };
  const values = new Map<string, unknown>();
  for (const [index, cell] of cells.entries()) {
    const name = names[index];
    if (name !== undefined) values.set(name, cell);
  }
  // a doubt about the encoding of the file is told once
  const row = { number: line, line, values };
  return doubt === undefined || line > 2 ? row : { ...row, doubt };
}
