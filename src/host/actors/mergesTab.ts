import * as vscode from 'vscode';
import type { Judgement, Verdict } from '../../core/model/judgement';
import type { MergeSuggestion } from '../../protocol/actors';
import type { MergeDone, MergesView, Side, ToMerges } from '../../protocol/mergesPage';
import type { CancelSignal } from '../../protocol/rpc';
import { Cancelled } from '../../protocol/rpc';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import type { ArticleOpener } from '../reader/articleOpener';
import { PageTab } from '../util/pageTab';
import { Debounce, LatestOnly } from '../util/timing';
import { type Evidence, evidenceOf } from './mergesEvidence';
import { type MergesMessage, parseFromMerges } from './mergesMessages';
import { keyOf, MergesQueue } from './mergesQueue';
import { mergesStrings } from './mergesStrings';

/** More than a reader answers in one go; the next ones come as these are answered. */
const MOST_SUGGESTIONS = 200;
/** Names are compared anew when the corpus, or what was judged of it, has been still for so long. */
const STILL_MILLISECONDS = 1_000;

/** What the reader did, so that it can be taken back. */
interface Step {
  readonly suggestion: MergeSuggestion;
  /** Undefined where it was left for later, which nothing keeps. */
  readonly judgement: Judgement | undefined;
}

/** The tab in which actors that may be one are judged, a pair at a time. Nothing is merged but by what the reader does in it. */
export class MergesTab extends PageTab<ToMerges, MergesMessage> {
  private readonly queue = new MergesQueue();
  private readonly steps: Step[] = [];
  private readonly looking: LatestOnly<'again', readonly MergeSuggestion[]>;
  private readonly lookAgain = this._register(new Debounce(STILL_MILLISECONDS, () => this.look()));
  private current: MergesView = { state: 'waiting', for: 'corpus' };
  private evidence: Evidence | undefined;
  private done: MergeDone | null = null;
  private hasFound = false;
  private isBusy = false;
  private attempt = 0;

  constructor(
    panel: vscode.WebviewPanel,
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
    private readonly opener: ArticleOpener,
    extensionUri: vscode.Uri,
  ) {
    super(panel, extensionUri, 'merges', parseFromMerges);
    panel.title = vscode.l10n.t('Suggested Merges');
    this.looking = new LatestOnly(
      (_, signal) => this.find(signal),
      (found) => this.take(found),
      (error) => this.fail(error),
    );
    this._register({ dispose: () => this.looking.cancel() });
    this._register(service.onDidOpen(() => this.begin()));
    this._register(service.onDidChange(() => this.follow()));
    this.begin();
  }

  /** What the page shows. */
  get view(): MergesView {
    return this.current;
  }

  protected override listens(): void {
    super.listens();
    this.show(this.current);
  }

  /** Resolves when what the page asked for was done. */
  override async receive(message: MergesMessage): Promise<void> {
    if (this.isBusy) return;
    if ('key' in message && message.type !== 'choose' && message.key !== this.shownKey) return;
    this.isBusy = true;
    try {
      await this.act(message);
    } finally {
      this.isBusy = false;
    }
  }

  private get shownKey(): string | undefined {
    return this.current.state === 'suggestion' ? this.current.merge.key : undefined;
  }

  private async act(message: MergesMessage): Promise<void> {
    switch (message.type) {
      case 'merge':
        return this.merge(message.keep);
      case 'apart':
        return this.keepApart();
      case 'later':
        return this.postpone();
      case 'choose':
        this.done = null;
        this.queue.choose(message.key);
        return this.showCurrent();
      case 'undo':
        return this.undo();
      case 'cancel':
        this.looking.cancel();
        return this.fail(new Cancelled());
      case 'again':
        return this.begin();
      case 'openActor':
        await vscode.commands.executeCommand('corpusReader.openActor', this.evidence?.merge[message.side].id);
        return;
      case 'openLine':
        return this.open(message.side, message.line);
    }
  }

  private async merge(keep: Side): Promise<void> {
    const { current } = this.queue;
    if (current === undefined) return;
    const [gone, stays] = keep === 'into' ? [current.actor, current.into] : [current.into, current.actor];
    const judgement = await this.judge({ do: 'merge', actor: gone.id, into: stays.id });
    if (judgement === undefined) return;
    this.steps.push({ suggestion: current, judgement });
    this.done = { what: 'merged', name: gone.name, other: stays.name };
    this.queue.answer(gone.id);
    await this.showCurrent();
  }

