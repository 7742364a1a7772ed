import * as vscode from 'vscode';
import type { CorpusService } from '../../corpus/corpusService';
import { Cancellation } from '../../util/cancellation';
import { Disposable } from '../../util/disposable';
import { Throttle } from '../../util/timing';
import type { SavedSearchStore } from './store';

const FOLLOW_MILLISECONDS = 1000;

/** How many articles answer each saved search, counted anew in the background whenever it may have changed. */
export class LiveCounts extends Disposable {
  private readonly counted = this._register(new vscode.EventEmitter<void>());
  readonly onDidCount = this.counted.event;
  private readonly follow = this._register(new Throttle(FOLLOW_MILLISECONDS, () => void this.count()));
  private readonly byQuery = new Map<string, number>();
  private counting: Cancellation | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly store: SavedSearchStore,
    /** What a search is asked about has changed without a change of the corpus. */
    onDidMark: vscode.Event<void>,
  ) {
    super();
    this._register(
      service.onDidOpen(() => {
        this.counting?.cancel();
        this.byQuery.clear();
      }),
    );
    for (const event of [service.onDidChange, store.onDidChange, onDidMark]) {
      this._register(event(() => this.follow.trigger()));
    }
  }

  /** Undefined until it was counted once. */
  of(query: string): number | undefined {
    return this.byQuery.get(query);
  }

  override dispose(): void {
    this.counting?.cancel();
    super.dispose();
  }

  /** One after the other, so that what the reader asks meanwhile need not wait for all of them. */
  private async count(): Promise<void> {
    this.counting?.cancel();
    const cancellation = new Cancellation();
    this.counting = cancellation;
    const { current } = this.service;
    if (current === undefined) return;
    try {
      for (const { query } of this.store.searches) {
        const options = { limit: 1, snippets: 0, typing: false };
        const { total } = await current.engine.cancellable('search', [query, options], cancellation);
        if (this.byQuery.get(query) === total) continue;
        this.byQuery.set(query, total);
        this.counted.fire();
      }
    } catch (error) {
      // overtaken by the next count, or the engine is gone with its corpus
      if (!cancellation.isCancellationRequested && this.service.current === current) throw error;
    }
  }
}
