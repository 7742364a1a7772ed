import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  ACTOR_KEYS,
  ARTICLE_KEYS,
  CORPUS_KEYS,
  DEFAULT_SETTINGS,
  FIELD_KEYS,
  FILE_KEYS,
} from '../../../src/core/ingest/settings/corpusFile';
import { ACTOR_KINDS } from '../../../src/core/model/actor';
import { parseEdtf } from '../../../src/core/model/date';

type Schema = { readonly [key: string]: unknown };

function object(value: unknown): Schema {
  assert.ok(typeof value === 'object' && value !== null);
  return { ...value };
}

/** The value at a path of keys. */
function at(schema: Schema, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => object(value)[key], schema);
}

describe('the schema of corpus.yaml', () => {
  const schema = object(JSON.parse(readFileSync('schemas/corpus.schema.json', 'utf8')));

  it('knows the keys that the parser knows, each with a description', () => {
    for (const [path, keys] of [
      [[], CORPUS_KEYS],
      [['definitions', 'article'], ARTICLE_KEYS],
      [['definitions', 'file'], FILE_KEYS],
      [['definitions', 'file', 'properties', 'fields'], FIELD_KEYS],
      [['definitions', 'actor'], ACTOR_KEYS],
    ] as const) {
      const properties = object(at(schema, ...path, 'properties'));
      assert.deepEqual(Object.keys(properties), [...keys]);
      for (const key of keys) assert.ok(String(at(properties, key, 'description')).length > 10, key);
      assert.equal(at(schema, ...path, 'additionalProperties'), false);
    }
  });

  it('knows the kinds of actors and the defaults', () => {
    assert.deepEqual(at(schema, 'definitions', 'actor', 'properties', 'kind', 'enum'), [...ACTOR_KINDS]);
    assert.deepEqual(at(schema, 'properties', 'include', 'default'), DEFAULT_SETTINGS.include);
    assert.deepEqual(at(schema, 'properties', 'exclude', 'default'), DEFAULT_SETTINGS.exclude);
    assert.equal(at(schema, 'properties', 'metonyms', 'default'), DEFAULT_SETTINGS.metonyms);
  });

  it('takes the same dates', () => {
    const pattern = new RegExp(String(at(schema, 'definitions', 'article', 'properties', 'date', 'pattern')));
    for (const date of [
      '2017-02-18',
      '2017-02',
      '2017',
      '2017~',
      '2017-02?',
      '2017-02-18%',
      '17',
      '2017-13',
      '2017-2-1',
      'x',
      '2018-11/2020',
      '2018-11-01~/2020-11',
      '2018-11/..',
      '../2017-02-18',
      '../..',
      '2018/',
      '/2018',
      '2018/2019/2020',
    ]) {
      assert.equal(pattern.test(date), parseEdtf(date) !== undefined, date);
    }
  });

  it('refers only to definitions that it has', () => {
    const text = JSON.stringify(schema);
    for (const [, name] of text.matchAll(/"#\/definitions\/(\w+)"/g))
      assert.ok(at(schema, 'definitions', name ?? ''), name);
  });
});
