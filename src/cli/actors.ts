import type { Corpus } from '../core/corpus';
import type { Actor, ActorKind } from '../core/model/actor';
import { json, type Pieces, table } from './output';

/** `{actors: [{id, name, kind, aliases, articles, mentions}]}` */
export function actorsAsJson(corpus: Corpus, kinds?: readonly ActorKind[]): Pieces {
  return json({
    actors: actorsOf(corpus, kinds).map(({ id, name, kind, aliases, articles, mentions }) => ({
      id,
      name,
      kind,
      aliases,
      articles,
      mentions,
    })),
  });
}

export function actorsAsText(corpus: Corpus, kinds?: readonly ActorKind[]): Pieces {
  const rows = actorsOf(corpus, kinds).map(({ name, kind, articles, mentions, aliases }) => [
    String(articles),
    String(mentions),
    kind,
    name,
    aliases.join(', '),
  ]);
  return table(['ARTICLES', 'MENTIONS', 'KIND', 'NAME', 'ALSO'], rows);
}

function actorsOf(corpus: Corpus, kinds: readonly ActorKind[] | undefined): readonly Actor[] {
  return corpus.actors().filter(({ kind }) => kinds?.includes(kind) ?? true);
}
