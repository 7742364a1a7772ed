import * as vscode from 'vscode';
import type { CorpusService } from '../../corpus/corpusService';
import type { ArticleOpener } from '../../reader/articleOpener';
import type { ReaderPages } from '../../reader/readerPages';
import { Disposable } from '../../util/disposable';
import type { NoteFiles } from '../noteFiles';
import type { NotesRoom } from '../notesRoom';
import { AnchorDimming } from './anchorDimming';
import { MendCommands } from './mendCommands';
import { MovedFiles } from './movedFiles';
import { NoteCompletion } from './noteCompletion';
import { NoteDiagnostics } from './noteDiagnostics';
import { NoteFixes } from './noteFixes';
import { NoteHover } from './noteHover';
import { NoteReferences } from './noteReferences';
import { WordLinks } from './wordLinks';

/** All that VS Code's editor knows of notes, put together. */
export class NoteLanguage extends Disposable {
  constructor(
    service: CorpusService,
    pages: ReaderPages,
    opener: ArticleOpener,
    files: NoteFiles,
    { documents, checked, entries }: NotesRoom,
    extensionUri: vscode.Uri,
  ) {
    super();
    this._register(
      new NoteDiagnostics(service, files, documents, vscode.Uri.joinPath(extensionUri, 'docs', 'notes.md')),
    );
    this._register(new NoteFixes(checked));
    this._register(new MendCommands(service, pages, documents, entries));
    this._register(new NoteHover(checked, entries));
    this._register(new NoteCompletion(service, documents));
    this._register(new WordLinks(service, documents, opener));
    this._register(new NoteReferences(service, pages, checked));
    this._register(new MovedFiles(service, documents));
    this._register(new AnchorDimming(documents));
  }
}
