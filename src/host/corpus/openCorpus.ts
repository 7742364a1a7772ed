import * as vscode from 'vscode';
import { readOwnFile } from '../../core/ingest/files/readOwnFile';
import { readSources } from '../../core/ingest/files/readSources';
import { makeSelector, type Selector } from '../../core/ingest/files/selection';
import { MAX_SOURCE_BYTES } from '../../core/ingest/files/source';
import { oversized } from '../../core/ingest/files/walk';
import { CORPUS_FILE, type CorpusSettings, JUDGEMENTS_FILE } from '../../core/ingest/settings/corpusSettings';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import { CorpusJudgements } from '../judgements/corpusJudgements';
import type { JudgementsPlace } from '../judgements/judgementsPlace';
import type { NotesPlace } from '../notes/notesPlace';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { Engine } from './engine';
import type { KeptIndex } from './keptIndex';
import { type LoadProgress, load } from './loader';
import { type SortedChanges, sortChanges } from './sourceChanges';
import { VscodeFiles } from './vscodeFiles';

/** How long file events are gathered before they are acted upon: a checkout touches thousands of files at once. */
const SETTLE_MILLISECONDS = 300;

const NEVER_CANCELLED = new vscode.CancellationTokenSource().token;

/** One corpus while it is open: loads it, keeps it in step with its files, and says when it has changed. */
export class OpenCorpus extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<CorpusState>());
  readonly onDidChange = this.changed.event;

  private readonly judged = this._register(new vscode.EventEmitter<{ readonly reviewsOnly: boolean }>());
  /** The reader's judgements are others, and all that follows from them has followed: nothing from reviews. */
  readonly onDidJudge = this.judged.event;

  readonly judgements: CorpusJudgements;
  private readonly files: VscodeFiles;
  private readonly touched = new Set<string>();
  private readonly settle = this._register(
    new Debounce(SETTLE_MILLISECONDS, () => void this.enqueue(() => this.follow())),
  );
  private settings: CorpusSettings | undefined;
  private known = new Set<string>();
  private loadProblems: readonly Problem[] = [];
  private corpusFileProblems: readonly Problem[] = [];
  private work: Promise<void> = Promise.resolve();
  private lastState: CorpusState = { version: 0, title: '', articles: 0, problems: 0 };

  constructor(
    readonly root: vscode.Uri,
    readonly engine: Engine,
    readonly index: KeptIndex,
    private readonly notes: NotesPlace,
    judgementsPlace: JudgementsPlace,
  ) {
    super();
    this.files = new VscodeFiles(root);
    this.judgements = this._register(new CorpusJudgements(root, engine, judgementsPlace));
    // it fails only when the engine has gone, of which the service hears by itself
    this._register(this.judgements.onDidTouch(() => void this.rejudge().catch(() => {})));
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
  load(token: vscode.CancellationToken, onProgress: (progress: LoadProgress) => void): Promise<void> {
    this.index.fetch();
    return this.enqueue(async () => {
      const name = this.root.path.split('/').filter(Boolean).at(-1) ?? this.root.path;
      this.settings = await this.engine.call('open', name, await this.corpusFile());
      if (await this.judgements.take()) this.judged.fire({ reviewsOnly: false });
      await this.index.adoptNames();
      await this.readEverything(this.settings, token, onProgress);
      if (token.isCancellationRequested) return;
      await this.index.adopt();
      await this.prepare();
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
      if (!reviewsOnly) this.lastState = await this.report(this.loadProblems);
    } catch (error) {
      // Closed meanwhile: whoever opens the corpus again reads the file.
      if (this.isDisposed) return;
      throw error;
    }
    this.judged.fire({ reviewsOnly });
  }

  private async readEverything(
    settings: CorpusSettings,
    token: vscode.CancellationToken,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<void> {
    const { paths, problems } = await load(this.files, this.selector(settings), this.engine, token, (progress) => {
      this.publish(progress.state);
      onProgress(progress);
    });
    const gone = [...this.known].filter((path) => !paths.has(path));
    this.known = paths;
    if (gone.length > 0) await this.engine.call('remove', gone);
    this.publish(await this.report(problems));
  }

  private async prepare(): Promise<void> {
    this.publish(await this.engine.call('prepare'));
  }

  private async rescan(settings: CorpusSettings): Promise<void> {
    await this.readEverything(settings, NEVER_CANCELLED, () => {});
    await this.prepare();
    this.index.changed();
  }

  /** Which files are sources. Notes are not, wherever the reader keeps them. */
  private selector(settings: CorpusSettings): Selector {
    const select = makeSelector(settings);
    const notes = this.notes.of(this.root, settings.notes);
    const folder = notes === undefined ? undefined : this.pathOf(notes);
    if (folder === undefined) return select;
    const isNotes = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
    return Object.assign((path: string) => !isNotes(path) && select(path), {
      enters: (path: string) => !isNotes(path) && select.enters(path),
    });
  }

  private watch(): void {
    const watcher = this._register(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.root, '**/*')),
    );
    const note = (uri: vscode.Uri): void => {
      const path = this.pathOf(uri);
      if (path === undefined) return;
      this.touched.add(path);
      this.settle.trigger();
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
    const { settings } = this;
    if (settings === undefined) return;
    const changes = await sortChanges(paths, this.files, this.selector(settings), this.known);
    if (changes.rescan) await this.rescan(settings);
    else await this.apply(changes, new Set(paths));
  }

  private async reconfigure(): Promise<void> {
    const before = this.settings;
    const settings = await this.engine.call('configure', await this.corpusFile());
    this.settings = settings;
    if (before === undefined || selection(before) !== selection(settings)) {
      await this.rescan(settings);
    } else {
      this.publish(await this.report(this.loadProblems));
      this.index.changed();
    }
  }

  private async apply({ present, gone }: SortedChanges, touched: ReadonlySet<string>): Promise<void> {
    if (present.length === 0 && gone.length === 0) return;
    const problems = this.loadProblems.filter(({ path }) => !touched.has(path));
    const readable = present.filter(({ path, size }) => {
      if (size > MAX_SOURCE_BYTES) problems.push(oversized(path, size, MAX_SOURCE_BYTES));
      return size <= MAX_SOURCE_BYTES;
    });
    const sources = await readSources(
      this.files,
      readable.map(({ path }) => path),
      problems,
    );
    const here = new Set(sources.map(({ path }) => path));
    const dropped = [...gone, ...present.flatMap(({ path }) => (here.has(path) ? [] : path))];
    for (const path of dropped) this.known.delete(path);
    for (const path of here) this.known.add(path);
    if (dropped.length > 0) await this.engine.call('remove', dropped);
    if (sources.length > 0) await this.engine.call('put', sources);
    this.publish(await this.report(problems));
    this.index.changed();
  }

  private async corpusFile(): Promise<string | null> {
    const problems: Problem[] = [];
    const text = await readOwnFile(this.files, CORPUS_FILE, problems);
    this.corpusFileProblems = problems;
    return text;
  }

  private report(problems: readonly Problem[]): Promise<CorpusState> {
    this.loadProblems = problems;
    return this.engine.call('report', [...this.corpusFileProblems, ...this.judgements.problems, ...problems]);
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

/** What decides which files are sources. */
function selection({ include, exclude, notes }: CorpusSettings): string {
  return JSON.stringify([include, exclude, notes]);
}
