import * as vscode from 'vscode';
import { readOwnFile } from '../../core/ingest/files/readOwnFile';
import { CORPUS_FILE, type CorpusSettings, JUDGEMENTS_FILE } from '../../core/ingest/settings/corpusSettings';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import type { ReadingProgress } from '../../protocol/host';
import { CorpusJudgements } from '../judgements/corpusJudgements';
import type { JudgementsPlace } from '../judgements/judgementsPlace';
import type { NotesPlace } from '../notes/notesPlace';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import { CorpusVersions } from '../versions/corpusVersions';
import type { KeptVersions } from '../versions/keptVersions';
import type { Engine } from './engine';
import type { HostSide } from './hostSide';
import type { KeptIndex } from './keptIndex';

/** How long file events are gathered before they are acted upon: a checkout touches thousands of files at once. */
const SETTLE_MILLISECONDS = 300;

/** Reading what has changed is said to be under way when it takes longer. */
const LONG_MILLISECONDS = 1000;

/** How far the reading of files that have changed is. */
export interface Following {
  /** Files read so far. */
  readonly files: number;
  /** Of so many; undefined while all are looked at anew. */
  readonly of: number | undefined;
}

/** One corpus while it is open: loads it, keeps it in step with its files, and says when it has changed. */
export class OpenCorpus extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<CorpusState>());
  readonly onDidChange = this.changed.event;

  private readonly judged = this._register(new vscode.EventEmitter<{ readonly reviewsOnly: boolean }>());
  /** The reader's judgements are others, and all that follows from them has followed: nothing from reviews. */
  readonly onDidJudge = this.judged.event;

  private readonly followed = this._register(new vscode.EventEmitter<Following | undefined>());
  /** More has been read of many files that have changed; undefined when nothing of the sort is under way any more. */
  readonly onDidFollow = this.followed.event;

  readonly root: vscode.Uri;
  readonly judgements: CorpusJudgements;
  private readonly versions: CorpusVersions;
  private readonly touched = new Set<string>();
  private readonly settle = this._register(
    new Debounce(SETTLE_MILLISECONDS, () => void this.enqueue(() => this.follow())),
  );
  private settings: CorpusSettings | undefined;
  private corpusFileProblems: readonly Problem[] = [];
  /** Where notes were below the root when the folder was read; undefined before. */
  private separated: string | null | undefined;
  private work: Promise<void> = Promise.resolve();
  private lastState: CorpusState = { version: 0, title: '', articles: 0, problems: 0 };

  constructor(
    private readonly host: HostSide,
    readonly engine: Engine,
    readonly index: KeptIndex,
    private readonly keptVersions: KeptVersions,
    private readonly notes: NotesPlace,
    judgementsPlace: JudgementsPlace,
  ) {
    super();
    this.root = host.root;
    this.versions = this._register(new CorpusVersions(engine, keptVersions, (state) => this.publish(state)));
    this.judgements = this._register(new CorpusJudgements(host.root, engine, judgementsPlace));
    // it fails only when the engine has gone, of which the service hears by itself
    this._register(this.judgements.onDidTouch(() => void this.rejudge().catch(() => {})));
    this._register(notes.onDidChange(() => void this.enqueue(() => this.separate())));
    this.watch();
  }

  get state(): CorpusState {
    return this.lastState;
  }

  /** Notes folder that corpus.yaml names, relative to the root. */
  get notesFolder(): string | undefined {
    return this.settings?.notes;
  }

  /** The file of a source or of a problem; paths come from the engine, which was only ever given paths below the root. */
  uriOf(path: string): vscode.Uri {
    if (path === JUDGEMENTS_FILE) return this.judgements.uri;
    return vscode.Uri.joinPath(this.root, path);
  }

  /** The path of a file below the root; undefined when it lies elsewhere. */
  pathOf(uri: vscode.Uri): string | undefined {
    if (uri.scheme !== this.root.scheme || uri.authority !== this.root.authority) return undefined;
    const folder = this.root.path.endsWith('/') ? this.root.path : `${this.root.path}/`;
    return uri.path.startsWith(folder) ? uri.path.slice(folder.length) : undefined;
  }

  /** Reads corpus.yaml and every source. Rejects when the root cannot be read. */
  load(token: vscode.CancellationToken, onProgress: (progress: ReadingProgress) => void): Promise<void> {
    this.index.fetch();
    return this.enqueue(async () => {
      const name = this.root.path.split('/').filter(Boolean).at(-1) ?? this.root.path;
      this.settings = await this.engine.call('open', name, await this.corpusFile(), this.host.place);
      await this.versions.count();
      if (await this.judgements.take()) this.judged.fire({ reviewsOnly: false });
      await this.report();
      await this.index.adoptNames();
      await this.readEverything(token, onProgress);
      if (token.isCancellationRequested) return;
      await this.index.adopt();
      await this.keptVersions.adopt();
      await this.prepare();
      void this.versions.find();
      void this.index.keep();
    });
  }

  /** Keeps lines of judgement, and resolves when they have taken effect. Rejects with the reason when they cannot be kept. */
  async judge(lines: readonly string[]): Promise<void> {
    await this.judgements.append(lines);
    await this.rejudge();
  }

  /** Not one of the jobs that wait for each other: a judgement is not to wait until the corpus is loaded. */
  private async rejudge(): Promise<void> {
    let reviewsOnly = false;
    try {
      const wasUnread = this.judgements.problems.length > 0;
      const state = await this.judgements.take();
      if (state === undefined) return;
      const isUnread = this.judgements.problems.length > 0;
      reviewsOnly = !wasUnread && !isUnread && state.version === this.lastState.version;
      if (!reviewsOnly) this.lastState = await this.report();
    } catch (error) {
      // Closed meanwhile: whoever opens the corpus again reads the file.
      if (this.isDisposed) return;
      throw error;
    }
    this.judged.fire({ reviewsOnly });
  }

  private async readEverything(
    token: vscode.CancellationToken,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<void> {
    const stop = token.onCancellationRequested(() => void this.engine.call('stopReading').catch(() => {}));
    const progress = this.host.onDidProgress((reading) => {
      this.publish(reading.state);
      onProgress(reading);
    });
    try {
      this.publish(await this.readFolder());
    } finally {
      stop.dispose();
      progress.dispose();
    }
  }

  private async prepare(): Promise<void> {
    this.publish(await this.engine.call('prepare'));
    this.versions.changed();
  }

  private readFolder(): Promise<CorpusState> {
    this.separated = this.notesInside();
    return this.engine.call('readFolder', this.separated);
  }

  /** Tells notes from sources anew: the reader may keep notes elsewhere than when the folder was read. */
  private async separate(): Promise<void> {
    if (this.isDisposed || this.separated === undefined || this.separated === this.notesInside()) return;
    await this.rescan();
  }

  private async rescan(): Promise<void> {
    await this.showingHowFar(undefined, async () => {
      this.publish(await this.readFolder());
      await this.prepare();
    });
    this.index.changed();
  }

  /** Does what reads files that have changed, and tells how far it is where that takes long. */
  private async showingHowFar(of: number | undefined, read: () => Promise<void>): Promise<void> {
    const started = Date.now();
    let isTold = false;
    const progress = this.host.onDidProgress(({ files }) => {
      if (Date.now() - started < LONG_MILLISECONDS) return;
      isTold = true;
      this.followed.fire({ files, of });
    });
    try {
      await read();
    } finally {
      progress.dispose();
      if (isTold) this.followed.fire(undefined);
    }
  }

  /** Where the reader keeps notes, when that is below the root: there are no sources. */
  private notesInside(): string | null {
    const notes = this.notes.of(this.root, this.settings?.notes);
    return (notes === undefined ? undefined : this.pathOf(notes)) ?? null;
  }

  /** Something may have happened to a file: it is looked at soon, also where no watcher tells of it. */
  touch(path: string): void {
    this.touched.add(path);
    this.settle.trigger();
  }

  private watch(): void {
    const watcher = this._register(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.root, '**/*')),
    );
    const note = (uri: vscode.Uri): void => {
      const path = this.pathOf(uri);
      if (path !== undefined) this.touch(path);
    };
    this._register(watcher.onDidCreate(note));
    this._register(watcher.onDidChange(note));
    this._register(watcher.onDidDelete(note));
  }

  private async follow(): Promise<void> {
    const paths = [...this.touched];
    this.touched.clear();
    if (this.isDisposed) return;
    if (paths.includes(CORPUS_FILE)) await this.reconfigure();
    if (this.settings === undefined) return;
    await this.showingHowFar(paths.length, async () => {
      const { version } = this.lastState;
      const state = await this.engine.call('follow', paths, this.notesInside());
      if (state.version === version) return;
      this.publish(state);
      await this.prepare();
      this.index.changed();
    });
  }

  private async reconfigure(): Promise<void> {
    const before = this.settings;
    const settings = await this.engine.call('configure', await this.corpusFile());
    this.settings = settings;
    if (before === undefined || selection(before) !== selection(settings)) {
      await this.rescan();
    } else {
      this.publish(await this.report());
      this.index.changed();
    }
  }

  private async corpusFile(): Promise<string | null> {
    const problems: Problem[] = [];
    const text = await readOwnFile(this.host.files, CORPUS_FILE, problems);
    this.corpusFileProblems = problems;
    return text;
  }

  private report(): Promise<CorpusState> {
    return this.engine.call('report', [...this.corpusFileProblems, ...this.judgements.problems]);
  }

  /** One thing at a time, so that a slow load and a change on disk cannot cross. */
  private enqueue(job: () => Promise<void>): Promise<void> {
    const done = this.work.then(job);
    this.work = done.catch(() => {});
    return done;
  }

  private publish(state: CorpusState): void {
    this.lastState = state;
    if (!this.isDisposed) this.changed.fire(state);
  }
}

/** What decides which files are sources, and how they are read. */
function selection({ include, exclude, notes, files }: CorpusSettings): string {
  return JSON.stringify([include, exclude, notes, files]);
}
