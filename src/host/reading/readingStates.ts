import * as vscode from 'vscode';
import type { Anchor } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import { mergeRecords, type ReadingRecord, type ReadingState } from '../../core/reading/readingRecord';
import type { CorpusService } from '../corpus/corpusService';
import type { NotesPlace } from '../notes/notesPlace';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import { PendingRecords } from './pendingRecords';
import { StatesFile } from './statesFile';

const SETTLE_MILLISECONDS = 2_000;

/**
 * How far each article of the open corpus was read. It is kept beside the notes once there is a folder of them, and with the workspace
 * until then. What is not yet in the file is kept with the workspace, so that nothing is lost when VS Code is closed.
 */
export class ReadingStates extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** Another state; places change without. */
  readonly onDidChange = this.changed.event;
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => void this.save()));
  private readonly records = new Map<ArticleId, ReadingRecord>();
  private readonly pending: PendingRecords;
  private file: StatesFile | undefined;
  private root: string | undefined;
  private saving: Promise<void> = Promise.resolve();

  constructor(
    memento: vscode.Memento,
    private readonly service: CorpusService,
    private readonly place: NotesPlace,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.pending = new PendingRecords(memento);
    this._register(place.follow(service, () => void this.look()));
  }

  /** Articles that are in this state, in no order. */
  in(state: ReadingState): readonly ArticleId[] {
    return [...this.records.values()].filter((record) => record.state === state).map(({ article }) => article);
  }

  stateOf(article: ArticleId): ReadingState {
    return this.records.get(article)?.state ?? 'unread';
  }

  /** Where the reader stopped in an article that is being read. */
  placeOf(article: ArticleId): Anchor | undefined {
    return this.records.get(article)?.place;
  }

  /** An article that was not opened before is now being read; others stay as they are. */
  open(article: ArticleId): void {
    if (this.stateOf(article) === 'unread') this.mark([article], 'reading');
  }

  /** Keeps where the reader is, while the article is being read. */
  keepPlace(article: ArticleId, place: Anchor): void {
    const known = this.records.get(article);
    if (known?.state !== 'reading' || known.place?.start === place.start) return;
    this.put({ ...known, at: momentAfter(known), place });
  }

  mark(articles: Iterable<ArticleId>, state: ReadingState): void {
    let isOther = false;
    for (const article of articles) {
      if (this.stateOf(article) === state) continue;
      this.put({ article, state, at: momentAfter(this.records.get(article)) });
      isOther = true;
    }
    if (isOther) this.changed.fire();
  }

  override dispose(): void {
    void this.save();
    this.file?.dispose();
    super.dispose();
  }

  private put(record: ReadingRecord): void {
    if (this.root === undefined) return;
    this.records.set(record.article, record);
    this.pending.put(this.root, record);
    this.settle.trigger();
  }

  /** Takes what was kept of the corpus that is open, if it is another one or kept elsewhere than before. */
  private async look(): Promise<void> {
    const { current } = this.service;
    const root = current?.root.toString();
    const folder = current === undefined ? undefined : this.place.of(current.root, current.notesFolder);
    if (root === this.root && folder?.toString() === this.file?.folder.toString()) return;
    void this.save();
    if (root !== this.root) this.records.clear();
    this.root = root;
    this.file?.dispose();
    this.file = folder === undefined ? undefined : new StatesFile(folder, () => void this.take());
    if (root !== undefined) mergeRecords(this.records, this.pending.of(root));
    this.changed.fire();
    await this.take();
  }

  /** Takes over what is in the file, as another window or a sync tool may have left it. */
  private async take(): Promise<void> {
    const { file } = this;
    const kept = await file?.read();
    if (kept === undefined || file !== this.file || this.isDisposed) return;
    mergeRecords(this.records, kept.records.values());
    this.changed.fire();
  }

  private save(): Promise<void> {
    const { file, root } = this;
    this.saving = this.saving.then(() => this.write(file, root));
    return this.saving;
  }

  private async write(file: StatesFile | undefined, root: string | undefined): Promise<void> {
    if (root === undefined) return;
    const records = this.pending.of(root);
    try {
      await this.pending.keep(root);
      if (records.length > 0 && (await file?.add(records)) === true) await this.pending.drop(root, records);
    } catch (error) {
      // they are kept with the workspace, and written with the next ones
      this.log.warn(`What was read could not be kept beside the notes: ${String(error)}`);
    }
  }
}

/** Now, but never before what is known: the later of two records is the one that holds. */
function momentAfter(known: ReadingRecord | undefined): string {
  const now = moment(Date.now());
  return known === undefined || known.at < now ? now : moment(Date.parse(known.at) + 1000);
}

function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
