import type { Corpus } from '../core/corpus';
import { actorProfile } from '../core/entities/profile/actorProfile';
import { articlesOf } from '../core/entities/profile/filter';
import { actorLines } from '../core/entities/profile/lines';
import { mentionCard } from '../core/entities/profile/mentionCard';
import type { ProfileFilter } from '../core/entities/profile/model';
import type { ActorId } from '../core/model/actor';
import type { Steps } from '../core/search/engine';
import type { ActorArticle, ActorCalls } from '../protocol/actors';
import type { Handlers } from '../protocol/rpc';
import { inSlices } from './slices';
import { summarize } from './summary';

type ProfileCalls = Pick<ActorCalls, 'actorProfile' | 'actorArticles' | 'actorLines' | 'mentionCard'>;

/** Answers what is asked of one actor. `corpus` gives the one that is open. */
export function profileHandlers(corpus: () => Corpus): Handlers<ProfileCalls> {
  /** Whoever asks for actors would have names found at once. */
  function* named<T>(ask: (open: Corpus) => Steps<T>): Steps<T> {
    const open = corpus();
    yield* open.naming();
    return yield* ask(open);
  }
  return {
    actorProfile: (id, call) =>
      inSlices(
        named((open) => actorProfile(open, id)),
        call,
      ),
    actorArticles: (id, filter, call) =>
      inSlices(
        named((open) => actorArticles(open, id, filter)),
        call,
      ),
    actorLines: (id, filter, from, to, call) =>
      inSlices(
        named((open) => actorLines(open, id, filter, from, to)),
        call,
      ),
    mentionCard: (place, call) =>
      inSlices(
        named((open) => mentionCard(open, place)),
        call,
      ),
  };
}

/** The articles that mention an actor, newest first, an article a step. */
function* actorArticles(corpus: Corpus, id: ActorId, filter: ProfileFilter): Steps<ActorArticle[]> {
  const articles: ActorArticle[] = [];
  for (const article of articlesOf(corpus, id, filter)) {
    const here = corpus.actorsOf(article.id).find((actor) => actor.id === id);
    if (here !== undefined) {
      articles.push({ ...summarize(article), mentions: here.mentions, salient: here.salient });
    }
    yield;
  }
  return articles;
}
