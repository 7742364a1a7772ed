import * as vscode from 'vscode';
import { bibDialect } from '../../core/citations/bibDialect';
import { entryToAppend } from '../../core/citations/bibFile';
import { bibliographyNamed } from '../../core/citations/bibliographyNamed';
import type { ArticleId } from '../../core/model/article';
import type { Engine } from '../corpus/engine';
import { isThere } from './isThere';

const ENDING = '.bib';
const NEW_FILE = 'references.bib';

/**
 * The `.bib` file in which a document's references are: the one that its front matter names, else the nearest, in its folder or one above
 * it, the first by name. Nothing outside of the workspace is looked at. Undefined when there is none.
 */
export async function bibliographyOf(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const workspace = vscode.workspace.getWorkspaceFolder(document.uri);
  if (workspace === undefined) return undefined;
  const folder = vscode.Uri.joinPath(document.uri, '..');
  for (const path of bibliographyNamed(document.getText())) {
    const named = vscode.Uri.joinPath(folder, path);
    if (vscode.workspace.getWorkspaceFolder(named) === workspace && (await isThere(named))) return named;
  }
  for (let at = folder; ; at = vscode.Uri.joinPath(at, '..')) {
    const found = await firstIn(at);
    if (found !== undefined || at.path === workspace.uri.path || at.path.length <= workspace.uri.path.length)
      return found;
  }
}

/** Where a document's bibliography would go that has none: the reader chooses. Undefined when they would not. */
export async function newBibliography(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const workspace = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0];
  const beside = document.isUntitled ? workspace?.uri : vscode.Uri.joinPath(document.uri, '..');
  const places = [beside, workspace?.uri].filter((place) => place !== undefined);
  const rows = [
    ...new Map(places.map((place) => [place.toString(), vscode.Uri.joinPath(place, NEW_FILE)])).values(),
  ].map((uri) => ({
    label: vscode.workspace.asRelativePath(uri),
    iconPath: new vscode.ThemeIcon('new-file'),
    uri,
  }));
  const other = { label: vscode.l10n.t('Choose another file…'), iconPath: new vscode.ThemeIcon('folder-opened') };
  const picked = await vscode.window.showQuickPick([...rows, { ...other, uri: undefined }], {
    title: vscode.l10n.t('Where should the bibliography be kept?'),
    placeHolder: vscode.l10n.t('There is no .bib file in the folder of this document or above it'),
  });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  return vscode.window.showSaveDialog({
    filters: { BibTeX: ['bib'] },
    ...(beside === undefined ? {} : { defaultUri: vscode.Uri.joinPath(beside, NEW_FILE) }),
  });
}

/**
 * Adds an article to a `.bib` file, in the editor and without saving it, in the dialect of the file; the file is made if it is not there.
 * False when it has the key already. Rejects with the reason when it cannot be changed.
 */
export async function addToBibliography(
  bibliography: vscode.Uri,
  engine: Engine,
  article: ArticleId,
  key: string,
): Promise<boolean> {
  const document = (await isThere(bibliography)) ? await vscode.workspace.openTextDocument(bibliography) : undefined;
  const entry = await engine.call('bibliography', [article], bibDialect(document?.getText() ?? ''));
  const edit = new vscode.WorkspaceEdit();
  if (document === undefined) {
    edit.createFile(bibliography, { contents: new TextEncoder().encode(entry) });
  } else {
    const added = entryToAppend(document.getText(), key, entry);
    if (added === null) return false;
    edit.insert(bibliography, document.positionAt(document.getText().length), added);
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The editor did not take it.'));
  return true;
}

async function firstIn(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const [first] = entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && name.toLowerCase().endsWith(ENDING))
    .map(([name]) => name)
    .sort();
  return first === undefined ? undefined : vscode.Uri.joinPath(folder, first);
}
