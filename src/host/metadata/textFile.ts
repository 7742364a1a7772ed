import * as vscode from 'vscode';
import { changedSpan } from '../../core/ingest/settings/editing/changedSpan';

/** The text of a file as it stands in its editor, if it is open, or on disk; null when there is no such file. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  if (!(await exists(uri))) return null;
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/**
 * Makes the text of a file another one, or makes the file, or with null takes it away: as one change that can be undone in an editor.
 * It is saved unless it had changes before that were not; false when it was not saved. Rejects when it cannot be written.
 */
export async function writeText(uri: vscode.Uri, text: string | null): Promise<boolean> {
  if (text === null) {
    await vscode.workspace.fs.delete(uri, { useTrash: false });
    return true;
  }
  if (!(await exists(uri))) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const { isDirty } = document;
  const { start, end, text: inserted } = changedSpan(document.getText(), text);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), inserted);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The editor did not take it.'));
  if (isDirty) return false;
  if (!(await document.save())) throw new Error(vscode.l10n.t('The file is open and could not be saved.'));
  return true;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
