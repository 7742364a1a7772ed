import * as vscode from 'vscode';
import { decode } from '../../core/ingest/files/decode';
import { changedSpan } from '../../core/ingest/settings/editing/changedSpan';
import { translated } from '../util/translated';

const MARK = '\uFEFF';

/**
 * The text of a file as it stands in its editor, if it has changes there that are not saved, else as it is on disk; null when there is no
 * such file. Rejects when it is not plainly text.
 */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  const unsaved = openDocument(uri);
  if (unsaved?.isDirty === true) return unsaved.getText();
  try {
    return textOf(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Makes the text of a file another one, or makes the file, or with null takes it away. In an editor it is one change that can be undone
 * there. It is saved unless the file had changes before that were not; false when it was not saved. Rejects when it cannot be written.
 *
 * @param before what `readText` gave
 */
export async function writeText(uri: vscode.Uri, before: string | null, after: string | null): Promise<boolean> {
  if (after === null) {
    await vscode.workspace.fs.delete(uri, { useTrash: false });
    return true;
  }
  const document = before === null ? undefined : await vscode.workspace.openTextDocument(uri);
  // an editor learns late of what another program has written, and would write what it has over it
  if (document === undefined || document.getText() !== unmarked(before ?? '')) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    return true;
  }
  const { isDirty } = document;
  const { start, end, text } = changedSpan(document.getText(), unmarked(after));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The editor did not take it.'));
  if (isDirty) return false;
  if (!(await document.save())) throw new Error(vscode.l10n.t('The file is open and could not be saved.'));
  return true;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  if ('fault' in decoded) throw new Error(translated(decoded.fault));
  if (decoded.doubt !== undefined) throw new Error(translated(decoded.doubt));
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? MARK + decoded.text : decoded.text;
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** VS Code's documents are without the mark that a file may begin with. */
function unmarked(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
