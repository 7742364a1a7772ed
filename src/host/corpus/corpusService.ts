import * as vscode from 'vscode';
import type { Platform } from '../../platform/platform';
import type { CorpusState } from '../../protocol/engine';
import type { ReadingProgress } from '../../protocol/host';
import type { JudgementsPlace } from '../judgements/judgementsPlace';
import type { NotesPlace } from '../notes/notesPlace';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { Throttle } from '../util/timing';
import { KeptVersions } from '../versions/keptVersions';
import { type Engine, startEngine } from './engine';
import { HostSide } from './hostSide';
import type { IndexStore } from './indexStore';
import { KeptIndex } from './keptIndex';
import { type Following, OpenCorpus } from './openCorpus';

/** Where the service stands; the context key `corpusReader.status` has the same values. */
export type CorpusStatus = 'none' | 'loading' | 'ready' | 'failed';

/** How often, at the most, the screens follow a corpus that changes. */
const FOLLOW_MILLISECONDS = 400;
const GROWTH_FOLLOWED = 1.5;

/** Opens, re-opens and closes the corpus that the window reads. There is one at a time. */
export class CorpusService extends Disposable {
  private readonly opened = this._register(new vscode.EventEmitter<OpenCorpus | undefined>());
  /** Another corpus was opened, or the open one was closed. */
  readonly onDidOpen = this.opened.event;

  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** Articles, actors or problems of the open corpus are no longer what they were. */
  readonly onDidChange = this.changed.event;

  private readonly moved = this._register(new vscode.EventEmitter<CorpusStatus>());
  readonly onDidChangeStatus = this.moved.event;

  private readonly advanced = this._register(new vscode.EventEmitter<void>());
  /** More sources have been read. */
  readonly onDidProgress = this.advanced.event;

  private readonly statusKey = new ContextKey<CorpusStatus>('corpusReader.status');
  private readonly follow = this._register(new Throttle(FOLLOW_MILLISECONDS, () => this.changed.fire()));
  private corpus: OpenCorpus | undefined;
  private cancellation: vscode.CancellationTokenSource | undefined;
  /** Grows with every opening and closing, so that what was begun before can tell that it is no longer wanted. */
  private attempt = 0;
  /** Until it is decided which corpus to open, one may be coming. */
  private currentStatus: CorpusStatus = 'loading';
  private lastProgress: ReadingProgress | undefined;
  private lastFollowing: Following | undefined;
  private lastFailure = '';
  /** Number of articles that the screens were last told of. */
  private followed = 0;
  private spare: Promise<Engine> | undefined;

  constructor(
    private readonly platform: Platform,
    private readonly extensionUri: vscode.Uri,
    private readonly notes: NotesPlace,
    private readonly judgements: JudgementsPlace,
    readonly indexes: IndexStore,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
  }

  get current(): OpenCorpus | undefined {
    return this.corpus;
  }

  get status(): CorpusStatus {
    return this.currentStatus;
  }

  get progress(): ReadingProgress | undefined {
    return this.lastProgress;
  }

  /** How far the reading of files that have changed is, while that takes long. */
  get following(): Following | undefined {
    return this.lastFollowing;
  }

  /** Why the corpus could not be opened, while the status is `failed`. */
  get failure(): string {
    return this.lastFailure;
  }

  /** Opens the corpus in a folder in place of the one that is open. Never rejects: what goes wrong is the status. */
  async open(root: vscode.Uri): Promise<void> {
    this.close();
    this.attempt += 1;
    const { attempt } = this;
    const unlessOvertaken = (action: () => void): void => {
      if (attempt === this.attempt) action();
    };
    this.setStatus('loading');
    try {
      const host = new HostSide(root, this.indexes.placeOf(root), this.log);
      const failed = (reason: Error): void => unlessOvertaken(() => this.fail(reason));
      const engine = await startEngine(this.platform, this.extensionUri, this.log, failed, host.handlers());
      if (attempt !== this.attempt) {
        engine.dispose();
        return;
      }
      const index = new KeptIndex(this.indexes, root, engine, this.log);
      const versions = new KeptVersions(this.indexes, root, engine, this.log);
      const corpus = new OpenCorpus(host, engine, index, versions, this.notes, this.judgements);
      this.corpus = corpus;
      // at once: whoever judges is to see it
      corpus.onDidJudge(({ reviewsOnly }) => reviewsOnly || this.changed.fire());
      corpus.onDidChange(({ articles }) => this.grown(articles));
      corpus.onDidFollow((following) => this.showFollowing(following));
      this.opened.fire(corpus);
      await this.load(corpus);
    } catch (error) {
      unlessOvertaken(() => this.fail(error));
    }
  }

