import * as vscode from 'vscode';
import type { ValueField } from '../../core/corpus';
import { ACTOR_KEYS, ARTICLE_KEYS, CORPUS_KEYS } from '../../core/ingest/settings/corpusFile';
import { FIELD_KEYS, FILE_KEYS } from '../../core/ingest/settings/corpusFiles';
import { ACTOR_KINDS } from '../../core/model/actor';
import type { OpenCorpus } from '../corpus/openCorpus';
import { ENCODINGS } from '../problems/readAs';
import { articleCount } from '../util/labels';
import { languageName } from './fields';

/** An extension that knows the schema of corpus.yaml and offers its keys. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** Something that may stand behind a key. */
export interface Suggestion {
  readonly value: string;
  readonly detail?: string;
}

/** The keys that may stand below others. */
export function keysAt(below: readonly string[]): readonly string[] {
  if (vscode.extensions.getExtension(YAML_EXTENSION) !== undefined) return [];
  const [first, , third] = below;
  if (below.length === 0) return CORPUS_KEYS;
  if (first === 'articles' && below.length === 2) return ARTICLE_KEYS;
  if (first === 'actors' && below.length === 1) return ACTOR_KEYS;
  if (first !== 'files') return [];
  if (below.length === 2) return FILE_KEYS;
  return below.length === 3 && third === 'fields' ? FIELD_KEYS : [];
}

/** What may stand behind a key, those first that the most articles have. */
export async function valuesAt(corpus: OpenCorpus, below: readonly string[], key: string): Promise<Suggestion[]> {
  const [first] = below;
  if (key === 'language') return languages(corpus);
  if (first === 'articles' && (key === 'source' || key === 'author')) return known(corpus, key);
  if (first === 'actors' && key === 'kind') return ACTOR_KINDS.map((value) => ({ value }));
  if (first === 'files' && key === 'encoding') return ENCODINGS.map((value) => ({ value }));
  if (first === 'files' && key === 'delimiter')
    return ['comma', 'semicolon', 'tab', 'pipe'].map((value) => ({ value }));
  if (first === 'files' && key === 'mojibake') return [{ value: 'repair' }];
  return below.length === 0 && key === 'metonyms' ? [{ value: 'true' }, { value: 'false' }] : [];
}

const COMMON_LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'fa',
  'zh',
  'ja',
  'ko',
];

async function languages(corpus: OpenCorpus): Promise<Suggestion[]> {
  const here = (await corpus.engine.call('values', 'lang')).map(({ name }) => name);
  return [...new Set([...here, ...COMMON_LANGUAGES])].map((value) => {
    const detail = languageName(value);
    return detail === undefined ? { value } : { value, detail };
  });
}

async function known(corpus: OpenCorpus, field: ValueField): Promise<Suggestion[]> {
  const values = await corpus.engine.call('values', field);
  return values.map(({ name, articles }) => ({ value: name, detail: articleCount(articles) }));
}
