import * as vscode from 'vscode';
import { isRecord } from '../../core/basics/checks';
import { parseNote } from '../../core/notes/parseNote';
import type { NoteDocuments } from './noteDocuments';

/** An entry of a note that the engine knows. */
export interface EntryArgument {
  readonly note: vscode.Uri;
  readonly entry: string;
}

/**
 * Reads the first argument of a command on an entry, `{ uri, entry }`; without one it is about the entry in which the cursor of the active
 * editor is. Undefined when there is none, or it is in no note.
 */
export async function entryArgument(argument: unknown, documents: NoteDocuments): Promise<EntryArgument | undefined> {
  if (isRecord(argument) && typeof argument['uri'] === 'string' && typeof argument['entry'] === 'string') {
    const known = documents.find(argument['uri']);
    return known && { note: known.uri, entry: argument['entry'] };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { document, selection } = editor;
  await documents.whenTold(document.uri);
  if (documents.find(document.uri.toString()) === undefined) return undefined;
  const at = document.offsetAt(selection.active);
  const entry = parseNote(document.getText()).entries.find(({ range }) => range.start <= at && at <= range.end);
  return entry && { note: document.uri, entry: entry.id };
}
