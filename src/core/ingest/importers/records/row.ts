import type { Message } from '../../../basics/message';
import type { ProblemKind } from '../../../model/problem';
import type { TextBlocks } from './textBlocks';

/** A record as it stands in its file: a row of a table, an object, an item of a feed. */
export interface Row {
  /** What stands behind the `#` in the path of its article, from 1: its line in formats of lines, else how many come before it and one. */
  readonly number: number;
  /** The line of the file on which it begins, from 1, where that is known. */
  readonly line?: number;
  /** What it holds, by the names of its columns or fields. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The blocks of its text where the format knows more of them than the text shows; asked for once. */
  readonly blocks?: () => TextBlocks;
  /** What of it could not be read quite as it should be, in a sentence. */
  readonly doubt?: Message;
}

/** A record that is none after all. */
export interface BadRow {
  readonly number: number;
  readonly line?: number;
  /** Why, as the first half of a sentence. */
  readonly fault: Message;
  readonly about: ProblemKind;
}

/** The records of a file in their order. */
export type Rows = Iterable<Row | BadRow> | AsyncIterable<Row | BadRow>;

/** Objects within objects are looked into so deep. */
const DEEPEST = 3;
/** No record of an article has more fields. */
const MOST_FIELDS = 2_000;

/** The fields of an object; what is in an object within it goes by both names, such as `source.name`. */
export function fieldsOf(value: object): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const collect = (inside: object, prefix: string, depth: number): void => {
    for (const [name, field] of Object.entries(inside)) {
      if (fields.size >= MOST_FIELDS) return;
      fields.set(prefix + name, field);
      if (depth < DEEPEST && isObject(field)) collect(field, `${prefix}${name}.`, depth + 1);
    }
  };
  collect(value, '', 1);
  return fields;
}

/** True for what JSON writes in braces. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is known, by the names of `ColumnKey`; what is undefined is left out. */
export function valuesOf(known: Readonly<Record<string, string | undefined>>): Map<string, unknown> {
  return new Map(Object.entries(known).filter(([, value]) => value !== undefined));
}
