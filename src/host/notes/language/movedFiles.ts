import * as vscode from 'vscode';
import { linePlaces } from '../../../core/notes/language/linePlaces';
import { editsForMoves } from '../../../core/notes/language/movedSources';
import type { CorpusService } from '../../corpus/corpusService';
import type { OpenCorpus } from '../../corpus/openCorpus';
import { Disposable } from '../../util/disposable';
import { openDocument, textOfFile } from '../documents';
import type { KnownNote, NoteDocuments } from '../noteDocuments';
import { FileMoves } from './fileMoves';

/** Notes read at a time. */
const BATCH = 32;

/**
 * Keeps the links of notes right when somebody renames or moves notes, sources or folders of them in VS Code. What is to be changed is part
 * of the move: VS Code asks as it is set to, and one undo takes back both.
 */
export class MovedFiles extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
  ) {
    super();
    this._register(
      vscode.workspace.onWillRenameFiles((event) => {
        const { current } = this.service;
        if (current !== undefined) event.waitUntil(this.editsFor(current, new FileMoves(current, event.files)));
      }),
    );
  }

  private async editsFor(corpus: OpenCorpus, moves: FileMoves): Promise<vscode.WorkspaceEdit> {
    const edit = new vscode.WorkspaceEdit();
    const notes = this.documents.all;
    if (!moves.concerns(notes.map(({ uri }) => uri))) return edit;
    const names = moves.namesOfNotes(notes);
    for (let from = 0; from < notes.length; from += BATCH) {
      await Promise.all(notes.slice(from, from + BATCH).map((note) => this.addEdits(edit, corpus, moves, names, note)));
    }
    for (const note of notes) renameWithArticle(edit, moves, note);
    return edit;
  }

  private async addEdits(
    edit: vscode.WorkspaceEdit,
    { root }: OpenCorpus,
    moves: FileMoves,
    names: ReadonlyMap<string, string>,
    { uri }: KnownNote,
  ): Promise<void> {
    // relative links lead nowhere from one file system to another
    if (uri.scheme !== root.scheme || uri.authority !== root.authority) return;
    const text = openDocument(uri)?.getText() ?? (await textOfFile(uri)) ?? '';
    const found = editsForMoves(text, {
      from: folderOf(uri.path),
      to: folderOf(moves.movedPath(uri.path)),
      movedPath: (path) => moves.movedPath(path),
      movedId: (id) => moves.movedId(id),
      movedName: (name) => names.get(name) ?? name,
    });
    const places = linePlaces(
      text,
      found.flatMap(({ start, end }) => [start, end]),
    ).map(({ line, character }) => new vscode.Position(line, character));
    found.forEach((one, index) => {
      const [start, end] = places.slice(2 * index, 2 * index + 2);
      if (start !== undefined && end !== undefined) edit.replace(uri, new vscode.Range(start, end), one.text);
    });
  }
}

/** The note on an article is found by its name, which is made of the article's id. */
function renameWithArticle(edit: vscode.WorkspaceEdit, moves: FileMoves, { uri, article }: KnownNote): void {
  const name = moves.newNameOfNote(uri, article);
  if (name !== undefined) edit.renameFile(uri, vscode.Uri.joinPath(uri, '..', name), { ignoreIfExists: true });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
