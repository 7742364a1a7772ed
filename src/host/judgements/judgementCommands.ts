import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { JudgementPick } from './judgementPick';
import type { Judgements } from './judgements';

/** What can be done with judgements once they are made. */
export class JudgementCommands extends Disposable {
  private readonly hasJudgements = new ContextKey<boolean>('corpusReader.hasJudgements');

  constructor(
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
  ) {
    super();
    const command = (id: string, run: (argument: unknown) => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.undoJudgement', (id) => this.undo(id));
    command('corpusReader.showJudgements', () => this.show());
    command('corpusReader.openJudgements', () => this.open());
    this._register(judgements.onDidChange(() => this.hasJudgements.set(judgements.all.length > 0)));
  }

  private async undo(id: unknown): Promise<boolean> {
    if (this.judgements.all.length > 0) return this.judgements.undo(typeof id === 'string' ? id : undefined);
    this.sayNone();
    return false;
  }

  private async show(): Promise<void> {
    const { current } = this.service;
    if (current === undefined || this.judgements.all.length === 0) return this.sayNone();
    await new JudgementPick(this.judgements, current.engine).show();
  }

  private async open(): Promise<void> {
    const uri = this.service.current?.judgements.uri;
    if (uri === undefined) return this.sayNone();
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isThere) return this.sayNone();
    await vscode.window.showTextDocument(uri);
  }

  private sayNone(): void {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been judged in this corpus yet.'));
  }
}
