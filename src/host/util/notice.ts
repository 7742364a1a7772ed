import * as vscode from 'vscode';
import { Disposable } from './disposable';
import { Debounce } from './timing';
import { withoutIcons } from './withoutIcons';

const SHOWN_MILLISECONDS = 10_000;

/** A sentence in the status bar that goes after some seconds; a click on it may do something. */
export class Notice extends Disposable {
  private readonly item = this._register(vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left));
  private readonly hide = this._register(new Debounce(SHOWN_MILLISECONDS, () => this.item.hide()));

  /** `name` is what the status bar's own menu calls it. */
  constructor(name: string) {
    super();
    this.item.name = name;
  }

  show(text: string, command?: vscode.Command): void {
    this.item.text = withoutIcons(text);
    this.item.command = command;
    this.item.show();
    this.hide.trigger();
  }
}
