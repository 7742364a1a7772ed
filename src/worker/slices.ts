import type { Steps } from '../core/search/engine';
import { type Call, Cancelled } from '../protocol/rpc';
import { turn } from '../protocol/turn';

/** Within it a letter that is typed, or a request for a page, is not yet felt to wait. */
const SLICE_MILLISECONDS = 8;

/**
 * Takes the steps to their end, a few milliseconds at a time, and lets messages be received in between. The steps of several
 * calls take turns. Rejects with `Cancelled` soon after the call was cancelled; the steps are then ended where they stand.
 */
export async function inSlices<T>(steps: Steps<T>, call: Call): Promise<T> {
  for (;;) {
    if (call.cancelled) end(steps);
    const until = performance.now() + SLICE_MILLISECONDS;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await turn();
  }
}

function end(steps: Steps<unknown>): never {
  steps.return(undefined);
  throw new Cancelled();
}
