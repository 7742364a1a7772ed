import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import type { ArticleOpener } from '../reader/articleOpener';
import { Disposable } from '../util/disposable';
import { MergesTab } from './mergesTab';

const VIEW_TYPE = 'corpusReader.merges';

/** The tab "Suggested Merges": there is one at the most, and after a reload it is there again. */
export class Merges extends Disposable implements vscode.WebviewPanelSerializer {
  private tab: MergesTab | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
    private readonly opener: ArticleOpener,
    private readonly extensionUri: vscode.Uri,
  ) {
    super();
    this._register(vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this));
    this._register(vscode.commands.registerCommand('corpusReader.suggestedMerges', () => this.show()));
  }

  get active(): MergesTab | undefined {
    return this.tab;
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.add(panel);
  }

  private show(): void {
    if (this.tab !== undefined) this.tab.panel.reveal();
    else this.add(vscode.window.createWebviewPanel(VIEW_TYPE, '', vscode.ViewColumn.Active));
  }

  private add(panel: vscode.WebviewPanel): void {
    const tab = new MergesTab(panel, this.service, this.judgements, this.opener, this.extensionUri);
    this.tab = tab;
    panel.onDidDispose(() => {
      if (this.tab === tab) this.tab = undefined;
    });
  }
}
