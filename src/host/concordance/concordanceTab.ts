import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { ConcordanceOrder } from '../../core/search/concordance/model';
import type { LinePlace } from '../../protocol/concordance';
import type {
  ConcordanceCommand,
  FromConcordance,
  PageMarks,
  PageView,
  ToConcordance,
  Waiting,
} from '../../protocol/concordancePage';
import type { PageFocus } from '../../protocol/page';
import { Cancelled } from '../../protocol/rpc';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { problemText } from '../search/queryProblems';
import { Disposable } from '../util/disposable';
import { numberLabel } from '../util/labels';
import { pageHtml, pageOptions } from '../util/pageHtml';
import { HeldLines } from './heldLines';
import type { KeptMarks } from './keptMarks';
import { type Marking, Marks } from './marks';
import { parseFromConcordance } from './messages';
import { pageLine } from './pageLine';
import { placeMarks } from './pageMarks';
import { concordanceStrings } from './strings';
import type { ConcordanceTabEvents } from './tabEvents';

/** Every mark is kept in the workspace's state, which is no place for masses. */
const MOST_MARKS = 5_000;
const MOST_UNDONE = 50;

/** Lines that were found, with what was made of them and of which state of the corpus they are. */
interface Found {
  readonly corpus: OpenCorpus;
  readonly version: number;
  readonly lines: HeldLines;
}

