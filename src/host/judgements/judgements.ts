import * as vscode from 'vscode';
import type { Judgement, JudgementId, Verdict } from '../../core/model/judgement';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';
import { type NamesOfActors, namesIn } from './names';

/** A judgement that was just made. */
export interface Added {
  readonly judgement: Judgement;
  /** The one that it takes back, if it does. */
  readonly undone: Judgement | undefined;
  /** What those of whom it speaks, or what was judged with it, were called before. */
  readonly names: NamesOfActors;
}

/** What the reader has judged of the open corpus: gives it to the engine, and appends to its file what is judged next. */
export class Judgements extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** Judgements came, or were undone, here or in the file. Screens that show actors follow `CorpusService.onDidChange` anyway. */
  readonly onDidChange = this.changed.event;
  private readonly added = this._register(new vscode.EventEmitter<Added>());
  /** The reader has judged something, in this window. */
  readonly onDidAdd = this.added.event;

  constructor(private readonly service: CorpusService) {
    super();
    this._register(
      service.onDidOpen((corpus) => {
        corpus?.onDidJudge(() => this.changed.fire());
        this.changed.fire();
      }),
    );
  }

  /** Those that hold, in the order of the file. */
  get all(): readonly Judgement[] {
    return this.service.current?.judgements.all ?? [];
  }

  /**
   * Keeps a verdict and lets it take effect; resolves when the screens were told. Resolves to undefined, having told the reader why,
   * when it could not be kept: then it has no effect either.
   */
  async add(verdict: Verdict, reason?: string): Promise<Judgement | undefined> {
    return (await this.addAll([verdict], reason))?.[0];
  }

  /** The same for several verdicts in their order, which are kept together: all of them or, with undefined, none. */
  async addAll(verdicts: readonly Verdict[], reason?: string): Promise<readonly Judgement[] | undefined> {
    const { current } = this.service;
    if (current === undefined) return undefined;
    const { engine } = current;
    const undone = verdicts.map((verdict) => this.undoneBy(verdict));
    try {
      const names = await namesIn(
        verdicts.map((verdict, nth) => undone[nth] ?? verdict),
        engine,
      );
      const made = await Promise.all(verdicts.map((verdict) => engine.call('judgementLine', verdict, reason ?? null)));
      await current.judge(made.map(({ line }) => line));
      for (const [nth, { judgement }] of made.entries()) this.added.fire({ judgement, undone: undone[nth], names });
      return made.map(({ judgement }) => judgement);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The judgement could not be kept: {0}', why));
      return undefined;
    }
  }

  /** Takes a judgement back; without an id the last one that holds. False when there is none, or it could not be kept. */
  async undo(id?: JudgementId): Promise<boolean> {
    const { all } = this;
    const judgement = id === undefined ? all.at(-1) : all.find((one) => one.id === id);
    return judgement !== undefined && (await this.add({ do: 'undo', judgement: judgement.id })) !== undefined;
  }

  private undoneBy(verdict: Verdict): Judgement | undefined {
    return verdict.do === 'undo' ? this.all.find(({ id }) => id === verdict.judgement) : undefined;
  }
}
