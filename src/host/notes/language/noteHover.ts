import * as vscode from 'vscode';
import { isRecord } from '../../../core/basics/checks';
import { escapeInline, paragraphsOf } from '../../../core/notes/markdown';
import type { CheckedEntry } from '../../../protocol/notes';
import { Disposable } from '../../util/disposable';
import { dateLabel } from '../../util/labels';
import type { CheckedNotes } from '../checkedNotes';
import type { NoteEntries } from '../noteEntries';
import { commandAddress, unpackArgument } from '../packedArgument';
import { entryAt, rangeIn } from './entryAt';
import { stateInWords } from './findings';

/** Of an entry, packed; unlike `corpusReader.showPassage` it may stand in a link. */
const SHOW = 'corpusReader.showQuoted';
const LONGEST = 1_000;

/** Shows over a quotation, or its link, what stands in the article now and how the two go together. */
export class NoteHover extends Disposable implements vscode.HoverProvider {
  constructor(
    private readonly checked: CheckedNotes,
    private readonly entries: NoteEntries,
  ) {
    super();
    this._register(vscode.languages.registerHoverProvider({ language: 'markdown' }, this));
    this._register(vscode.commands.registerCommand(SHOW, (packed: unknown) => this.show(packed)));
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const at = entryAt(document, position);
    if (at === undefined) return undefined;
    const entry = (await this.checked.of(document.uri)).find(({ entry: id }) => id === at.id);
    if (entry === undefined) return undefined;
    return new vscode.Hover(inMarkdown(entry), rangeIn(document, at.quoteRange));
  }

  private async show(packed: unknown): Promise<void> {
    const named = unpackArgument(packed);
    if (!isRecord(named) || typeof named['uri'] !== 'string' || typeof named['entry'] !== 'string') return;
    await this.entries.showPassage(vscode.Uri.parse(named['uri'], true), named['entry']);
  }
}

/** All that is not ours to say is shown letter by letter. */
function inMarkdown(entry: CheckedEntry): vscode.MarkdownString {
  const { uri, entry: id, article, passage, accepted } = entry;
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [SHOW] };
  const parts = [escapeInline(stateInWords(entry))];
  if (accepted) parts.push(escapeInline(vscode.l10n.t('You have said that it is to stay as it is.')));
  if (passage !== null) parts.push(...quoted(passage));
  if (article !== null) {
    const facts = [article.title.value, article.source?.value, dateLabel(article.date, 'long')];
    const shown = facts.filter((fact) => fact !== undefined).map(escapeInline);
    const open = escapeInline(vscode.l10n.t('Open in the reader'));
    parts.push(shown.join(' · '), `[${open}](${commandAddress(SHOW, { uri, entry: id })})`);
  }
  text.appendMarkdown(parts.join('\n\n'));
  return text;
}

function quoted(passage: string): string[] {
  const cut = passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST)} …`;
  return [
    paragraphsOf(cut)
      .map((paragraph) => `> ${escapeInline(paragraph)}`)
      .join('\n>\n'),
  ];
}
