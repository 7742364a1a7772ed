import * as vscode from 'vscode';
import { Disposable } from '../util/disposable';
import { Notice } from '../util/notice';
import type { Added, Judgements } from './judgements';
import { judgementText } from './judgementText';

/** Says for some seconds in the status bar what was judged; a click undoes it. */
export class JudgementNotice extends Disposable {
  private readonly notice = this._register(new Notice(vscode.l10n.t('Corpus: Last Judgement')));

  constructor(judgements: Judgements) {
    super();
    this._register(judgements.onDidAdd((added) => this.show(added)));
  }

  private show({ judgement, undone, names }: Added): void {
    const done = judgementText(undone ?? judgement, names);
    if (undone !== undefined) {
      this.notice.show(vscode.l10n.t('Undone: {0}', done));
      return;
    }
    this.notice.show(vscode.l10n.t('{0}. Undo', done), {
      command: 'corpusReader.undoJudgement',
      title: vscode.l10n.t('Undo'),
      arguments: [judgement.id],
    });
  }
}
