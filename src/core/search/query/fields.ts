import { parseDate } from '../../model/date';
import type { Mark, QueryProblem, RangeNode, TextField } from './ast';
import { MARKS, TEXT_FIELDS } from './ast';

export const RANGE_FIELDS = ['year', 'date'] as const;
export type RangeField = (typeof RANGE_FIELDS)[number];
export const MARK_FIELDS = ['has', 'is'] as const;
export type MarkField = (typeof MARK_FIELDS)[number];

/** Every name that may stand before a colon. */
export type FieldName = TextField | RangeField | MarkField;
export const FIELD_NAMES: readonly FieldName[] = [...TEXT_FIELDS, ...RANGE_FIELDS, ...MARK_FIELDS];

/** Longest name of a field, with its colon. */
const LONGEST_PREFIX = Math.max(...FIELD_NAMES.map(({ length }) => length)) + 1;

/** The field whose name and colon stand at `start` of a query, in any case; undefined when none does. */
export function fieldAt(text: string, start: number): FieldName | undefined {
  const head = text.slice(start, start + LONGEST_PREFIX);
  const colon = head.indexOf(':');
  if (colon < 0) return undefined;
  const name = head.slice(0, colon).toLowerCase();
  return FIELD_NAMES.find((field) => field === name);
}

export function isTextField(field: FieldName): field is TextField {
  return TEXT_FIELDS.some((name) => name === field);
}

export function isMarkField(field: FieldName): field is MarkField {
  return MARK_FIELDS.some((name) => name === field);
}

/** What may follow `has:` or `is:`. */
export function markValues(field: MarkField): string[] {
  return MARKS.filter((mark) => mark.startsWith(`${field}:`)).map((mark) => mark.slice(field.length + 1));
}

/** The mark that is asked for by `has:` or `is:` and this value, in any case. */
export function markOf(field: MarkField, value: string): Mark | undefined {
  const wanted = `${field}:${value.toLowerCase()}`;
  return MARKS.find((mark) => mark === wanted);
}

/** Reads `2017`, `2017..2019`, `2017..`, `..2019`, of years or of dates; or says what is wrong with it. */
export function rangeOf(field: RangeField, value: string): RangeNode | QueryProblem['kind'] {
  const dots = value.indexOf('..');
  const from = dots < 0 ? value : value.slice(0, dots);
  const to = dots < 0 ? value : value.slice(dots + 2);
  if (from === '' && to === '') return 'bad date';
  if ((from !== '' && !isDate(field, from)) || (to !== '' && !isDate(field, to))) return 'bad date';
  if (from === '') return { type: 'range', field, to };
  if (to === '') return { type: 'range', field, from };
  return endsBefore(from, to) ? 'empty range' : { type: 'range', field, from, to };
}

function isDate(field: RangeField, text: string): boolean {
  const parts = parseDate(text);
  return parts !== undefined && !parts.qualified && (field === 'date' || parts.month === undefined);
}

/** Compares as precisely as both are: `2017-02` reaches to the end of its month, `2017` to the end of its year. */
function endsBefore(from: string, to: string): boolean {
  const precision = Math.min(from.length, to.length);
  return to.slice(0, precision) < from.slice(0, precision);
}
