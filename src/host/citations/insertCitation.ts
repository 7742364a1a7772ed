import * as vscode from 'vscode';
import { insertCitation } from '../../core/citations/insertCitation';
import type { CitedArticle } from '../../protocol/citations';
import type { OpenCorpus } from '../corpus/openCorpus';
import { type ArticleItem, articleItem, foundArticleItem } from '../search/pickItems';
import { RankedPick } from '../search/rankedPick';
import type { Notice } from '../util/notice';
import { addToBibliography, bibliographyOf, newBibliography } from './bibliographyFile';

const SETTING = 'corpusReader.citations.bibliography';
const MOST_ROWS = 50;

interface CitedItem extends ArticleItem {
  readonly key: string | null;
}

/** Lets the reader choose an article, by words of its title or the beginning of its citekey, and cites it where the cursor is. */
export function pickAndInsert(corpus: OpenCorpus, editor: vscode.TextEditor, notice: Notice): void {
  new RankedPick<CitedItem>({
    title: vscode.l10n.t('Insert Citation'),
    placeholder: vscode.l10n.t('Words of the title, or @ and the beginning of a citekey'),
    onDidChange: corpus.onDidChange,
    find: async (typed) => ({ items: await rowsFor(corpus, typed), summary: '' }),
    accept: ({ summary }) => insertAt(corpus, editor, summary.id, notice),
  }).open();
}

/** Cites an article where the cursor is, and adds it to the document's bibliography if the reader wants that. */
export async function insertAt(
  corpus: OpenCorpus,
  editor: vscode.TextEditor,
  article: string,
  notice: Notice,
): Promise<void> {
  const { document } = editor;
  const key = await corpus.engine.call('citekeyOf', article);
  if (key === null) return;
  const insertion = insertCitation(document.getText(), document.offsetAt(editor.selection.active), key);
  if (insertion !== null) {
    const done = await editor.edit((edit) => edit.insert(document.positionAt(insertion.at), insertion.text));
    if (!done) return;
    const end = document.positionAt(insertion.at + insertion.text.length);
    editor.selection = new vscode.Selection(end, end);
  }
  await addIfWanted(corpus, document, article, key, notice);
}

async function rowsFor({ engine }: OpenCorpus, typed: string): Promise<CitedItem[]> {
  const words = typed.trim();
  const byKey = await engine.call('citekeys', words.replace(/^@/, '').toLowerCase(), words === '' ? 0 : MOST_ROWS);
  if (words.startsWith('@')) return byKey.map(keyItem);
  const byTitle = await engine.call('findArticles', words, MOST_ROWS);
  const shown = new Set(byKey.map(({ summary }) => summary.id));
  const others = byTitle.filter(({ summary }) => !shown.has(summary.id));
  return [
    ...byKey.map(keyItem),
    ...others.map(({ summary, matches }) => ({ ...foundArticleItem(summary, matches), buttons: [], key: null })),
  ].slice(0, MOST_ROWS);
}

function keyItem({ key, summary }: CitedArticle): CitedItem {
  const item = articleItem(summary);
  return { ...item, label: `@${key}`, description: `${item.label} · ${item.description ?? ''}`, buttons: [], key };
}

async function addIfWanted(
  corpus: OpenCorpus,
  document: vscode.TextDocument,
  article: string,
  key: string,
  notice: Notice,
): Promise<void> {
  const wish = vscode.workspace.getConfiguration().get<string>(SETTING, 'ask');
  if (wish === 'never') return;
  const known = await bibliographyOf(document);
  if (wish === 'ask' && !(await isWanted(key, known))) return;
  const bibliography = known ?? (await newBibliography(document));
  if (bibliography === undefined) return;
  const name = vscode.workspace.asRelativePath(bibliography);
  try {
    const added = await addToBibliography(bibliography, corpus.engine, article, key);
    notice.show(
      added ? vscode.l10n.t('Added @{0} to {1}.', key, name) : vscode.l10n.t('{1} has @{0} already.', key, name),
      { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [bibliography] },
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be changed: {1}', name, reason));
  }
}

/** Asks; "Always" and "Never" are remembered as settings. */
async function isWanted(key: string, bibliography: vscode.Uri | undefined): Promise<boolean> {
  const add = vscode.l10n.t('Add');
  const always = vscode.l10n.t('Always');
  const never = vscode.l10n.t('Never');
  const question =
    bibliography === undefined
      ? vscode.l10n.t('Make a bibliography with @{0} in it?', key)
      : vscode.l10n.t('Add @{0} to {1}?', key, vscode.workspace.asRelativePath(bibliography));
  const answer = await vscode.window.showInformationMessage(question, add, always, never);
  const remember = (value: string): Thenable<void> =>
    vscode.workspace.getConfiguration().update(SETTING, value, vscode.ConfigurationTarget.Global);
  if (answer === always) await remember('always');
  if (answer === never) await remember('never');
  return answer === add || answer === always;
}
