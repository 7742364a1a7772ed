import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { CheckedEntry } from '../../protocol/notes';
import type { ReaderPage } from '../reader/readerPage';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { LatestOnly } from '../util/timing';
import type { CheckedNotes } from './checkedNotes';
import type { NoteDocuments } from './noteDocuments';

const SECTION = 'corpusReader.notes';
const SETTING = 'tiedScroll';

/**
 * Scrolls notes with the reader and the reader with notes, by the quotations. The one that is the active editor leads and is never
 * scrolled by us, so that the two cannot chase each other.
 */
export class TiedScroll extends Disposable {
  private readonly leading: LatestOnly<() => Promise<void>, void>;
  private isOn = isTied();

  constructor(
    private readonly pages: ReaderPages,
    private readonly documents: NoteDocuments,
    private readonly checked: CheckedNotes,
    log: vscode.LogOutputChannel,
  ) {
    super();
    this.leading = new LatestOnly(
      (follow) => follow(),
      () => {},
      (error) => log.error(`Notes and reader could not scroll together: ${String(error)}`),
    );
    const { window, workspace, commands } = vscode;
    this._register(commands.registerCommand('corpusReader.toggleTiedScroll', () => toggle()));
    this._register(
      workspace.onDidChangeConfiguration(() => {
        this.isOn = isTied();
      }),
    );
    this._register(
      pages.onDidMove((page) => this.isOn && page.panel.active && this.leading.put(() => this.notesFollow(page))),
    );
    this._register(
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.noteLeads(textEditor, cursorOf(textEditor))),
    );
    this._register(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.noteLeads(textEditor, topOf(textEditor))),
    );
  }

  override dispose(): void {
    this.leading.cancel();
    super.dispose();
  }

  private async notesFollow({ articleId, place }: ReaderPage): Promise<void> {
    if (place === undefined || place.article !== articleId) return;
    for (const editor of vscode.window.visibleTextEditors) {
      if (!this.isNote(editor)) continue;
      const entries = await this.checked.of(editor.document.uri);
      const entry = entryNear(
        entries.filter(({ article }) => article?.id === articleId),
        place.anchor.start,
      );
      if (entry !== undefined) reveal(editor, entry.quoteRange.start);
    }
  }

  private noteLeads(editor: vscode.TextEditor, at: number): void {
    if (this.isOn && editor === vscode.window.activeTextEditor && this.isNote(editor)) {
      this.leading.put(() => this.pagesFollow(editor, at));
    }
  }

  private async pagesFollow(editor: vscode.TextEditor, at: number): Promise<void> {
    const entry = entryAt(await this.checked.of(editor.document.uri), at);
    if (entry === undefined) return;
    for (const page of this.pages.all) {
      if (page.panel.visible && page.articleId === entry.article?.id && entry.place !== null) page.follow(entry.place);
    }
  }

  private isNote({ document }: vscode.TextEditor): boolean {
    return this.documents.find(document.uri.toString()) !== undefined;
  }
}

/** The quotation of the passage that stands at a place of the article, else of the next one, else of the last one before. */
function entryNear(entries: readonly CheckedEntry[], at: number): CheckedEntry | undefined {
  const inOrder = entries
    .flatMap((entry) => (entry.place === null ? [] : [{ entry, place: entry.place }]))
    .sort((a, b) => a.place.start - b.place.start);
  return (inOrder.find(({ place }) => place.end > at) ?? inOrder.at(-1))?.entry;
}

/** The quotation with a place that stands at an index of the note, else the next one. */
function entryAt(entries: readonly CheckedEntry[], at: number): CheckedEntry | undefined {
  return entries.find(
    ({ range, place }: { range: TextRange; place: TextRange | null }) => range.end > at && place !== null,
  );
}

function cursorOf({ document, selection }: vscode.TextEditor): number {
  return document.offsetAt(selection.active);
}

function topOf({ document, visibleRanges }: vscode.TextEditor): number {
  return visibleRanges[0] === undefined ? 0 : document.offsetAt(visibleRanges[0].start);
}

function reveal(editor: vscode.TextEditor, at: number): void {
  const position = editor.document.positionAt(at);
  if (editor.visibleRanges[0]?.start.line === position.line) return;
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.AtTop);
}

function isTied(): boolean {
  return vscode.workspace.getConfiguration(SECTION).get<unknown>(SETTING) === true;
}

async function toggle(): Promise<void> {
  const isOn = !isTied();
  await vscode.workspace.getConfiguration(SECTION).update(SETTING, isOn, vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(
    isOn ? vscode.l10n.t('Reader and notes scroll together.') : vscode.l10n.t('Reader and notes scroll apart.'),
    3000,
  );
}
