import * as vscode from 'vscode';
import type { ReaderPages } from '../reader/readerPages';

/** Shows notes where they are open already, else beside the reader. */
export class NoteEditors {
  constructor(private readonly pages: ReaderPages) {}

  show(note: vscode.TextDocument, options: { readonly preserveFocus: boolean }): Thenable<vscode.TextEditor> {
    return vscode.window.showTextDocument(note, { viewColumn: this.columnOf(note), preview: false, ...options });
  }

  /** Shows a place of a note, with cursor and focus there. `at` is a UTF-16 index. */
  async showAt(note: vscode.TextDocument, at: number): Promise<void> {
    const editor = await this.show(note, { preserveFocus: false });
    const position = note.positionAt(at);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Shows a part of a note, with the cursor at its end. The focus stays. */
  async showRange(note: vscode.TextDocument, from: vscode.Position, cursor: vscode.Position): Promise<void> {
    const editor = await this.show(note, { preserveFocus: true });
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(new vscode.Range(from, cursor), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** VS Code itself opens unsaved notes behind the reader: there they are not beside it. */
  private columnOf(note: vscode.TextDocument): vscode.ViewColumn {
    const reader = this.pages.active?.panel;
    const group = vscode.window.tabGroups.all
      .filter(({ viewColumn, activeTab }) => viewColumn !== reader?.viewColumn || shows(activeTab, note))
      .find(({ tabs }) => tabs.some((tab) => shows(tab, note)));
    if (group !== undefined) return group.viewColumn;
    if (reader?.active === true) return vscode.ViewColumn.Beside;
    return reader?.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.Active;
  }
}

function shows(tab: vscode.Tab | undefined, note: vscode.TextDocument): boolean {
  return tab?.input instanceof vscode.TabInputText && tab.input.uri.toString() === note.uri.toString();
}
