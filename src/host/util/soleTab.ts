import * as vscode from 'vscode';
import { Disposable } from './disposable';

/** A tab of which there is one at the most: a command shows it, and after a reload of the window it is there again. */
export class SoleTab<Tab extends { readonly panel: vscode.WebviewPanel; asked?(argument: unknown): void }>
  extends Disposable
  implements vscode.WebviewPanelSerializer
{
  private tab: Tab | undefined;

  /** `make` fills an empty panel, which it gives its title. What the command is called with is handed to the tab. */
  constructor(
    private readonly viewType: string,
    command: string,
    private readonly make: (panel: vscode.WebviewPanel) => Tab,
  ) {
    super();
    this._register(vscode.window.registerWebviewPanelSerializer(viewType, this));
    this._register(vscode.commands.registerCommand(command, (argument: unknown) => this.show(argument)));
  }

  /** Undefined while it is closed. */
  get active(): Tab | undefined {
    return this.tab;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.add(panel);
  }

  private show(argument: unknown): void {
    if (this.tab !== undefined) this.tab.panel.reveal();
    else this.add(vscode.window.createWebviewPanel(this.viewType, '', vscode.ViewColumn.Active));
    this.tab?.asked?.(argument);
  }

  private add(panel: vscode.WebviewPanel): void {
    const tab = this.make(panel);
    this.tab = tab;
    panel.onDidDispose(() => {
      if (this.tab === tab) this.tab = undefined;
    });
  }
}
