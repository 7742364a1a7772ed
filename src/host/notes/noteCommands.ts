import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import { articleArgument } from '../reader/articleArgument';
import type { ArticleOpener } from '../reader/articleOpener';
import { passageOf } from '../reader/passageArgument';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { meanings } from './meanings';
import { entryArgument } from './noteArgument';
import type { NoteDocuments } from './noteDocuments';
import type { NoteEditors } from './noteEditors';
import type { NoteEntries } from './noteEntries';
import type { NoteMaking } from './noteMaking';
import type { NoteTaking } from './noteTaking';
import { pickNote } from './topicPick';

/** The commands on notes and on the quotations in them. */
export class NoteCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly opener: ArticleOpener,
    private readonly documents: NoteDocuments,
    private readonly making: NoteMaking,
    private readonly editors: NoteEditors,
    private readonly taking: NoteTaking,
    private readonly entries: NoteEntries,
  ) {
    super();
    const command = (id: string, run: (argument: unknown) => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.openNotes', (argument) => this.openNotes(argument, false));
    command('corpusReader.openBesideNotes', (argument) => this.openNotes(argument, true));
    command('corpusReader.quoteInto', (argument) => this.quoteInto(argument));
    command('corpusReader.highlight', (argument) => this.highlight(argument));
    this.onEntry('corpusReader.openEntry', (note, entry) => this.entries.open(note, entry));
    this.onEntry('corpusReader.showPassage', (note, entry) => this.entries.showPassage(note, entry));
    this.onEntry('corpusReader.removeEntry', (note, entry) => this.entries.remove(note, entry));
    this._register(
      pages.onDidRequest(({ page, message }) => {
        if (message.type === 'openNotes') void this.openNotes(page.articleId, false);
      }),
    );
  }

  private onEntry(id: string, run: (note: vscode.Uri, entry: string) => unknown): void {
    this._register(
      vscode.commands.registerCommand(id, async (argument: unknown) => {
        const found = await entryArgument(argument, this.documents);
        if (found !== undefined) return run(found.note, found.entry);
        void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a quotation in a note first.'));
        return undefined;
      }),
    );
  }

  /** Opens the notes on an article beside it, and the article too if `withArticle`. */
  private async openNotes(argument: unknown, withArticle: boolean): Promise<void> {
    const { current } = this.service;
    const named = await articleArgument(argument, this.service, this.pages);
    if (current === undefined || named === undefined) return openArticleFirst();
    const { article, near } = named;
    if (withArticle) {
      const keepPlace = near === undefined ? {} : { near };
      if (!(await this.opener.open(article, { ...keepPlace, keep: true }))) return;
    }
    const note = await this.making.onArticle(current, article);
    if (note !== undefined) await this.editors.show(note, { preserveFocus: false });
  }

  /** Adds a passage to a note of the reader's choice. */
  private async quoteInto(argument: unknown): Promise<void> {
    const { current } = this.service;
    const passage = passageOf(argument, this.pages.active);
    if (current === undefined || passage === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select a passage of an article first.'));
      return;
    }
    const note = await pickNote(current, this.documents, this.making);
    if (note !== undefined) await this.taking.quote(passage.article, passage.range, note);
  }

  /** Has the page in front highlight what is selected in it; `argument` is an index into the meanings of colours. */
  private async highlight(argument: unknown): Promise<void> {
    const { active } = this.pages;
    if (active === undefined) return openArticleFirst();
    const meaning = typeof argument === 'number' ? argument : await pickMeaning();
    if (meaning !== undefined) active.command('highlight', meaning);
  }
}

function openArticleFirst(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
}

async function pickMeaning(): Promise<number | undefined> {
  const rows = meanings().map((label, meaning) => ({ label, meaning }));
  const picked = await vscode.window.showQuickPick(rows, { title: vscode.l10n.t('Highlight As') });
  return picked?.meaning;
}
