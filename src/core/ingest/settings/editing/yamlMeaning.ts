import { isAlias, isMap, isScalar, isSeq, Lexer } from 'yaml';
import { tidyPath } from '../corpusPaths';
import type { YamlChange, YamlChanges } from './yamlChange';
import { scalarText } from './yamlPlaces';

/** What a YAML document says, without how it is written: texts, lists, and mappings in their order; nothing at all is null. */
export type Meaning = string | null | readonly Meaning[] | ReadonlyMap<string, Meaning>;

/** Whatever an alias stands for is said where it is defined. */
export function meaningOf(node: unknown): Meaning {
  if (isAlias(node)) return [`*${node.source}`];
  if (isScalar(node)) return node.value === null ? null : scalarText(node);
  if (isSeq(node)) return node.items.map(meaningOf);
  if (!isMap(node)) return null;
  return new Map(node.items.map(({ key, value }) => [isScalar(key) ? scalarText(key) : String(key), meaningOf(value)]));
}

/** What a mapping is to say after changes. */
export function changed(before: Meaning, changes: YamlChanges): Meaning {
  const after = new Map<string, Meaning>(before instanceof Map ? before : []);
  const keys = new Map([...after.keys()].map((key) => [tidyPath(key), key]));
  for (const [key, change] of changes) {
    const written = keys.get(tidyPath(key)) ?? key;
    const value = changedValue(after.get(written) ?? null, change);
    if (value === undefined) after.delete(written);
    else if (value !== null || after.has(written)) after.set(written, value);
  }
  return after;
}

function changedValue(before: Meaning, change: YamlChange): Meaning | undefined {
  if ('set' in change) return String(change.set);
  if ('remove' in change) return undefined;
  if ('within' in change) return changed(before, change.within);
  if (before === null) return change.add;
  return isList(before) ? [...before, ...change.add] : [before, ...change.add];
}

/** Without the mappings that changes were made in and that hold nothing. */
export function withoutEmptied(meaning: Meaning, changes: YamlChanges): Meaning {
  if (!(meaning instanceof Map)) return meaning;
  const rest = new Map<string, Meaning>(meaning);
  const keys = new Map([...rest.keys()].map((key) => [tidyPath(key), key]));
  for (const [key, change] of changes) {
    const written = keys.get(tidyPath(key));
    if (written === undefined || !('within' in change)) continue;
    const within = withoutEmptied(rest.get(written) ?? null, change.within);
    if (comparable(within) === null) rest.delete(written);
    else rest.set(written, within);
  }
  return rest;
}

/** Whether two say the same. A mapping or a list without anything in it says as much as nothing. */
export function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

type Comparable = string | null | readonly Comparable[] | { readonly entries: readonly Comparable[] };

function comparable(meaning: Meaning): Comparable {
  if (meaning === null || typeof meaning === 'string') return meaning;
  if (isList(meaning)) return meaning.length === 0 ? null : meaning.map(comparable);
  const entries = [...meaning].map(([key, value]): Comparable => [key, comparable(value)]);
  return entries.length === 0 ? null : { entries };
}

function isList(meaning: Meaning): meaning is readonly Meaning[] {
  return Array.isArray(meaning);
}

/** The comments of a text, in their order. */
export function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}
