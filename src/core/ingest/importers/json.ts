import { message } from '../../basics/message';
import { type Decoded, decode } from '../files/decode';
import type { OpenSource } from '../files/openSource';
import { Refusal } from '../refusal';
import type { Importer } from './importer';
import { elementsOf } from './jsonElements';
import { jsonRow } from './jsonLines';
import { importRecords } from './records/importRecords';
import { type BadRow, fieldsOf, isObject, type Row } from './records/row';

/**
 * JSON: a list of objects that each hold one article; or an object with such a list somewhere in it, as interfaces of archives answer; or
 * one object that is one article. Programs keep so much else in JSON that a file without any article is no problem unless somebody asked
 * for it.
 */
export const json: Importer = {
  format: 'JSON',
  endings: ['json'],
  async *read(source) {
    const decoded = decode(await source.bytes(), { encoding: source.rule.encoding });
    if ('fault' in decoded) throw new Refusal(message('it is no text ({0})', decoded.fault));
    yield* read(source, decoded);
  },
};

function read(source: OpenSource, { text, doubt }: Decoded): ReturnType<typeof importRecords> {
  const common = { isCommon: true, doubt };
  const records = { ...common, noun: 'Record' } as const;
  if (text.trimStart().startsWith('[')) return importRecords(source, listed(text), records);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return importRecords(source, lines(text), { ...common, noun: 'Line' });
  }
  const list = isObject(value) ? longestList(value, 0) : [];
  if (list.length > 0) return importRecords(source, list.map(rowOf), records);
  return importRecords(source, isObject(value) ? [rowOf(value, 0)] : [], { ...common, noun: 'File' });
}

/** The records of a list, each parsed by itself, so that what is damaged takes no others along. */
function* listed(text: string): Generator<Row | BadRow> {
  let number = 0;
  for (const { start, end, line } of elementsOf(text)) {
    number += 1;
    yield { ...jsonRow(number, text.slice(start, end)), line };
  }
}

/** Many a file of JSON Lines goes by the name of JSON. */
function* lines(text: string): Generator<Row | BadRow> {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() !== '') yield jsonRow(number, line);
  }
}

function rowOf(value: object, index: number): Row {
  return { number: index + 1, values: fieldsOf(value) };
}

/** Lists are looked for so deep. */
const DEEPEST = 4;

/** The longest list of objects in an object. */
function longestList(value: object, depth: number): readonly object[] {
  let longest: readonly object[] = [];
  for (const field of Object.values(value)) {
    const list: readonly object[] = Array.isArray(field)
      ? field.filter(isObject)
      : isObject(field) && depth < DEEPEST
        ? longestList(field, depth + 1)
        : [];
    if (list.length > longest.length) longest = list;
  }
  return longest;
}
