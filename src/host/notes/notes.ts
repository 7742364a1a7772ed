import * as vscode from 'vscode';
import { fileOf } from '../../core/ingest/files/recordPath';
import type { Anchor, TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import { appendToNote } from '../../core/notes/appendToNote';
import { formatQuotation, noteLink } from '../../core/notes/quotation';
import { recordInLink } from '../../core/notes/recordLink';
import type { ArticleSummary } from '../../protocol/engine';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { articleArgument } from '../reader/articleArgument';
import { articleLink } from '../reader/articleLink';
import type { ArticleOpener } from '../reader/articleOpener';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { linkLabel } from '../util/labels';
import type { NotesFolder } from './notesFolder';

/**
 * The notes beside the reader. Everything is done through VS Code's own documents, so that undo, unsaved changes and
 * hot exit are the reader's as with any file; nothing is written behind their back.
 */
export class Notes extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly opener: ArticleOpener,
    private readonly folder: NotesFolder,
  ) {
    super();
    const command = (id: string, run: (argument: unknown) => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.openNotes', (argument) => this.openNotes(argument, false));
    command('corpusReader.openBesideNotes', (argument) => this.openNotes(argument, true));
    this._register(
      pages.onDidRequest(({ page, message }) => {
        if (message.type === 'openNotes') void this.openNotes(page.articleId, false);
        if (message.type === 'quote' && page.articleId !== undefined) void this.quote(page.articleId, message.range);
      }),
    );
  }

  /** Opens the notes on an article beside it, and the article too if `withArticle`. */
  private async openNotes(argument: unknown, withArticle: boolean): Promise<void> {
    const { current } = this.service;
    const named = await articleArgument(argument, this.service, this.pages);
    if (current === undefined || named === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      return;
    }
    const { article, near } = named;
    if (withArticle) {
      const keepPlace = near === undefined ? {} : { near };
      if (!(await this.opener.open(article, { ...keepPlace, keep: true }))) return;
    }
    const note = await this.noteOn(current, article);
    if (note !== undefined) await this.show(note, { preserveFocus: false });
  }

  /** Appends a passage to the notes on its article, as a quotation with a link, and shows them. */
  async quote(article: ArticleId, range: TextRange): Promise<void> {
    const { current } = this.service;
    if (current === undefined) return;
    const [anchor, summary] = await Promise.all([
      current.engine.call('linkAnchor', article, range),
      current.engine.call('summary', article),
    ]);
    const note = await this.noteOn(current, article);
    if (note === undefined || anchor === null || summary === null) return;
    const href = linkFrom(current, note.uri, summary, anchor) ?? articleLink(article, anchor).toString(true);
    const quotation = formatQuotation(anchor.exact, { label: linkLabel(summary), href });
    const { insertAt, text } = appendToNote(note.getText(), quotation);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(note.uri, note.positionAt(insertAt), text);
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The passage could not be added to the notes.'));
      return;
    }
    const editor = await this.show(note, { preserveFocus: true });
    const end = note.positionAt(note.getText().length);
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(new vscode.Range(end, end));
  }

  /** The note on an article as an open document, made from the template if there is none yet. Undefined when the reader would not say where. */
  private async noteOn(corpus: OpenCorpus, article: ArticleId): Promise<vscode.TextDocument | undefined> {
    const fresh = await corpus.engine.call('newNote', article);
    const folder = fresh === null ? undefined : await this.folder.get(corpus);
    if (fresh === null || folder === undefined) return undefined;
    const uri = vscode.Uri.joinPath(folder, fresh.fileName);
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch (error) {
      if (!(await isMissing(uri))) throw error;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(fresh.text) });
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The note could not be made in {0}.', vscode.workspace.asRelativePath(folder)),
      );
      return undefined;
    }
    return vscode.workspace.openTextDocument(uri);
  }

  /** Where the note is open already, else beside the reader. */
  private show(note: vscode.TextDocument, { preserveFocus }: { preserveFocus: boolean }): Thenable<vscode.TextEditor> {
    const tab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === note.uri.toString());
    const beside = this.pages.active?.panel.active === true ? vscode.ViewColumn.Beside : otherColumn(this.pages);
    return vscode.window.showTextDocument(note, {
      viewColumn: tab?.group.viewColumn ?? beside,
      preserveFocus,
      preview: false,
    });
  }
}

function otherColumn(pages: ReaderPages): vscode.ViewColumn {
  return pages.active?.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.Active;
}

async function isMissing(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

/** A relative link, which is good wherever both files go together; null where they would not. */
function linkFrom(corpus: OpenCorpus, note: vscode.Uri, { id, path }: ArticleSummary, anchor: Anchor): string | null {
  const file = fileOf(path);
  const source = corpus.uriOf(file ?? path);
  const folder = vscode.workspace.getWorkspaceFolder(source);
  const together = folder !== undefined && folder === vscode.workspace.getWorkspaceFolder(note);
  const below = corpus.pathOf(note) !== undefined;
  if (!together && !below) return null;
  const record = file === undefined ? undefined : recordInLink(file, id);
  return noteLink(vscode.Uri.joinPath(note, '..').path, source.path, anchor, record);
}
