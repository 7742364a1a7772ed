import { articlesBelow } from '../core/browse/below';
import type { Corpus } from '../core/corpus';
import { fileOf, partsOfName } from '../core/ingest/files/recordPath';
import { columnsIn } from '../core/ingest/importers/records/columnsIn';
import { fileRules } from '../core/ingest/settings/fileRules';
import { settingsKey } from '../core/ingest/settings/overrides';
import type { Article } from '../core/model/article';
import type { ArticleFacts, MetadataCalls } from '../protocol/metadata';
import type { Handlers } from '../protocol/rpc';
import { summarize } from './summary';

/** Answers what is asked when the reader sets what is known of articles. `corpus` gives the one that is open. */
export function metadataHandlers(corpus: () => Corpus): Handlers<MetadataCalls> {
  return {
    facts: (ids) =>
      ids.flatMap((id) => {
        const article = corpus().article(id);
        return article === undefined ? [] : [factsOf(corpus(), article)];
      }),
    articlesBelow: (query, keys) => articlesBelow(corpus().tree, query, keys),
    articleKeys: (typed, most) => keysWith(corpus(), typed, most),
    columnsIn: async (source) => (await columnsIn(source, fileRules(corpus().settings)(source.path))) ?? null,
    factsUnder: (key) => {
      const article = corpus().articleAt(key) ?? corpus().article(key) ?? recordNamed(corpus(), key);
      return article === undefined ? null : factsOf(corpus(), article);
    },
  };
}

function factsOf(corpus: Corpus, article: Article): ArticleFacts {
  const found = corpus.foundAt(article.path) ?? article;
  return {
    id: article.id,
    key: settingsKey(found, corpus.settings),
    now: summarize(article),
    found: summarize(found),
  };
}

/** The record that goes by a stable name, which is its id only where another file has the id that it has by itself. */
function recordNamed(corpus: Corpus, name: string): Article | undefined {
  const parts = partsOfName(name);
  const article = parts && corpus.article(parts.id);
  return article !== undefined && fileOf(article.path) === parts?.file ? article : undefined;
}

function keysWith(corpus: Corpus, typed: string, most: number): string[] {
  const wanted = typed.toLowerCase();
  const beginning: string[] = [];
  const holding: string[] = [];
  for (const { path } of corpus.articles()) {
    const found = corpus.foundAt(path);
    const key = found === undefined ? path : settingsKey(found, corpus.settings);
    const at = key.toLowerCase().indexOf(wanted);
    if (at === 0) beginning.push(key);
    else if (at > 0) holding.push(key);
    if (beginning.length >= most) break;
  }
  return [...beginning, ...holding].slice(0, most);
}
