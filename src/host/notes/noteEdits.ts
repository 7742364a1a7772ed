import * as vscode from 'vscode';
import type { NoteEntry } from '../../core/model/note';
import type { TextEdit } from '../../core/notes/entryEdits';
import { parseNote } from '../../core/notes/parseNote';

/** How often an edit is made anew when the note has changed while it was on its way. */
const TRIES = 5;

/**
 * Changes notes as a person would: in VS Code's own documents, which stay unsaved, so that undo, unsaved changes, conflicts and hot exit are
 * as with any file. What is to be changed is looked up in the text as it is at that moment; VS Code refuses an edit of another version.
 */
export class NoteEdits {
  /**
   * Makes edits of one entry of a note. False, and the reader has been told, when the entry is no longer there or VS Code refuses.
   */
  changeEntry(
    note: vscode.Uri,
    id: string,
    edits: (text: string, entry: NoteEntry) => readonly TextEdit[],
  ): Promise<boolean> {
    return this.change(note, (text) => {
      const entry = parseNote(text).entries.find((candidate) => candidate.id === id);
      if (entry !== undefined) return edits(text, entry);
      void vscode.window.showWarningMessage(vscode.l10n.t('This quotation is no longer in the note.'));
      return undefined;
    });
  }

  /**
   * Makes edits of a note; `edits` is asked again should the note change meanwhile, and answers undefined when it does not want any after all.
   * False when it does not, and when VS Code refuses, of which the reader is told.
   */
  async change(note: vscode.Uri, edits: (text: string) => readonly TextEdit[] | undefined): Promise<boolean> {
    const document = await vscode.workspace.openTextDocument(note);
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const { version } = document;
      const wanted = edits(document.getText());
      if (wanted === undefined) return false;
      if (wanted.length === 0 || (await vscode.workspace.applyEdit(workspaceEdit(document, wanted)))) return true;
      if (document.version === version) break;
    }
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be changed.', vscode.workspace.asRelativePath(note)),
    );
    return false;
  }
}

function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) {
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
  return edit;
}
