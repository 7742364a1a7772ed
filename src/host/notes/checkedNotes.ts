import type * as vscode from 'vscode';
import type { CheckedEntry } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';
import type { NoteDocuments } from './noteDocuments';

/** How the quotations of notes stand with their sources; asked of the engine once until it may say something else. */
export class CheckedNotes extends Disposable {
  private readonly asked = new Map<string, Promise<readonly CheckedEntry[]>>();

  constructor(
    private readonly service: CorpusService,
    documents: NoteDocuments,
  ) {
    super();
    this._register(documents.onDidTell(() => this.asked.clear()));
    this._register(service.onDidOpen(() => this.asked.clear()));
  }

  /** Of the note as the engine knows it, which may be a moment behind the editor; empty when it is none. */
  of(note: vscode.Uri): Promise<readonly CheckedEntry[]> {
    const name = note.toString();
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    const answer = this.service.current?.engine.call('checkNote', name) ?? Promise.resolve([]);
    this.asked.set(name, answer);
    // a question that could not be answered is asked again
    answer.catch(() => this.asked.get(name) === answer && this.asked.delete(name));
    return answer;
  }
}
