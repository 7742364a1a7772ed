import * as vscode from 'vscode';
import type { Judgement } from '../../core/model/judgement';
import type { Engine } from '../corpus/engine';
import { Disposable } from '../util/disposable';
import type { Judgements } from './judgements';
import { judgementText } from './judgementText';
import { namesIn } from './names';

interface Row extends vscode.QuickPickItem {
  readonly judgement: Judgement;
}

/** Lists the judgements that hold, the newest first, each with a button that undoes it. Accepting one shows whom or what it is about. */
export class JudgementPick extends Disposable {
  private readonly pick = this._register(vscode.window.createQuickPick<Row>());
  private readonly undoing: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('discard'),
    tooltip: vscode.l10n.t('Undo'),
  };

  constructor(
    private readonly judgements: Judgements,
    private readonly engine: Engine,
  ) {
    super();
    this.pick.title = vscode.l10n.t('Judgements');
    this.pick.placeholder = vscode.l10n.t('What you judged of names and actors, newest first');
    this.pick.matchOnDetail = true;
    this._register(judgements.onDidChange(() => void this.fill()));
    this._register(this.pick.onDidTriggerItemButton(({ item }) => this.judgements.undo(item.judgement.id)));
    this._register(this.pick.onDidAccept(() => this.accept()));
    this._register(this.pick.onDidHide(() => this.dispose()));
  }

  async show(): Promise<void> {
    await this.fill();
    this.pick.show();
  }

  private async fill(): Promise<void> {
    const { all } = this.judgements;
    const names = await namesIn(all, this.engine);
    if (this.isDisposed) return;
    this.pick.items = [...all].reverse().map(
      (judgement): Row => ({
        label: judgementText(judgement, names),
        description: new Date(judgement.time).toLocaleString(vscode.env.language),
        ...(judgement.reason === undefined ? {} : { detail: judgement.reason }),
        buttons: [this.undoing],
        judgement,
      }),
    );
  }

  private async accept(): Promise<void> {
    const judgement = this.pick.selectedItems[0]?.judgement;
    this.pick.hide();
    if (judgement === undefined) return;
    if ('article' in judgement && judgement.article !== undefined) {
      await vscode.commands.executeCommand('corpusReader.open', judgement.article);
    } else if (judgement.do === 'merge') {
      await vscode.commands.executeCommand('corpusReader.openActor', judgement.into);
    } else if ('actor' in judgement) {
      await vscode.commands.executeCommand('corpusReader.openActor', judgement.actor);
    } else {
      await vscode.commands.executeCommand('corpusReader.openJudgements');
    }
  }
}
