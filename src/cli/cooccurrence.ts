import type { Corpus } from '../core/corpus';
import { cooccurrence } from '../core/entities/profile/cooccurrence';
import type { Actor, ActorId } from '../core/model/actor';
import type { CooccurrenceCall } from './calls';
import { json, type Pieces, table } from './output';

type Wanted = Pick<CooccurrenceCall, 'min' | 'limit' | 'kinds'>;

/** Two actors who appear together, the one whose id comes first as `a`. */
interface Pair {
  readonly a: Actor;
  readonly b: Actor;
  readonly articles: number;
  readonly sentences: number;
}

/** `{pairs: [{a: {id, name, kind}, b: {...}, articles, sentences}]}` */
export function cooccurrenceAsJson(corpus: Corpus, wanted: Wanted): Pieces {
  return json({ pairs: rows(pairsOf(corpus, wanted)) });
}

export function cooccurrenceAsText(corpus: Corpus, wanted: Wanted): Pieces {
  const cells = pairsOf(corpus, wanted).map(({ a, b, articles, sentences }) => [
    String(articles),
    String(sentences),
    a.name,
    b.name,
  ]);
  return table(['ARTICLES', 'SENTENCES', 'WHO', 'WITH WHOM'], cells);
}

function* rows(pairs: readonly Pair[]): Generator<unknown> {
  for (const { a, b, articles, sentences } of pairs) yield { a: brief(a), b: brief(b), articles, sentences };
}

/** Most shared articles first, then sentences, then ids. */
function pairsOf(corpus: Corpus, { min, limit, kinds }: Wanted): readonly Pair[] {
  const isWanted = ({ kind }: Actor): boolean => kinds?.includes(kind) ?? true;
  const actors = new Map(corpus.actors().map((actor) => [actor.id, actor]));
  const pairs: Pair[] = [];
  for (const { articles, sentences, ...ids } of cooccurrence(corpus, min)) {
    const a = actors.get(ids.a);
    const b = actors.get(ids.b);
    if (a !== undefined && b !== undefined && isWanted(a) && isWanted(b)) pairs.push({ a, b, articles, sentences });
  }
  pairs.sort(
    (x, y) =>
      y.articles - x.articles || y.sentences - x.sentences || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id),
  );
  return pairs.slice(0, limit);
}

function brief({ id, name, kind }: Actor): Pick<Actor, 'id' | 'name' | 'kind'> {
  return { id, name, kind };
}

function compare(a: ActorId, b: ActorId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
