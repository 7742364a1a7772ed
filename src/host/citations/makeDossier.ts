import * as vscode from 'vscode';
import { dossierGroups } from '../../core/notes/dossier/groups';
import { dossierAsHtml } from '../../core/notes/dossier/html';
import { dossierAsMarkdown } from '../../core/notes/dossier/markdown';
import { DOSSIER_ORDERS, type Dossier, type DossierOrder, type DossierWords } from '../../core/notes/dossier/model';
import type { EntryName } from '../../protocol/notes';
import type { OpenCorpus } from '../corpus/openCorpus';
import { citationLanguage, configuredStyle, styleNamed } from './styles';

/** What a dossier becomes: a Markdown document, a page in a file, a page in the browser to be printed. */
export const DOSSIER_FORMATS = ['markdown', 'html', 'print'] as const;
export type DossierFormat = (typeof DOSSIER_FORMATS)[number];

export interface DossierWish {
  readonly order?: DossierOrder;
  readonly format?: DossierFormat;
  /** Where a page is written. */
  readonly target?: vscode.Uri;
}

/** Puts quotations together with their sources: those that are named, else all. What is not given is asked for. */
export async function makeDossier(
  corpus: OpenCorpus,
  entries: readonly EntryName[] | null,
  wish: DossierWish,
  storage: vscode.Uri,
): Promise<void> {
  const order = wish.order ?? (await pickOrder());
  const format = order === undefined ? undefined : (wish.format ?? (await pickFormat()));
  if (order === undefined || format === undefined) return;
  const dossier = await collect(corpus, entries, order);
  if (dossier.groups.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no quotations in the notes yet.'));
    return;
  }
  if (format === 'markdown') {
    const content = dossierAsMarkdown(dossier);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'markdown' }));
    return;
  }
  const target =
    wish.target ?? (format === 'html' ? await pickFile(corpus) : vscode.Uri.joinPath(storage, 'dossier.html'));
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(dossierAsHtml(dossier)));
  if (format === 'print') await vscode.env.openExternal(target);
  else await offerToOpen(target);
}

async function collect(
  corpus: OpenCorpus,
  entries: readonly EntryName[] | null,
  order: DossierOrder,
): Promise<Dossier> {
  const { engine, state } = corpus;
  const quotes = await engine.call('dossierQuotes', entries);
  const articles = [...new Set(quotes.flatMap(({ article }) => article?.id ?? []))];
  const references = await engine.call('references', articles, await styleNamed(configuredStyle()), citationLanguage());
  const words = dossierWords();
  return {
    title: vscode.l10n.t('Dossier: {0}', state.title),
    groups: dossierGroups(quotes, order, words),
    references: references.map(({ text }) => text),
    words,
  };
}

function dossierWords(): DossierWords {
  return {
    sources: vscode.l10n.t('Sources'),
    undated: vscode.l10n.t('Undated'),
    untagged: vscode.l10n.t('Without a tag'),
    changed: vscode.l10n.t('The source has been changed since. It now says:'),
    ambiguous: vscode.l10n.t('The source has several places where this may stand.'),
    orphan: vscode.l10n.t('This is not found in the source any more.'),
    altered: vscode.l10n.t('The quotation differs from what was quoted.'),
    language: vscode.env.language,
  };
}

async function pickOrder(): Promise<DossierOrder | undefined> {
  const picked = await vscode.window.showQuickPick(
    DOSSIER_ORDERS.map((order) => ({ label: orderLabel(order), order })),
    { title: vscode.l10n.t('Make a Dossier'), placeHolder: vscode.l10n.t('Put together by') },
  );
  return picked?.order;
}

async function pickFormat(): Promise<DossierFormat | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('Markdown Document'),
        iconPath: new vscode.ThemeIcon('markdown'),
        format: DOSSIER_FORMATS[0],
      },
      {
        label: vscode.l10n.t('Web Page in a File…'),
        iconPath: new vscode.ThemeIcon('file-code'),
        format: DOSSIER_FORMATS[1],
      },
      {
        label: vscode.l10n.t('Print'),
        description: vscode.l10n.t('opens it in the browser'),
        iconPath: new vscode.ThemeIcon('link-external'),
        format: DOSSIER_FORMATS[2],
      },
    ],
    { title: vscode.l10n.t('Make a Dossier'), placeHolder: vscode.l10n.t('Format') },
  );
  return picked?.format;
}

function orderLabel(order: DossierOrder): string {
  switch (order) {
    case 'article':
      return vscode.l10n.t('Article');
    case 'date':
      return vscode.l10n.t('Year');
    case 'tag':
      return vscode.l10n.t('Tag');
    case 'note':
      return vscode.l10n.t('Note');
  }
}

function pickFile({ root }: OpenCorpus): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? root;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Make a Dossier'),
    filters: { HTML: ['html'] },
    defaultUri: vscode.Uri.joinPath(folder, 'dossier.html'),
  });
}

async function offerToOpen(page: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open in the Browser');
  const message = vscode.l10n.t('The dossier is in {0}.', vscode.workspace.asRelativePath(page));
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.env.openExternal(page);
}
