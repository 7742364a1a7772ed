import * as vscode from 'vscode';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import type { Added, Judgements } from './judgements';
import { judgementText } from './judgementText';

const SHOWN_MILLISECONDS = 10_000;

/** Says for some seconds in the status bar what was judged; a click undoes it. */
export class JudgementNotice extends Disposable {
  private readonly item = this._register(vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left));
  private readonly hide = this._register(new Debounce(SHOWN_MILLISECONDS, () => this.item.hide()));

  constructor(judgements: Judgements) {
    super();
    this.item.name = vscode.l10n.t('Corpus: Last Judgement');
    this._register(judgements.onDidAdd((added) => this.show(added)));
  }

  private show({ judgement, undone, names }: Added): void {
    const done = withoutIcons(judgementText(undone ?? judgement, names));
    if (undone === undefined) {
      const title = vscode.l10n.t('Undo');
      this.item.text = vscode.l10n.t('{0}. Undo', done);
      this.item.command = { command: 'corpusReader.undoJudgement', title, arguments: [judgement.id] };
    } else {
      this.item.text = vscode.l10n.t('Undone: {0}', done);
      this.item.command = undefined;
    }
    this.item.show();
    this.hide.trigger();
  }
}

/** VS Code draws icons for `$(name)` in the status bar, which names from files are not to do. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
