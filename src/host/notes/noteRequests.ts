import * as vscode from 'vscode';
import type { ReaderPages, ReaderRequest } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import type { NotedPages } from './notedPages';
import type { NoteEntries } from './noteEntries';
import type { NoteTaking } from './noteTaking';

/** Does what pages of the reader ask for of notes. */
export class NoteRequests extends Disposable {
  constructor(
    pages: ReaderPages,
    private readonly noted: NotedPages,
    private readonly taking: NoteTaking,
    private readonly entries: NoteEntries,
  ) {
    super();
    this._register(pages.onDidRequest((request) => void this.answer(request)));
  }

  private async answer({ page, message }: ReaderRequest): Promise<unknown> {
    const article = page.articleId;
    if (article === undefined) return undefined;
    switch (message.type) {
      case 'quote':
        return this.taking.quote(article, message.range);
      case 'highlight':
        return this.taking.highlight(article, message.range, message.meaning);
      case 'comment':
        return this.taking.comment(article, message.range, message.text);
      case 'setComment':
      case 'setMeaning':
      case 'removeEntry':
      case 'openEntry':
      case 'repairEntry':
        return this.noted.knows(page, message.uri, message.entry) ? this.change(message) : undefined;
      default:
        return undefined;
    }
  }

  private async change(message: EntryMessage): Promise<unknown> {
    const note = vscode.Uri.parse(message.uri, true);
    switch (message.type) {
      case 'setComment':
        return this.entries.setComment(note, message.entry, message.text);
      case 'setMeaning':
        return this.entries.setMeaning(note, message.entry, message.meaning);
      case 'removeEntry':
        return this.entries.remove(note, message.entry);
      case 'openEntry':
        return this.entries.open(note, message.entry);
      case 'repairEntry':
        return vscode.commands.executeCommand('corpusReader.repairNotes', { uri: message.uri, entry: message.entry });
    }
  }
}

type EntryMessage = Extract<ReaderRequest['message'], { readonly uri: string; readonly entry: string }>;
