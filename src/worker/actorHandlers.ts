import type { Corpus } from '../core/corpus';
import type { ActorCalls } from '../protocol/actors';
import type { Handlers } from '../protocol/rpc';

/** Answers the calls on actors. `corpus` gives the one that is open. */
export function actorHandlers(corpus: () => Corpus): Handlers<ActorCalls> {
  const notYet = (): never => {
    throw new Error('Not there yet.');
  };
  return {
    judge: notYet,
    judgementLine: notYet,
    actors: () => corpus().actors(),
    actorChildren: (query, parent) => corpus().actorTree.children(query, parent),
    actorProfile: notYet,
    actorArticles: notYet,
    actorLines: notYet,
    mentionCard: notYet,
    mergeSuggestions: notYet,
    reviewSample: notYet,
    reviewScores: notYet,
  };
}
