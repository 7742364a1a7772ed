import type { Actor, ActorId } from '../model/actor';
import type { ArticleId } from '../model/article';
import type { Steps } from './engine';

/** An actor by which an answer can be narrowed down. */
export interface ActorFacet {
  readonly actor: Actor;
  /** Number of articles of the answer that mention the actor. */
  readonly articles: number;
}

/** What is asked about the articles of an answer and their actors. */
export interface ActorSource {
  actorIdsIn(article: ArticleId): Iterable<ActorId>;
  actor(id: ActorId): Actor | undefined;
}

/** Articles counted between two steps. */
const STEP = 1000;

/**
 * The actors that the most of these articles mention, at most `limit`; of those with equally many the one that the corpus
 * mentions less, as it tells more. An actor that every article mentions narrows nothing down and is left out.
 */
export function* actorFacets(ids: readonly ArticleId[], source: ActorSource, limit: number): Steps<ActorFacet[]> {
  const counts = new Map<ActorId, number>();
  for (const [index, id] of ids.entries()) {
    for (const actor of source.actorIdsIn(id)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    if (index % STEP === STEP - 1) yield;
  }
  const shared = [...counts].filter(([, articles]) => articles < ids.length).sort((a, b) => b[1] - a[1]);
  // only those that may be among the first are looked up: that takes time in the number of their articles
  const least = shared[limit - 1]?.[1] ?? 0;
  const first = shared.filter(([, articles]) => articles >= Math.max(least, 1)).slice(0, limit * MOST_EQUAL);
  const facets = first.flatMap(([id, articles]): ActorFacet[] => {
    const actor = source.actor(id);
    return actor === undefined ? [] : [{ actor, articles }];
  });
  facets.sort(
    (a, b) => b.articles - a.articles || a.actor.articles - b.actor.articles || (a.actor.id < b.actor.id ? -1 : 1),
  );
  return facets.slice(0, limit);
}

/** For each actor wanted, how many with equally many articles are looked at: with a handful of articles there are hundreds. */
const MOST_EQUAL = 20;