/** One tab with a concordance: holds its query, order, lines and marks, and keeps the page in step with them. */
export class ConcordanceTab extends Disposable {
  private query: string;
  private order: ConcordanceOrder;
  private waiting: Waiting | undefined = { for: 'query' };
  private found: Found | undefined;
  private marks = Marks.none;
  private pageMarks: PageMarks = { discarded: [], tags: [] };
  private readonly undoable: Marks[] = [];
  private generation = 0;
  private attempt = 0;
  private cancellation = new vscode.CancellationTokenSource();
  private isReady = false;
  private currentFocus: PageFocus = 'away';

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly service: CorpusService,
    private readonly kept: KeptMarks,
    private readonly events: ConcordanceTabEvents,
    extensionUri: vscode.Uri,
    { query, order }: { readonly query: string; readonly order: ConcordanceOrder },
  ) {
    super();
    this.query = query;
    this.order = order;
    const { webview } = panel;
    webview.options = pageOptions(extensionUri);
    this._register(webview.onDidReceiveMessage((message: unknown) => void this.receive(parseFromConcordance(message))));
    this._register(panel.onDidChangeViewState(() => panel.active && events.activated(this)));
    this._register(panel.onDidDispose(() => this.dispose()));
    this._register(service.onDidOpen(() => void this.run(this.query)));
    this._register(service.onDidChange(() => this.post()));
    webview.html = pageHtml(webview, extensionUri, 'concordance');
    void this.run(query);
  }

  get focus(): PageFocus {
    return this.currentFocus;
  }

  /** What the page shows. */
  get view(): PageView {
    const { query, order, waiting, found } = this;
    const problem = found?.lines.session.problem;
    return {
      query,
      order,
      stale: this.isStale,
      ...(problem === undefined
        ? {}
        : { problem: { message: problemText(problem, query), start: problem.start, end: problem.end } }),
      ...(waiting === undefined ? {} : { waiting }),
      ...(found === undefined
        ? {}
        : { shown: { generation: this.generation, counts: found.lines.session, marks: this.pageMarks } }),
    };
  }

  get held(): HeldLines | undefined {
    return this.found?.lines;
  }

  get corpus(): OpenCorpus | undefined {
    return this.found?.corpus;
  }

  get marked(): Marks {
    return this.marks;
  }

  command(command: ConcordanceCommand): void {
    this.send({ type: 'command', command });
  }

  /** Finds the lines of a query anew. Never rejects: what goes wrong is on the page. */
  async run(query: string): Promise<void> {
    const attempt = this.begin(query);
    const isOvertaken = (): boolean => attempt !== this.attempt || this.isDisposed;
    if (query.trim() === '') return this.wait({ for: 'query' });
    if (this.service.status === 'loading') this.wait({ for: 'corpus' });
    await this.service.whenSettled();
    if (isOvertaken()) return;
    const corpus = this.service.current;
    if (corpus === undefined) return this.wait({ for: 'nothing', because: 'no corpus' });
    this.wait({ for: 'lines' });
    try {
      const { version } = corpus.state;
      const { order } = this;
      const lines = await HeldLines.make(corpus.engine, query, order, this.cancellation.token);
      if (order !== this.order) await lines.sort(this.order);
      if (isOvertaken()) return lines.close();
      this.found = { corpus, version, lines };
      this.marks = this.kept.of(corpus.root.toString(), query);
      await this.settle();
    } catch (error) {
      if (!isOvertaken()) this.wait(failure(error));
    }
  }

  /** Discards, restores or tags the lines of these ranges. Resolves to false, having told the reader, when they would be too many. */
  async mark(ranges: readonly TextRange[], marking: Marking): Promise<boolean> {
    const { found } = this;
    if (found === undefined) return false;
    const places: LinePlace[] = [];
    for await (const batch of found.lines.batches(ranges)) {
      places.push(...batch);
      if (places.length > MOST_MARKS) break;
    }
    const marks = this.marks.with(places, marking);
    if (marks.size > MOST_MARKS) {
      const most = numberLabel(MOST_MARKS);
      void vscode.window.showWarningMessage(
        vscode.l10n.t('At most {0} lines of a concordance can be discarded or tagged.', most),
      );
      return false;
    }
    this.undoable.push(this.marks);
    if (this.undoable.length > MOST_UNDONE) this.undoable.shift();
    await this.setMarks(marks);
    return true;
  }

  override dispose(): void {
    if (this.isDisposed) return;
    super.dispose();
    this.cancellation.cancel();
    this.held?.close();
    this.events.closed(this);
  }

  private get isStale(): boolean {
    const { found, service } = this;
    return found !== undefined && service.status === 'ready' && found.corpus.state.version !== found.version;
  }

  /** Lets go of what was found or looked for before. */
  private begin(query: string): number {
    this.cancellation.cancel();
    this.cancellation = new vscode.CancellationTokenSource();
    this.held?.close();
    this.found = undefined;
    this.undoable.length = 0;
    this.query = query;
    this.panel.title = query.trim() === '' ? vscode.l10n.t('Concordance') : vscode.l10n.t('Concordance: {0}', query);
    this.attempt += 1;
    return this.attempt;
  }

  private async sort(order: ConcordanceOrder): Promise<void> {
    this.order = order;
    const { found } = this;
    if (found === undefined) return this.post();
    this.attempt += 1;
    const { attempt } = this;
    this.wait({ for: 'order' });
    try {
      await found.lines.sort(order);
      if (attempt === this.attempt && found === this.found) await this.settle();
    } catch (error) {
      if (attempt === this.attempt) this.wait(failure(error));
    }
  }

  /** The lines stand in a new order: says where the marked ones are. */
  private async settle(): Promise<void> {
    this.generation += 1;
    const { generation } = this;
    this.pageMarks = await placeMarks(this.marks, this.found?.lines);
    if (generation !== this.generation) return;
    this.waiting = undefined;
    this.post();
  }

  private async setMarks(marks: Marks): Promise<void> {
    const { found } = this;
    if (found === undefined) return;
    this.marks = marks;
    this.pageMarks = await placeMarks(marks, found.lines);
    this.post();
    await this.kept.keep(found.corpus.root.toString(), this.query, marks);
  }

  private async receive(message: FromConcordance | undefined): Promise<void> {
    if (message === undefined) return;
    if ('generation' in message && (message.generation !== this.generation || this.waiting !== undefined)) return;
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.post();
      case 'run':
        return this.run(message.query);
      case 'sort':
        return this.sort(message.order);
      case 'cancel':
        return this.cancellation.cancel();
      case 'lines':
        return this.answer(message.from, message.to);
      case 'open':
        return this.open(message.position, message.focus);
      case 'discard':
        await this.mark(message.ranges, { discarded: message.discarded });
        return;
      case 'undo':
        return this.undo();
      case 'focus':
        this.currentFocus = message.focus;
        return this.events.moved(this);
      case 'export':
        return this.events.asked(this, { type: 'export' });
      default:
        return this.events.asked(this, message);
    }
  }

  private async answer(from: number, to: number): Promise<void> {
    const { generation, found } = this;
    const lines = await found?.lines.get(from, to).catch(() => undefined);
    if (lines === undefined || generation !== this.generation) return;
    // the engine holds only so many concordances, and has let go of this one
    if (lines.length === 0 && from < to) return this.run(this.query);
    this.send({ type: 'lines', generation, from, lines: lines.map(pageLine) });
  }

  private async open(position: number, focus: boolean): Promise<void> {
    const [line] = (await this.found?.lines.get(position, position + 1)) ?? [];
    if (line !== undefined) this.events.asked(this, { type: 'open', line, focus });
  }

  private async undo(): Promise<void> {
    const before = this.undoable.pop();
    if (before !== undefined) await this.setMarks(before);
  }

  private wait(waiting: Waiting): void {
    this.waiting = waiting;
    this.post();
  }

  private post(): void {
    if (this.isReady) this.send({ type: 'show', view: this.view, strings: concordanceStrings() });
  }

  private send(message: ToConcordance): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }
}

function failure(error: unknown): Waiting {
  if (error instanceof Cancelled) return { for: 'nothing', because: 'cancelled' };
  const message = error instanceof Error ? error.message : String(error);
  return { for: 'nothing', because: 'failure', message };
}
