import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { NotesFolder } from './notesFolder';

/** Opens notes, and makes those that are not there yet. A file that is there is never written. */
export class NoteMaking {
  constructor(private readonly folder: NotesFolder) {}

  /** The note on an article as an open document, made from the template if there is none yet. Undefined when the reader would not say where. */
  async onArticle(corpus: OpenCorpus, article: ArticleId): Promise<vscode.TextDocument | undefined> {
    const fresh = await corpus.engine.call('newNote', article);
    return fresh === null ? undefined : this.open(corpus, fresh.fileName, fresh.text);
  }

  /** The note of this name, made with `text` in it if there is none yet. Undefined when the reader would not say where, or it cannot be made. */
  async open(corpus: OpenCorpus, fileName: string, text: string): Promise<vscode.TextDocument | undefined> {
    const folder = await this.folder.get(corpus);
    if (folder === undefined) return undefined;
    const uri = vscode.Uri.joinPath(folder, fileName);
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch (error) {
      if (!(await isMissing(uri))) throw error;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
    if (await vscode.workspace.applyEdit(edit)) return vscode.workspace.openTextDocument(uri);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The note could not be made in {0}.', vscode.workspace.asRelativePath(folder)),
    );
    return undefined;
  }
}

async function isMissing(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}
