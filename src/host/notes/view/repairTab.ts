import * as vscode from 'vscode';
import { isRecord } from '../../../core/basics/checks';
import type { EntriesToMend, EntryName, EntryToMend } from '../../../protocol/notes';
import type { RepairAction, RepairDone, RepairView, ToRepair } from '../../../protocol/repairPage';
import type { CorpusService } from '../../corpus/corpusService';
import { PageTab } from '../../util/pageTab';
import { Debounce, LatestOnly } from '../../util/timing';
import type { NoteDocuments } from '../noteDocuments';
import type { NoteEntries } from '../noteEntries';
import { parseFromRepair, type RepairMessage } from './repairMessages';
import { keyOf, RepairQueue } from './repairQueue';
import { repairStrings } from './repairStrings';
import { placesOf, shownRepair } from './shownRepair';

/** More than anybody sees to in one go; the next ones come as these are mended. */
const MOST = 500;
const NONE: EntriesToMend = { entries: [], total: 0 };
/** Notes are looked at anew when they, or the corpus, have been still for so long. */
const STILL_MILLISECONDS = 300;

/** The tab in which quotations that need somebody are mended, one at a time. Nothing is changed but by what the reader does in it. */
export class RepairTab extends PageTab<ToRepair, RepairMessage> {
  private readonly queue = new RepairQueue();
  private readonly lookAgain = this._register(new Debounce(STILL_MILLISECONDS, () => this.looking.put()));
  private readonly looking: LatestOnly<void, EntriesToMend>;
  private current: RepairView = { state: 'waiting' };
  private done: RepairDone | null = null;
  private wanted: EntryName | undefined;
  private isBusy = false;
  private attempt = 0;

  constructor(
    panel: vscode.WebviewPanel,
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
    private readonly entries: NoteEntries,
    extensionUri: vscode.Uri,
  ) {
    super(panel, extensionUri, 'repair', parseFromRepair);
    panel.title = vscode.l10n.t('Repair Notes');
    this.looking = new LatestOnly(
      (_, signal) => {
        const { current } = this.service;
        return current?.engine.cancellable('entriesToMend', this.question, signal) ?? Promise.resolve(NONE);
      },
      (found) => this.take(found),
      (error) => this.fail(error),
    );
    this._register({ dispose: () => this.looking.cancel() });
    this._register(service.onDidOpen(() => this.begin()));
    this._register(service.onDidChangeStatus(() => this.look()));
    this._register(documents.onDidTell(() => this.look()));
    this.begin();
  }

  /** What the page shows. */
  get view(): RepairView {
    return this.current;
  }

  /** Looks at the entry that the command was called on, `{ uri, entry }`, as soon as it is known to need somebody. */
  asked(argument: unknown): void {
    if (!isRecord(argument)) return;
    const { uri, entry } = argument;
    if (typeof uri !== 'string' || typeof entry !== 'string') return;
    this.wanted = { uri, entry };
    this.looking.put();
  }

  protected override listens(): void {
    super.listens();
    this.show(this.current);
  }

  /** Resolves when what the page asked for was done. */
  override async receive(message: RepairMessage): Promise<void> {
    if (message.type === 'again') return this.begin();
    const { current } = this.queue;
    if (this.isBusy || current === undefined || keyOf(current) !== message.key) return;
    this.isBusy = true;
    this.wanted = undefined;
    try {
      await this.act(current, message.action, message.candidate);
    } catch (error) {
      this.fail(error);
    } finally {
      this.isBusy = false;
    }
  }

  private async act(item: EntryToMend, action: RepairAction, candidate: number): Promise<void> {
    const { uri, entry } = item.checked;
    const note = vscode.Uri.parse(uri, true);
    const range = placesOf(item.checked)[candidate]?.range;
    switch (action) {
      case 'openNote':
        return this.entries.open(note, entry);
      case 'openPassage':
        return this.entries.showPassage(note, entry);
      case 'skip':
        this.done = 'skip';
        this.queue.skip();
        return this.showCurrent();
      case 'keep':
        return this.settle(note, action, await this.entries.accept(note, entry));
      case 'remove':
        return this.settle(note, action, await this.entries.remove(note, entry));
      case 'attach':
        return this.settle(note, action, range !== undefined && (await this.entries.keepWordsAt(note, entry, range)));
      case 'update':
        return this.settle(note, action, range !== undefined && (await this.entries.refreshQuote(note, entry, range)));
    }
  }

  /** Says what came of an action, and shows what is left once the engine knows the note as it is now. */
  private async settle(note: vscode.Uri, action: RepairDone, hasWorked: boolean): Promise<void> {
    this.done = hasWorked ? action : 'failed';
    await this.documents.whenTold(note);
    this.take((await this.service.current?.engine.call('entriesToMend', ...this.question)) ?? NONE);
  }

  /** The one that is looked at may stand behind many others. */
  private get question(): [limit: number, also: EntryName | null] {
    return [MOST, this.wanted ?? this.queue.current?.checked ?? null];
  }

  private begin(): void {
    this.queue.clear();
    this.done = null;
    this.show({ state: 'waiting' });
    this.looking.put();
  }

  private look(): void {
    this.lookAgain.trigger();
  }

  private take(found: EntriesToMend): void {
    // what is still to be read is not missing
    if (this.service.status === 'loading') return;
    this.queue.take(found);
    // notes may have been typed in a moment ago, of which the engine is told soon
    if (this.wanted !== undefined && this.queue.choose(this.wanted)) this.wanted = undefined;
    void this.showCurrent();
  }

  private async showCurrent(): Promise<void> {
    this.attempt += 1;
    const { attempt, done } = this;
    const corpus = this.service.current;
    const item = this.queue.current;
    if (corpus === undefined) return this.show({ state: 'nothing', because: 'no corpus', done: null });
    if (item === undefined) {
      return this.show({ state: 'nothing', because: this.queue.hasMended ? 'all done' : 'none', done });
    }
    const { article, uri } = item.checked;
    try {
      const text = article === null ? null : await corpus.engine.call('text', article.id);
      const { progress } = this.queue;
      if (attempt !== this.attempt || this.isDisposed || progress === null) return;
      const note = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
      this.show({ state: 'repair', repair: shownRepair(item, note, text ?? ''), ...progress, done });
    } catch (error) {
      if (attempt === this.attempt) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.show({ state: 'failure', message: error instanceof Error ? error.message : String(error) });
  }

  private show(view: RepairView): void {
    this.current = view;
    this.post({ type: 'show', view, strings: repairStrings() });
  }
}
