import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { tidyPath } from '../corpusPaths';
import { CannotEdit } from './yamlChange';

// Where the parts of a YAML document stand in its text, as offsets.

/** An entry of a mapping whose key is a text. */
export interface YamlEntry {
  readonly key: Scalar;
  readonly value: unknown;
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The end of what stands in the text for a node, without a comment or a line break behind it. */
export function endOf(text: string, node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === undefined ? startOf(node) : endOfPair(text, last);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return isNode(last) ? endOf(text, last) : startOf(node);
  }
  const end = node.range?.[1] ?? 0;
  // a block of literal text has the break of its last line
  return end > startOf(node) && text[end - 1] === '\n' ? end - (text[end - 2] === '\r' ? 2 : 1) : end;
}

/** The end of an entry; of one without a value that of its colon. */
export function endOfPair(text: string, { key, value }: { readonly key: unknown; readonly value: unknown }): number {
  const afterColon = isNode(key) ? (colonAfter(text, key) ?? endOf(text, key)) : 0;
  return isNode(value) && !isNothing(value) ? Math.max(afterColon, endOf(text, value)) : afterColon;
}

/** The end of the colon behind a key; undefined where it does not follow at once. */
export function colonAfter(text: string, key: Node): number | undefined {
  const behind = /[ \t]*:/y;
  behind.lastIndex = key.range?.[1] ?? 0;
  return behind.test(text) ? behind.lastIndex : undefined;
}

/** True for a value of which nothing stands in the text. */
export function isNothing(value: unknown): boolean {
  return !isNode(value) || (isScalar(value) && value.range?.[0] === value.range?.[1]);
}

/** True for a value that says nothing: none, `null`, or a collection without items. */
export function isEmpty(value: unknown): boolean {
  if (!isNode(value) || isAlias(value)) return !isNode(value);
  if (isScalar(value)) return value.value === null;
  return value.anchor === undefined && (isMap(value) || isSeq(value)) && value.items.length === 0;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line, before its break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end - 1 >= offset ? end - 1 : end;
}

/** In UTF-16 units from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Finds the entries of a mapping by their keys, however paths are written in them. Throws `CannotEdit` where two are the same. */
export function entriesOf(map: YAMLMap): (key: string) => YamlEntry | undefined {
  const entries = new Map<string, YamlEntry>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = tidyPath(scalarText(key));
    if (entries.has(name)) throw new CannotEdit();
    entries.set(name, { key, value });
  }
  return (key) => entries.get(tidyPath(key));
}

/** A scalar as the reader of corpus.yaml takes it: as it is written, unless it is text in quotation marks. */
export function scalarText({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}
