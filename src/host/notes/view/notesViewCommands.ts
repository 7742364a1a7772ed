import * as vscode from 'vscode';
import { chosenEntries } from '../../citations/chosenEntries';
import { Disposable } from '../../util/disposable';
import { entryArgument } from '../noteArgument';
import type { NoteDocuments } from '../noteDocuments';
import type { NoteEntries } from '../noteEntries';
import { copyQuotations } from './copyQuotations';

/** The commands on rows of the view "Notes" that are for nothing else. */
export class NotesViewCommands extends Disposable {
  constructor(documents: NoteDocuments, entries: NoteEntries) {
    super();
    this._register(
      vscode.commands.registerCommand('corpusReader.copyQuotation', async (first: unknown, second: unknown) => {
        const chosen = chosenEntries(first, second);
        if (chosen !== null) return copyQuotations(chosen, entries);
        const here = await entryArgument(first, documents);
        if (here !== undefined) return copyQuotations([{ uri: here.note.toString(), entry: here.entry }], entries);
        void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a quotation in a note first.'));
        return undefined;
      }),
    );
  }
}
