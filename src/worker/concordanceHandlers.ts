import type { Corpus } from '../core/corpus';
import type { Concordance } from '../core/search/concordance/concordance';
import type { ConcordanceCalls } from '../protocol/concordance';
import type { Handlers } from '../protocol/rpc';
import { inSlices } from './slices';

/** More than anybody has open; the oldest is closed for a further one, so that none that was forgotten is held for ever. */
const MOST_SESSIONS = 8;

/** The concordances of one corpus, by the numbers of their sessions. */
export class ConcordanceSessions {
  private readonly open = new Map<number, Concordance>();
  private last = 0;

  /** A number that no session has had. */
  next(): number {
    this.last += 1;
    return this.last;
  }

  add(session: number, concordance: Concordance): void {
    this.open.set(session, concordance);
    const [oldest] = this.open.keys();
    if (oldest !== undefined && this.open.size > MOST_SESSIONS) this.open.delete(oldest);
  }

  get(session: number): Concordance | undefined {
    return this.open.get(session);
  }

  close(session: number): void {
    this.open.delete(session);
  }

  closeAll(): void {
    this.open.clear();
  }
}

/**
 * Answers the calls on concordances. A session shows its corpus as it was when the concordance was made, whatever changes
 * afterwards. `corpus` gives the one that is open; whoever opens another closes the sessions.
 */
export function concordanceHandlers(corpus: () => Corpus, sessions: ConcordanceSessions): Handlers<ConcordanceCalls> {
  return {
    countHits: async (query, call) => {
      const { counts } = await inSlices(corpus().concordance(query, { limit: 0, context: 0 }), call);
      const { lines: _none, ...hits } = counts;
      return hits;
    },
    concordance: async (query, options, call) => {
      const asked = corpus();
      const concordance = await inSlices(asked.concordance(query, options), call);
      const session = sessions.next();
      // another corpus may have been opened meanwhile
      if (asked === corpus()) sessions.add(session, concordance);
      const { counts, problem } = concordance;
      return { ...counts, session, ...(problem === undefined ? {} : { problem }) };
    },
    sortConcordance: async (session, order, call) => {
      const concordance = sessions.get(session);
      if (concordance !== undefined) await inSlices(concordance.sort(order), call);
    },
    concordanceLines: (session, from, to) => sessions.get(session)?.lines(from, to) ?? [],
    concordancePositions: (session, places) => sessions.get(session)?.positionsOf(places) ?? places.map(() => null),
    closeConcordance: (session) => sessions.close(session),
  };
}
