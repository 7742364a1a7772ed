import type { HitCounts } from '../../../protocol/hitsInWords';
import type { CancelSignal } from '../../../protocol/rpc';
import { Cancellation } from '../../util/cancellation';
import type { ResultList } from './model';

/** Counts the hits of a list's query; undefined when there is nothing to count any more. */
export type CountHits = (list: ResultList, signal: CancelSignal) => Promise<HitCounts | undefined>;

interface Counted {
  readonly version: number;
  readonly hits: HitCounts;
}

/**
 * How often the queries of the lists have a hit. Counted after a list is on the screen, one list after the other, so that
 * what the reader asks meanwhile need not wait for all of them.
 */
export class HitCounter {
  private readonly counted = new Map<number, Counted>();
  private readonly waiting = new Map<number, ResultList>();
  private now: { readonly list: ResultList; readonly cancellation: Cancellation } | undefined;

  constructor(
    private readonly countHits: CountHits,
    /** There is another count to be shown. */
    private readonly changed: () => void,
  ) {}

  /** Undefined until they were counted in the corpus that the list was found in. */
  of({ number, version }: ResultList): HitCounts | undefined {
    const counted = this.counted.get(number);
    return counted?.version === version ? counted.hits : undefined;
  }

  /** Counts for a list that has just been found, instead of one with its number. What was counted in the same state stays meanwhile. */
  count(list: ResultList): void {
    this.stop(list.number);
    this.waiting.set(list.number, list);
    if (this.now === undefined) void this.countWaiting();
  }

  /** Forgets, and stops counting for, all lists but these. */
  keepOnly(lists: readonly ResultList[]): void {
    const kept = new Set(lists.map(({ number }) => number));
    const known = [...this.counted.keys(), ...this.waiting.keys(), ...(this.now ? [this.now.list.number] : [])];
    for (const number of known) {
      if (kept.has(number)) continue;
      this.stop(number);
      this.counted.delete(number);
    }
  }

  private stop(number: number): void {
    this.waiting.delete(number);
    if (this.now?.list.number === number) this.now.cancellation.cancel();
  }

  private async countWaiting(): Promise<void> {
    for (;;) {
      const [list] = this.waiting.values();
      if (list === undefined) return;
      this.waiting.delete(list.number);
      const cancellation = new Cancellation();
      this.now = { list, cancellation };
      try {
        const hits = await this.countHits(list, cancellation);
        if (hits === undefined || cancellation.isCancellationRequested) continue;
        this.counted.set(list.number, { version: list.version, hits });
        this.changed();
      } catch (error) {
        if (!cancellation.isCancellationRequested) throw error;
      } finally {
        this.now = undefined;
      }
    }
  }
}
