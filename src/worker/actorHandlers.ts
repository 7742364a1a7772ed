import type { Corpus } from '../core/corpus';
import type { ActorCalls } from '../protocol/actors';
import type { Handlers } from '../protocol/rpc';
import { judgementHandlers } from './judgementHandlers';
import { mergeSuggestions } from './mergeSuggestions';
import { profileHandlers } from './profileHandlers';
import { reviewSample, reviewScores } from './reviewItems';
import { inSlices } from './slices';

/** Answers the calls on actors. `corpus` gives the one that is open. */
export function actorHandlers(corpus: () => Corpus): Handlers<ActorCalls> {
  return {
    ...judgementHandlers(corpus),
    actors: async (call) => {
      await inSlices(corpus().naming(), call);
      return corpus().actors();
    },
    actorChildren: async (query, parent, call) => {
      await inSlices(corpus().naming(), call);
      return corpus().actorTree.children(query, parent);
    },
    ...profileHandlers(corpus),
    mergeSuggestions: (limit, call) => inSlices(mergeSuggestions(corpus(), limit), call),
    reviewSample: (size, seed, call) => inSlices(reviewSample(corpus(), size, seed), call),
    reviewScores: (call) => inSlices(reviewScores(corpus()), call),
  };
}
