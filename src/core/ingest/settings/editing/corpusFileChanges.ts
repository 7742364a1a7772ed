import type { FieldKey, FileRule } from '../corpusSettings';
import type { YamlChange, YamlChanges } from './yamlChange';

/** What corpus.yaml is to say of an article, by field; null where it is to say nothing. */
export type FieldChanges = Readonly<Partial<Record<FieldKey, string | null>>>;

/** Changes of what corpus.yaml says of articles, by their paths. */
export function articleChanges(articles: ReadonlyMap<string, FieldChanges>): YamlChanges {
  const within = new Map<string, YamlChange>();
  for (const [path, fields] of articles) within.set(path, { within: fieldChanges(fields) });
  return new Map([['articles', { within }]]);
}

/** How the files that match globs are to be read from now on; what the rule does not say stays as it is. */
export function ruleChanges(globs: readonly string[], { fields, ...others }: FileRule): YamlChanges {
  const rule = new Map<string, YamlChange>();
  for (const [key, value] of Object.entries(others)) if (value !== undefined) rule.set(key, { set: value });
  if (fields !== undefined) rule.set('fields', { within: fieldChanges(fields) });
  return new Map([['files', { within: new Map(globs.map((glob) => [glob, { within: rule }])) }]]);
}

/** The files that match globs are no sources from now on. */
export function exclusion(globs: readonly string[]): YamlChanges {
  return new Map([['exclude', { add: globs }]]);
}

/** A glob that a path below the corpus folder matches, and no other. */
export function globOf(path: string): string {
  return path.replace(/[*?[\]{}!$^\\]/g, '\\$&');
}

function fieldChanges(fields: FieldChanges): YamlChanges {
  const changes = new Map<string, YamlChange>();
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) changes.set(key, value === null ? { remove: true } : { set: value });
  }
  return changes;
}
