import * as vscode from 'vscode';
import type { CheckedEntry } from '../../../protocol/notes';
import type { CorpusService } from '../../corpus/corpusService';
import type { ReaderPages } from '../../reader/readerPages';
import { Disposable } from '../../util/disposable';
import { type EntryArgument, entryArgument } from '../noteArgument';
import type { NoteDocuments } from '../noteDocuments';
import type { NoteEntries } from '../noteEntries';
import { pickPlace } from './placePick';

/** The commands that mend a quotation: the one they are given, else the one in which the cursor is. Notes are left unsaved. */
export class MendCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly documents: NoteDocuments,
    private readonly entries: NoteEntries,
  ) {
    super();
    const nowhere = (): string => vscode.l10n.t('The passage has lost its place; choose it first.');
    this.onEntry('corpusReader.updateQuote', async ({ note, entry }) =>
      (await this.entries.refreshQuote(note, entry)) ? undefined : nowhere(),
    );
    this.onEntry('corpusReader.reattachEntry', async ({ note, entry }) => {
      const place = (await this.entries.check(note, entry))?.place ?? null;
      return place !== null && (await this.entries.reattach(note, entry, place)) ? undefined : nowhere();
    });
    this.onEntry('corpusReader.acceptEntry', async ({ note, entry }) =>
      (await this.entries.accept(note, entry))
        ? undefined
        : vscode.l10n.t('Only a quotation whose article is in the corpus can be kept as it is.'),
    );
    this.onEntry('corpusReader.choosePlace', (named) => this.choose(named));
    this.onEntry('corpusReader.attachToSelection', (named) => this.attachToSelection(named));
  }

  /** `run` answers what to tell the reader when nothing came of it. */
  private onEntry(id: string, run: (named: EntryArgument) => Promise<string | undefined>): void {
    this._register(
      vscode.commands.registerCommand(id, async (argument: unknown) => {
        const named = await entryArgument(argument, this.documents);
        const told =
          named === undefined ? vscode.l10n.t('Put the cursor on a quotation in a note first.') : await run(named);
        if (told !== undefined) void vscode.window.showInformationMessage(told);
      }),
    );
  }

  private async choose({ note, entry }: EntryArgument): Promise<string | undefined> {
    const checked = await this.entries.check(note, entry);
    if (checked === undefined) return undefined;
    const text = await this.textOf(checked);
    if (text === null || checked.candidates.length === 0)
      return vscode.l10n.t('There is no passage that is like this quotation. Select one in the reader.');
    const range = await pickPlace(checked, text);
    if (range !== undefined && (await this.entries.reattach(note, entry, range))) {
      await this.entries.showPassage(note, entry);
    }
    return undefined;
  }

  /** To a passage of its own article; of any other when that is not in the corpus, as when its file was moved by another program. */
  private async attachToSelection({ note, entry }: EntryArgument): Promise<string | undefined> {
    const checked = await this.entries.check(note, entry);
    if (checked === undefined) return undefined;
    const page = this.pages.active;
    const range = page?.selection ?? null;
    const wanted = checked.article?.id ?? page?.articleId;
    if (range !== null && wanted !== undefined && page?.articleId === wanted) {
      await this.entries.reattach(note, entry, range, wanted);
      return undefined;
    }
    if (checked.article === null) return vscode.l10n.t('Select the passage in the reader, then attach to it.');
    await this.entries.showPassage(note, entry);
    return vscode.l10n.t('Select the passage in “{0}”, then attach to it.', checked.article.title.value);
  }

  private async textOf({ article }: CheckedEntry): Promise<string | null> {
    if (article === null) return null;
    return (await this.service.current?.engine.call('text', article.id)) ?? null;
  }
}
