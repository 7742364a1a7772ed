import { isWebAddress } from '../../settings/corpusFields';
import { meaningOf } from '../records/columnNames';
import { looseDate } from '../records/looseDate';

/** The name of a column is no longer, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Whether the first row of a table names its columns: one of them goes by a known name, or all look like names and none like data. */
export function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim());
  if (names.some((name) => name.length > LONGEST_NAME || isWebAddress(name) || looseDate(name, 'day first')))
    return false;
  if (names.some((name) => meaningOf(name) !== undefined)) return true;
  return new Set(names).size === names.length && names.every((name) => name !== '' && !/^[\d.,+-]+$/.test(name));
}

/** The names of the columns, each once; one without a name, or with that of an earlier one, goes by its place, such as `column 3`. */
export function columnNames(header: readonly string[]): string[] {
  const names = new Set<string>();
  return header.map((cell, index) => {
    const name = cell.trim();
    const unique = name === '' || names.has(name) ? placeName(index) : name;
    names.add(unique);
    return unique;
  });
}

/** What a column without a name goes by, in a table of so many columns. */
export function placeNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => placeName(index));
}

function placeName(index: number): string {
  return `column ${index + 1}`;
}
