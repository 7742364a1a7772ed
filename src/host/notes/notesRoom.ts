import type * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import type { ArticleOpener } from '../reader/articleOpener';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { CheckedNotes } from './checkedNotes';
import { NoteCommands } from './noteCommands';
import type { NoteDocuments } from './noteDocuments';
import { NotedPages } from './notedPages';
import { NoteEditors } from './noteEditors';
import { NoteEdits } from './noteEdits';
import { NoteEntries } from './noteEntries';
import { tellOfNoteInFront } from './noteInFront';
import { NoteLinks } from './noteLinks';
import { NoteMaking } from './noteMaking';
import { NoteRequests } from './noteRequests';
import type { NotesFolder } from './notesFolder';
import { NoteTaking } from './noteTaking';
import { TiedScroll } from './tiedScroll';

/** All that is done with notes at the side of the reader, put together. */
export class NotesRoom extends Disposable {
  readonly checked: CheckedNotes;
  readonly edits = new NoteEdits();
  readonly entries: NoteEntries;
  readonly taking: NoteTaking;

  constructor(
    service: CorpusService,
    pages: ReaderPages,
    opener: ArticleOpener,
    readonly documents: NoteDocuments,
    folder: NotesFolder,
    log: vscode.LogOutputChannel,
  ) {
    super();
    const editors = new NoteEditors(pages);
    const making = new NoteMaking(folder);
    this.checked = this._register(new CheckedNotes(service, documents));
    this.entries = new NoteEntries(service, documents, this.checked, this.edits, editors, opener);
    this.taking = this._register(new NoteTaking(service, documents, making, this.edits, this.entries, editors));
    const noted = this._register(new NotedPages(service, pages, documents, log));
    this._register(new NoteRequests(pages, noted, this.taking, this.entries));
    this._register(new NoteCommands(service, pages, opener, documents, making, editors, this.taking, this.entries));
    this._register(new NoteLinks(service, opener, this.entries));
    this._register(tellOfNoteInFront(documents));
    this._register(new TiedScroll(pages, documents, this.checked, log));
  }
}
