import * as vscode from 'vscode';

/** The document of this address, if it is in memory. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === name);
}

/** Whether somebody has it before them: VS Code keeps documents in memory for a while when they are closed, and others open them unseen. */
export function isInTab(uri: vscode.Uri): boolean {
  const name = uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === name),
  );
}

/** Markdown that is a file of the reader's or is to be one, and not what VS Code shows of it elsewhere, such as its last version in git. */
export function isMarkdown({ languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' && (scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true)
  );
}

/** Null when there is no file, or none that can be read. */
export async function textOfFile(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

export function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