  private async keepApart(): Promise<void> {
    const { current } = this.queue;
    if (current === undefined) return;
    const { actor, into } = current;
    const judgement = await this.judge({ do: 'keep apart', actors: [actor.id, into.id] });
    if (judgement === undefined) return;
    this.steps.push({ suggestion: current, judgement });
    this.done = { what: 'apart', name: actor.name, other: into.name };
    this.queue.answer();
    await this.showCurrent();
  }

  private async postpone(): Promise<void> {
    const { current } = this.queue;
    if (current === undefined) return;
    this.steps.push({ suggestion: current, judgement: undefined });
    this.done = { what: 'later', name: current.actor.name, other: current.into.name };
    this.queue.postpone();
    await this.showCurrent();
  }

  private async undo(): Promise<void> {
    const step = this.steps.pop();
    if (step === undefined) return;
    const { suggestion, judgement } = step;
    // it may have been taken back elsewhere
    const holds = this.judgements.all.some(({ id }) => id === judgement?.id);
    if (judgement !== undefined && holds && !(await this.judgements.undo(judgement.id))) {
      this.steps.push(step);
      return;
    }
    this.done = { what: 'undone', name: suggestion.actor.name, other: suggestion.into.name };
    this.queue.bringBack(suggestion);
    await this.showCurrent();
  }

  private judge(verdict: Verdict): Promise<Judgement | undefined> {
    return this.judgements.add(verdict, vscode.l10n.t('Suggested merge'));
  }

  private async open(side: Side, line: number): Promise<void> {
    const shown = this.evidence?.lines[side][line];
    const { current } = this.service;
    if (shown === undefined || current === undefined) return;
    const range = { start: shown.start, end: shown.end };
    await this.opener.open(shown.article, { passage: { range }, beside: true, preserveFocus: true });
  }

  /** Begins with another corpus, or once more. */
  private begin(): void {
    this.hasFound = false;
    this.steps.length = 0;
    this.done = null;
    this.queue.take([]);
    this.show({ state: 'waiting', for: this.service.status === 'loading' ? 'corpus' : 'suggestions' });
    this.look();
  }

  private look(): void {
    this.looking.put('again');
  }

  /** A corpus that changes may hold other names, and a judgement changes who there is. One that was stopped stays so. */
  private follow(): void {
    if (this.hasFound) this.lookAgain.trigger();
  }

  private async find(signal: CancelSignal): Promise<readonly MergeSuggestion[]> {
    await this.service.whenSettled();
    const { current } = this.service;
    if (current === undefined) return [];
    if (!this.hasFound) this.show({ state: 'waiting', for: 'suggestions' });
    return current.engine.cancellable('mergeSuggestions', [MOST_SUGGESTIONS], signal);
  }

  private take(found: readonly MergeSuggestion[]): void {
    this.hasFound = true;
    const before = this.queue.current;
    this.queue.take(found);
    // what was said of the last answer stays until the reader does something else
    if (before !== undefined && this.queue.current !== undefined && keyOf(before) !== keyOf(this.queue.current)) {
      this.done = null;
    }
    void this.showCurrent();
  }

  /** The suggestion that the reader has come to, or why there is none. */
  private async showCurrent(): Promise<void> {
    this.attempt += 1;
    const { attempt } = this;
    const suggestion = this.queue.current;
    const corpus = this.service.current;
    const { done } = this;
    const canUndo = this.steps.length > 0;
    if (corpus === undefined) return this.show({ state: 'nothing', because: 'no corpus' });
    if (suggestion === undefined) {
      return this.show({ state: 'nothing', because: canUndo ? 'all answered' : 'none', canUndo, done });
    }
    try {
      const evidence = await evidenceOf(suggestion, corpus.engine);
      if (attempt !== this.attempt || this.isDisposed) return;
      this.evidence = evidence;
      const list = this.queue.all.map((one) => ({ key: keyOf(one), actor: one.actor.name, into: one.into.name }));
      this.show({ state: 'suggestion', merge: evidence.merge, list, canUndo, done });
    } catch (error) {
      if (attempt === this.attempt) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (error instanceof Cancelled) this.show({ state: 'nothing', because: 'cancelled' });
    else this.show({ state: 'failure', message: error instanceof Error ? error.message : String(error) });
  }

  private show(view: MergesView): void {
    this.current = view;
    this.post({ type: 'show', view, strings: mergesStrings() });
  }
}
