// What suites about notes need: a folder for them, passages of the sample, and how to say what a page says.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TextRange } from '../../../src/core/model/anchor';
import type { NoteEntry } from '../../../src/core/model/note';
import { noteFileName } from '../../../src/core/notes/noteFile';
import { parseNote } from '../../../src/core/notes/parseNote';
import type { Parts } from '../../../src/host/activate';
import type { ReaderPage } from '../../../src/host/reader/readerPage';
import type { ReaderRequest } from '../../../src/host/reader/readerPages';
import type { NotedPassage } from '../../../src/protocol/notes';
import { closeAllEditors, removeFolder, saveDocuments, until, workspaceUri } from './extension';

let folders = 0;

/** Uses a folder of the workspace for notes in the suite in which it is called: a new one for each test, which is removed after it. */
export function notesFolder(): () => string {
  // VS Code keeps a closed document in memory for a while, with what was in it
  let folder = '';
  beforeEach(async () => {
    folders += 1;
    folder = `notes of test ${folders}`;
    await keepNotesIn(folder);
  });
  afterEach(async () => {
    await saveDocuments();
    await closeAllEditors();
    await removeFolder(workspaceUri(folder));
  });
  after(() => keepNotesIn(undefined));
  return () => folder;
}

async function keepNotesIn(folder: string | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('corpusReader');
  await configuration.update('notesFolder', folder, vscode.ConfigurationTarget.Global);
}

/** Where words stand in an article, once it has them: another test may have put its source back just now. */
export async function rangeOf({ service }: Parts, article: string, words: string): Promise<TextRange> {
  let start = -1;
  await until(`${article} says “${words}”`, async () => {
    const text = await service.current?.engine.call('text', article);
    start = text?.indexOf(words) ?? -1;
    return start >= 0;
  });
  return { start, end: start + words.length };
}

/** Says what a page says when its reader does something. */
export function say({ pages }: Parts, message: ReaderRequest['message']): void {
  const page = pages.active;
  assert.ok(page, 'no article is open');
  pages.message(page, message);
}

/** The note on an article, as a document; it may not be on the screen. */
export async function noteOn(folder: string, article: string): Promise<vscode.TextDocument> {
  const uri = noteUri(folder, article);
  const find = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  await until(`there is a note on ${article}`, () => find() !== undefined);
  const found = find();
  assert.ok(found);
  return found;
}

export function noteUri(folder: string, article: string): vscode.Uri {
  return workspaceUri(folder, noteFileName({ id: article }));
}

export function entriesOf(note: vscode.TextDocument): readonly NoteEntry[] {
  return parseNote(note.getText()).entries;
}

/** Waits until a note has as many entries as that, and answers them. */
export async function entriesWhen(note: vscode.TextDocument, count: number): Promise<readonly NoteEntry[]> {
  await until(`${count} passages stand in the note`, () => entriesOf(note).length === count);
  return entriesOf(note);
}

/** Hears what a page is told of notes from now on. */
export function listenTo(page: ReaderPage, hear: (passages: readonly NotedPassage[]) => void): void {
  const show = page.showNotes.bind(page);
  page.showNotes = (passages, meanings) => {
    hear(passages);
    show(passages, meanings);
  };
}

/** What the page in front has been told of notes since. */
export function listenToNotes({ pages }: Parts): { readonly last: () => readonly NotedPassage[] } {
  const page = pages.active;
  assert.ok(page?.articleId, 'no article is open');
  let last: readonly NotedPassage[] = [];
  listenTo(page, (passages) => {
    last = passages;
  });
  return { last: () => last };
}
