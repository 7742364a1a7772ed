import * as vscode from 'vscode';
import type { TextRange } from '../../../core/model/anchor';
import type { ArticleId } from '../../../core/model/article';
import type { PlacedEntry } from '../../../protocol/notes';
import type { CorpusService } from '../../corpus/corpusService';
import { articleArgument } from '../../reader/articleArgument';
import { passageOf } from '../../reader/passageArgument';
import type { ReaderPages } from '../../reader/readerPages';
import { literal } from '../../search/pickItems';
import { Disposable } from '../../util/disposable';
import type { CheckedNotes } from '../checkedNotes';
import { entryAt } from './entryAt';

interface Row extends vscode.QuickPickItem {
  readonly entry: PlacedEntry['checked'];
}

/** Tells who quotes a passage: over a quotation in a note by VS Code's references, in the reader by a list. */
export class NoteReferences extends Disposable implements vscode.ReferenceProvider {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly checked: CheckedNotes,
  ) {
    super();
    this._register(vscode.languages.registerReferenceProvider({ language: 'markdown' }, this));
    this._register(
      vscode.commands.registerCommand('corpusReader.findQuotations', (argument: unknown) => this.find(argument)),
    );
  }

  async provideReferences(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
    const at = entryAt(document, position);
    const entries = at === undefined ? [] : await this.checked.of(document.uri);
    const entry = entries.find(({ entry: id }) => id === at?.id);
    if (entry === undefined || entry.article === null || entry.place === null) return [];
    return (await this.quotationsOf(entry.article.id, entry.place)).map(locationOf);
  }

  /** Of the passage that is given or selected in the reader, else of the whole article. */
  private async find(argument: unknown): Promise<void> {
    const passage = passageOf(argument, this.pages.active);
    const article = passage?.article ?? (await articleArgument(argument, this.service, this.pages))?.article;
    if (article === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      return;
    }
    const found = await this.quotationsOf(article, passage?.range ?? null);
    if (found.length === 0) {
      const none =
        passage === undefined
          ? vscode.l10n.t('No note quotes this article.')
          : vscode.l10n.t('No note quotes this passage.');
      void vscode.window.showInformationMessage(none);
      return;
    }
    const picked = await vscode.window.showQuickPick(found.map(rowOf), {
      title:
        passage === undefined
          ? vscode.l10n.t('Quotations of This Article')
          : vscode.l10n.t('Quotations of This Passage'),
      placeHolder: vscode.l10n.t('Words of the quotation, its note or your comment'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked === undefined) return;
    const { uri, entry } = picked.entry;
    await vscode.commands.executeCommand('corpusReader.openEntry', { uri, entry });
  }

  private async quotationsOf(article: ArticleId, range: TextRange | null): Promise<readonly PlacedEntry[]> {
    return (await this.service.current?.engine.call('quotationsOf', article, range)) ?? [];
  }
}

function locationOf({ checked, from, to }: PlacedEntry): vscode.Location {
  const range = new vscode.Range(from.line, from.character, to.line, to.character);
  return new vscode.Location(vscode.Uri.parse(checked.uri, true), range);
}

function rowOf({ checked, from }: PlacedEntry): Row {
  const { uri, words, comment, tags } = checked;
  const note = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
  const said = [...tags.map((tag) => `#${tag}`), comment.replace(/\s+/gu, ' ')].filter((part) => part !== '');
  return {
    label: literal(`“${words.replace(/\s+/gu, ' ')}”`),
    description: literal(`${note}:${from.line + 1}`),
    ...(said.length === 0 ? {} : { detail: literal(said.join(' ')) }),
    iconPath: new vscode.ThemeIcon('quote'),
    entry: checked,
  };
}
