import type { Corpus } from '../core/corpus';
import { json, type Pieces, table } from './output';

/** `{actors: [{id, name, kind, aliases, articles, mentions}]}` */
export function actorsAsJson(corpus: Corpus): Pieces {
  return json({
    actors: corpus.actors().map(({ id, name, kind, aliases, articles, mentions }) => ({
      id,
      name,
      kind,
      aliases,
      articles,
      mentions,
    })),
  });
}

export function actorsAsText(corpus: Corpus): Pieces {
  const rows = corpus
    .actors()
    .map(({ name, kind, articles, mentions, aliases }) => [
      String(articles),
      String(mentions),
      kind,
      name,
      aliases.join(', '),
    ]);
  return table(['ARTICLES', 'MENTIONS', 'KIND', 'NAME', 'ALSO'], rows);
}
