import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import type { NoteDocuments } from '../notes/noteDocuments';
import { Disposable } from '../util/disposable';
import { LatestOnly } from '../util/timing';

type Counts = readonly (readonly [article: ArticleId, entries: number])[];

/** Which articles of the open corpus have a note on them or are quoted in one, and how often. */
export class NotedArticles extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private counts: ReadonlyMap<ArticleId, number> = new Map();
  private articles: ReadonlySet<ArticleId> = new Set();
  private readonly asking: LatestOnly<void, Counts>;

  constructor(
    service: CorpusService,
    private readonly documents: NoteDocuments,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.asking = new LatestOnly(
      async () => (await service.current?.engine.call('noteCounts')) ?? [],
      (counts) => this.take(counts),
      // a corpus that is closed takes its engine with it
      (error) => service.current !== undefined && log.error(`Notes could not be counted: ${String(error)}`),
    );
    this._register(documents.onDidTell(() => this.asking.put()));
    this._register(service.onDidOpen(() => this.asking.put()));
  }

  get ids(): readonly ArticleId[] {
    return [...this.articles];
  }

  /** The number of its passages that stand in notes. */
  countOf(article: ArticleId): number {
    return this.counts.get(article) ?? 0;
  }

  override dispose(): void {
    this.asking.cancel();
    super.dispose();
  }

  private take(counts: Counts): void {
    const now = new Map(counts);
    const articles = new Set([...this.documents.all.flatMap(({ article }) => article ?? []), ...now.keys()]);
    const isSame =
      now.size === this.counts.size &&
      articles.size === this.articles.size &&
      counts.every(([article, count]) => this.counts.get(article) === count) &&
      [...articles].every((article) => this.articles.has(article));
    if (isSame) return;
    this.counts = now;
    this.articles = articles;
    this.changed.fire();
  }
}