  /** Says that this window has no corpus. */
  openNone(): void {
    this.setStatus('none');
    this.changed.fire();
  }

  /** The engine of the open corpus, else one without a corpus. */
  anyEngine(): Promise<Engine> {
    if (this.corpus !== undefined) return Promise.resolve(this.corpus.engine);
    this.spare ??= startEngine(this.platform, this.extensionUri, this.log, () => {
      this.spare = undefined;
    });
    return this.spare;
  }

  /** The open corpus, once it is decided whether there is one; it may still be loading. */
  async whenOpen(): Promise<OpenCorpus | undefined> {
    while (this.corpus === undefined && this.currentStatus === 'loading') await this.nextChange();
    return this.corpus;
  }

  /** Resolves once nothing is loading. */
  async whenSettled(): Promise<void> {
    while (this.currentStatus === 'loading') await this.nextChange();
  }

  /** Resolves once nothing is read of files that have changed, as far as was told. */
  async whenFollowed(): Promise<void> {
    while (this.lastFollowing !== undefined) await this.nextChange();
  }

  /** Reads everything anew. */
  async reload(): Promise<void> {
    const { corpus } = this;
    if (corpus !== undefined) await this.open(corpus.root);
  }

  /** Reads everything anew and indexes it, whatever index is kept. */
  async rebuildIndex(): Promise<void> {
    const { corpus } = this;
    if (corpus === undefined) return;
    await corpus.index.forget();
    if (corpus === this.corpus) await this.open(corpus.root);
  }

  /** Stops the loading that is under way; what has been read stays. */
  stopLoading(): void {
    this.cancellation?.cancel();
  }

  close(): void {
    this.attempt += 1;
    this.cancellation?.cancel();
    const { corpus } = this;
    if (corpus === undefined) return;
    this.corpus = undefined;
    this.showFollowing(undefined);
    corpus.dispose();
    void corpus.index.close().then(() => corpus.engine.dispose());
    this.opened.fire(undefined);
    this.setStatus('none');
    this.changed.fire();
  }

  /**
   * Asks until there is an answer or nothing more is coming: something that is not there while the corpus loads may yet come.
   * Resolves to null when it has not.
   */
  async eventually<T>(ask: (corpus: OpenCorpus) => Promise<T | null>): Promise<T | null> {
    for (;;) {
      const { corpus } = this;
      const answer = corpus === undefined ? null : await ask(corpus);
      if (answer !== null || this.currentStatus !== 'loading') return answer;
      await this.nextChange();
    }
  }

  override dispose(): void {
    this.close();
    void this.spare?.then((engine) => engine.dispose());
    super.dispose();
  }

  private async load(corpus: OpenCorpus): Promise<void> {
    const cancellation = new vscode.CancellationTokenSource();
    this.cancellation = cancellation;
    const started = Date.now();
    this.followed = 0;
    await corpus.load(cancellation.token, (progress) => {
      this.lastProgress = progress;
      this.advanced.fire();
    });
    if (corpus !== this.corpus) return;
    this.setStatus('ready');
    this.changed.fire();
    this.log.info(`Read ${describe(corpus.state)} from ${corpus.root.toString(true)} in ${Date.now() - started} ms.`);
  }

  /** Screens follow a loading corpus each time it has grown by half, so that following does not cost more than loading. */
  private grown(articles: number): void {
    if (this.currentStatus === 'loading' && articles < this.followed * GROWTH_FOLLOWED) return;
    this.followed = articles;
    this.follow.trigger();
  }

  private showFollowing(following: Following | undefined): void {
    if (following === undefined && this.lastFollowing === undefined) return;
    this.lastFollowing = following;
    this.advanced.fire();
  }

  private fail(error: unknown): void {
    this.lastFailure = error instanceof Error ? error.message : String(error);
    this.log.error(`The corpus could not be opened: ${this.lastFailure}`);
    this.setStatus('failed');
    this.changed.fire();
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        opened.dispose();
        change.dispose();
        status.dispose();
        progress.dispose();
        resolve();
      };
      const opened = this.opened.event(done);
      const change = this.changed.event(done);
      const status = this.moved.event(done);
      const progress = this.advanced.event(done);
    });
  }

  private setStatus(status: CorpusStatus): void {
    this.currentStatus = status;
    if (status !== 'loading') this.lastProgress = undefined;
    this.statusKey.set(status);
    this.moved.fire(status);
  }
}

function describe({ articles, problems }: CorpusState): string {
  return `${articles} articles (${problems} problems)`;
}
