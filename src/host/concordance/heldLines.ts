import type { TextRange } from '../../core/model/anchor';
import type { ConcordanceOrder } from '../../core/search/concordance/model';
import type { ConcordanceSession, LinePlace, NumberedLine } from '../../protocol/concordance';
import { MOST_LINES } from '../../protocol/concordancePage';
import type { CancelSignal } from '../../protocol/rpc';
import type { Engine } from '../corpus/engine';

/** Characters on either side of a hit: as many as the widest screen shows. */
const CONTEXT = 200;
/** Lines that are asked for at once when all of them are wanted. */
const BATCH = 1_000;

/** The lines of one query, which the engine holds until they are closed. */
export class HeldLines {
  private constructor(
    private readonly engine: Engine,
    readonly session: ConcordanceSession,
  ) {}

  /** Makes the lines and puts them in order. Rejects with `Cancelled` when the signal says so. */
  static async make(engine: Engine, query: string, order: ConcordanceOrder, signal: CancelSignal): Promise<HeldLines> {
    const options = { limit: MOST_LINES, context: CONTEXT };
    const session = await engine.cancellable('concordance', [query, options], signal);
    const lines = new HeldLines(engine, session);
    if (order.by !== 'corpus') await lines.sort(order);
    return lines;
  }

  sort(order: ConcordanceOrder): Promise<void> {
    return this.engine.call('sortConcordance', this.session.session, order);
  }

  /** The lines at the positions `[from, to)`; fewer at the end. */
  get(from: number, to: number): Promise<readonly NumberedLine[]> {
    return this.engine.call('concordanceLines', this.session.session, from, to);
  }

  /** The lines of these ranges, in batches. */
  async *batches(ranges: readonly TextRange[]): AsyncGenerator<readonly NumberedLine[]> {
    for (const { start, end } of ranges) {
      for (let from = start; from < end; from += BATCH) yield this.get(from, Math.min(end, from + BATCH));
    }
  }

  /** Where the lines at these places stand now; null for a place without one. */
  positionsOf(places: readonly LinePlace[]): Promise<readonly (number | null)[]> {
    const bare = places.map(({ article, start }) => ({ article, start }));
    return this.engine.call('concordancePositions', this.session.session, bare);
  }

  close(): void {
    // when the engine has gone, so has what it held
    this.engine.call('closeConcordance', this.session.session).catch(() => {});
  }
}
