import * as vscode from 'vscode';
import { ContextKey } from '../util/contextKey';
import type { NoteDocuments } from './noteDocuments';

/** Lets menus and keys know whether the active editor holds a note. */
export function tellOfNoteInFront(documents: NoteDocuments): vscode.Disposable {
  const isNote = new ContextKey<boolean>('corpusReader.noteInFront');
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    isNote.set(uri !== undefined && documents.find(uri.toString()) !== undefined);
  };
  tell();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(tell), documents.onDidTell(tell));
}
