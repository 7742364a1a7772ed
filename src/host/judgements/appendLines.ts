import * as vscode from 'vscode';
import { LINE_END_BYTES, linesAfter, withLines } from '../../core/entities/judgements/append';

/** How often a file that another program is writing is read again before ours are written. */
const MOST_READINGS = 5;

/**
 * Appends lines to a file, which is made if it is not there. Where the file is open with changes that are not saved, the
 * lines go behind them and all is saved. Rejects with the reason when they cannot be written; then none was added.
 */
export async function appendLines(uri: vscode.Uri, lines: readonly string[]): Promise<void> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString() && one.isDirty);
  if (open === undefined) await appendToFile(uri, lines);
  else await appendToDocument(open, lines);
}

async function appendToFile(uri: vscode.Uri, lines: readonly string[]): Promise<void> {
  const { fs } = vscode.workspace;
  for (let reading = 1; ; reading += 1) {
    const bytes = await bytesOf(uri);
    const written = withLines(bytes, lines);
    // What came in between would be lost, as there is no appending through VS Code.
    const size = await sizeOf(uri);
    if (size === (bytes?.length ?? 0) || reading === MOST_READINGS) return fs.writeFile(uri, written);
  }
}

async function appendToDocument(document: vscode.TextDocument, lines: readonly string[]): Promise<void> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const last = document.getText().slice(-LINE_END_BYTES);
  const insertion = new vscode.WorkspaceEdit();
  insertion.insert(document.uri, end, linesAfter(last, lines));
  if (!(await vscode.workspace.applyEdit(insertion))) throw new Error(vscode.l10n.t('The editor did not take it.'));
  if (await document.save()) return;
  const removal = new vscode.WorkspaceEdit();
  removal.delete(document.uri, new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end));
  await vscode.workspace.applyEdit(removal);
  throw new Error(vscode.l10n.t('The file is open and could not be saved.'));
}

/** Null when the file is not there. Rejects when it is and cannot be read. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function sizeOf(uri: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
