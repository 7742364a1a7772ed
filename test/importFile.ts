import { said } from './said';
// What comes of a file in a test, with all its bytes at hand.

import assert from 'node:assert/strict';
import type { Ingested } from '../src/core/ingest/files/source';
import { importSource } from '../src/core/ingest/importSource';
import type { FileRule } from '../src/core/ingest/settings/corpusSettings';
import type { Article } from '../src/core/model/article';
import { provideParts } from './parts';

/** All that is read of a file, whose contents are given as text or as bytes. */
export async function importAll(path: string, contents: string | Uint8Array, rule: FileRule = {}): Promise<Ingested[]> {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  provideParts();
  const all: Ingested[] = [];
  for await (const read of importSource(path, [bytes], rule)) all.push(read);
  return all;
}

/** The articles of a file with which nothing is wrong. */
export async function articlesOf(
  path: string,
  contents: string | Uint8Array,
  rule: FileRule = {},
): Promise<readonly Article[]> {
  const all = await importAll(path, contents, rule);
  assert.deepEqual(reasonsOf(all), []);
  return all.flatMap(({ articles }) => articles);
}

/** The only article of such a file. */
export async function articleOf(path: string, contents: string | Uint8Array, rule: FileRule = {}): Promise<Article> {
  const articles = await articlesOf(path, contents, rule);
  const [article] = articles;
  assert.ok(article !== undefined && articles.length === 1, `${articles.length} articles`);
  return article;
}

export function reasonsOf(all: readonly Ingested[]): string[] {
  return all.flatMap(({ problems }) => problems.map(({ reason }) => said(reason)));
}
