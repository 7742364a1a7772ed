import * as vscode from 'vscode';
import type { TextRange } from '../../../core/model/anchor';
import type { NoteEntry } from '../../../core/model/note';
import { parseNote } from '../../../core/notes/parseNote';

const read = new WeakMap<vscode.TextDocument, { readonly version: number; readonly entries: readonly NoteEntry[] }>();

/** The entries of a note as it is in the editor; read once a version. */
export function entriesIn(document: vscode.TextDocument): readonly NoteEntry[] {
  const known = read.get(document);
  if (known?.version === document.version) return known.entries;
  const { entries } = parseNote(document.getText());
  read.set(document, { version: document.version, entries });
  return entries;
}

/** The entry whose quotation, link or anchor is at a position; what the reader wrote below it is none of these. */
export function entryAt(document: vscode.TextDocument, position: vscode.Position): NoteEntry | undefined {
  const at = document.offsetAt(position);
  return entriesIn(document).find((entry) => entry.range.start <= at && at <= endOfTop(entry));
}

/** All of an entry but the comment. */
function endOfTop({ quoteRange, link, anchorRange }: NoteEntry): number {
  return Math.max(quoteRange.end, link?.range.end ?? 0, anchorRange?.end ?? 0);
}

export function rangeIn(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
