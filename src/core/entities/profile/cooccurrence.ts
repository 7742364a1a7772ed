import type { ActorId } from '../../model/actor';
import type { Article, ArticleId } from '../../model/article';
import { sentenceNumbers } from '../text/sentences';
import type { ActorSource } from './source';

/** Two actors that appear together. */
export interface Cooccurrence {
  /** The one whose id comes first. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Number of articles that mention both. */
  readonly articles: number;
  /** Number of sentences that mention both. */
  readonly sentences: number;
}

/** The corpus as far as it is asked who appears with whom. */
type Cooccurring = Pick<ActorSource, 'countedArticles' | 'mentionsOf'>;

/** The sentences of one article that mention an actor. */
type Sentences = ReadonlySet<number>;

/**
 * The pairs of actors that share at least `min` articles, in order of their ids. They are counted for one actor at a time, so that no more
 * is held than who appears with it; an actor with fewer articles is in no pair.
 */
export function* cooccurrence(source: Cooccurring, min: number): Iterable<Cooccurrence> {
  const places = placesOf(source, Math.max(1, min));
  const byArticle = new Map<ArticleId, Map<ActorId, Sentences>>();
  for (const [actor, articles] of places) {
    for (const [article, sentences] of articles) {
      const actors = byArticle.get(article) ?? new Map<ActorId, Sentences>();
      byArticle.set(article, actors.set(actor, sentences));
    }
  }
  for (const a of [...places.keys()].sort()) {
    const counts = new Map<ActorId, { articles: number; sentences: number }>();
    for (const [article, own] of places.get(a) ?? []) countWith(a, own, byArticle.get(article) ?? new Map(), counts);
    for (const b of [...counts.keys()].sort()) {
      const count = counts.get(b);
      if (count !== undefined && count.articles >= min) yield { a, b, ...count };
    }
  }
}

function countWith(
  a: ActorId,
  own: Sentences,
  actors: ReadonlyMap<ActorId, Sentences>,
  counts: Map<ActorId, { articles: number; sentences: number }>,
): void {
  for (const [b, sentences] of actors) {
    if (b <= a) continue;
    const count = counts.get(b) ?? { articles: 0, sentences: 0 };
    count.articles += 1;
    for (const sentence of sentences) if (own.has(sentence)) count.sentences += 1;
    counts.set(b, count);
  }
}

/** Where each actor is mentioned, of those that at least `min` articles mention. */
function placesOf(source: Cooccurring, min: number): Map<ActorId, Map<ArticleId, Sentences>> {
  const places = new Map<ActorId, Map<ArticleId, Sentences>>();
  for (const article of source.countedArticles()) {
    for (const [actor, sentences] of sentencesByActor(source, article)) {
      const articles = places.get(actor) ?? new Map<ArticleId, Sentences>();
      places.set(actor, articles.set(article.id, sentences));
    }
  }
  for (const [actor, articles] of places) if (articles.size < min) places.delete(actor);
  return places;
}

function sentencesByActor(source: Cooccurring, { id, text }: Article): Map<ActorId, Set<number>> {
  const mentions = source.mentionsOf(id);
  const numbers = sentenceNumbers(text, mentions);
  const sentences = new Map<ActorId, Set<number>>();
  for (const [i, { actor }] of mentions.entries()) {
    const number = numbers[i];
    if (actor === undefined || number === undefined) continue;
    sentences.set(actor, (sentences.get(actor) ?? new Set()).add(number));
  }
  return sentences;
}
