import { type Message, message } from '../../basics/message';
import { byteLines } from '../files/byteLines';
import { decode } from '../files/decode';
import type { OpenSource } from '../files/openSource';
import { MAX_SOURCE_BYTES } from '../files/source';
import type { Importer } from './importer';
import { importRecords, type RecordFormat } from './records/importRecords';
import { type BadRow, fieldsOf, isObject, type Row } from './records/row';

const LINES: RecordFormat = { noun: 'Line', isCommon: false };
const TOO_LONG = message('it is too long (the most is {0} MB)', MAX_SOURCE_BYTES / 2 ** 20);

/**
 * JSON Lines (https://jsonlines.org), in which each line is an object that holds one article. Lines come one by one, so that a file need
 * never be held as a whole. A line that is no such object is a problem and the rest counts.
 */
export const jsonLines: Importer = {
  format: 'JSON Lines',
  endings: ['jsonl', 'ndjson'],
  inPieces: true,
  read: (source) => importRecords(source, jsonRows(source), LINES),
};

async function* jsonRows({ pieces, rule }: OpenSource): AsyncGenerator<Row | BadRow> {
  for await (const { number, bytes } of byteLines(pieces(), MAX_SOURCE_BYTES)) {
    if (bytes === null) {
      yield { number, line: number, fault: TOO_LONG, about: 'too large' };
      continue;
    }
    const decoded = decode(bytes, { encoding: rule.encoding });
    if ('fault' in decoded) yield bad(number, message('this is no text ({0})', decoded.fault), 'encoding');
    else if (decoded.text.trim() !== '') yield jsonRow(number, decoded.text, decoded.doubt);
  }
}

/** The record on a line of JSON; `number` is the line's, from 1. */
export function jsonRow(number: number, text: string, doubt?: Message): Row | BadRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(number, message('this is no JSON'), 'format');
  }
  if (!isObject(value)) return bad(number, message('this is no JSON object'), 'format');
  const row = { number, line: number, values: fieldsOf(value) };
  return doubt === undefined ? row : { ...row, doubt };
}

function bad(number: number, fault: Message, about: BadRow['about']): BadRow {
  return { number, line: number, fault, about };
}
