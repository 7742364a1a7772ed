import * as vscode from 'vscode';
import type { CheckedEntry } from '../../../protocol/notes';
import { Disposable } from '../../util/disposable';
import type { CheckedNotes } from '../checkedNotes';
import { entryAt } from './entryAt';
import { SOURCE } from './noteDiagnostics';

/** What can be done about a quotation, as commands on it. */
interface Fix {
  readonly command: string;
  readonly title: string;
}

/**
 * Offers, where a quotation is found fault with, what can be done about it: never for several at once, and none is preferred, as VS Code's
 * "Auto Fix" would do that without showing it.
 */
export class NoteFixes extends Disposable implements vscode.CodeActionProvider {
  constructor(private readonly checked: CheckedNotes) {
    super();
    this._register(
      vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = diagnostics.filter(({ source }) => source === SOURCE);
    const [first] = ours;
    const at =
      first === undefined ? undefined : entryAt(document, range.intersection(first.range)?.start ?? range.start);
    if (at === undefined) return [];
    const entry = (await this.checked.of(document.uri)).find(({ entry: id }) => id === at.id);
    return entry === undefined ? [] : fixesFor(entry).map((fix) => action(document, entry, fix, ours));
  }
}

function fixesFor(entry: CheckedEntry): Fix[] {
  const { article, place, state, candidates } = entry;
  const isPlaced = place !== null;
  const isNear = candidates.length > 0;
  const fixes: readonly (Fix & { readonly isFor: boolean })[] = [
    {
      command: 'corpusReader.updateQuote',
      title: vscode.l10n.t('Quote the passage as it is now'),
      isFor: isPlaced,
    },
    {
      command: 'corpusReader.reattachEntry',
      title: vscode.l10n.t('Keep my words and attach them to the passage as it is now'),
      isFor: isPlaced && state === 'changed',
    },
    {
      command: 'corpusReader.choosePlace',
      title: vscode.l10n.t('Choose the passage…'),
      isFor: isNear && !isPlaced,
    },
    {
      command: 'corpusReader.attachToSelection',
      title: vscode.l10n.t('Attach to what is selected in the reader'),
      isFor: !isPlaced,
    },
    {
      command: 'corpusReader.acceptEntry',
      title: vscode.l10n.t('Keep as it is until the source changes'),
      isFor: article !== null && (isPlaced || entry.anchor !== null),
    },
    {
      command: 'corpusReader.showPassage',
      title: vscode.l10n.t('Open the article in the reader'),
      isFor: article !== null,
    },
  ];
  return fixes.filter(({ isFor }) => isFor);
}

function action(
  { uri }: vscode.TextDocument,
  { entry }: CheckedEntry,
  { command, title }: Fix,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [{ uri: uri.toString(), entry }] };
  made.diagnostics = diagnostics;
  return made;
}
