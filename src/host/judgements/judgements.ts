import * as vscode from 'vscode';
import type { Judgement, JudgementId, Verdict } from '../../core/model/judgement';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';

/** What the reader has judged of the open corpus: gives it to the engine, and appends to its file what is judged next. */
export class Judgements extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** Judgements came, or were undone, here or in the file. Screens that show actors follow `CorpusService.onDidChange` anyway. */
  readonly onDidChange = this.changed.event;
  private held: readonly Judgement[] = [];

  constructor(private readonly service: CorpusService) {
    super();
  }

  /** Those that hold, in the order of the file. */
  get all(): readonly Judgement[] {
    return this.held;
  }

  /**
   * Keeps a verdict and lets it take effect; resolves when the screens were told. Resolves to undefined, having told the reader why,
   * when it could not be kept: then it has no effect either.
   */
  async add(verdict: Verdict, reason?: string): Promise<Judgement | undefined> {
    const { current } = this.service;
    if (current === undefined) return undefined;
    const { judgement } = await current.engine.call('judgementLine', verdict, reason ?? null);
    this.held = [...this.held, judgement];
    this.changed.fire();
    return judgement;
  }

  /** Takes a judgement back; without an id the last one that holds. False when there is none, or it could not be kept. */
  async undo(id?: JudgementId): Promise<boolean> {
    const judgement = id ?? this.held.at(-1)?.id;
    return judgement !== undefined && (await this.add({ do: 'undo', judgement })) !== undefined;
  }
}
