import * as vscode from 'vscode';
import { topicFileName, topicTemplate } from '../../core/notes/topicNote';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { KnownNote, NoteDocuments } from './noteDocuments';
import type { NoteMaking } from './noteMaking';

interface Row extends vscode.QuickPickItem {
  /** Absent for the row that makes a new one. */
  readonly note?: vscode.Uri;
}

/** Asks into which note a passage is to go: one that there is, or a new one on a topic. Undefined when the reader would not say. */
export async function pickNote(
  corpus: OpenCorpus,
  documents: NoteDocuments,
  making: NoteMaking,
): Promise<vscode.TextDocument | undefined> {
  const rows = await rowsOf(corpus, documents.all);
  const make: Row = {
    label: vscode.l10n.t('New note on a topic…'),
    iconPath: new vscode.ThemeIcon('new-file'),
    alwaysShow: true,
  };
  const picked = await vscode.window.showQuickPick([make, ...rows], {
    title: vscode.l10n.t('Quote Into'),
    placeHolder: vscode.l10n.t('A note, by its name or its article'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return undefined;
  if (picked.note !== undefined) return vscode.workspace.openTextDocument(picked.note);
  const title = await askTitle();
  return title === undefined ? undefined : making.open(corpus, topicFileName(title), topicTemplate(title));
}

function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Note on a Topic'),
    prompt: vscode.l10n.t('Its title; the file is named after it'),
    validateInput: (title) => (title.trim() === '' ? vscode.l10n.t('A note needs a title.') : undefined),
  });
}

/** Notes on topics first: those on articles are what a single key is for. */
async function rowsOf(corpus: OpenCorpus, notes: readonly KnownNote[]): Promise<Row[]> {
  const rows = await Promise.all(
    notes.map(async ({ uri, article }) => ({
      article,
      row: { ...nameOf(uri), ...(await about(corpus, article)), note: uri },
    })),
  );
  const order = new Intl.Collator(vscode.env.language, { numeric: true });
  return rows
    .sort(
      (a, b) =>
        Number(a.article !== undefined) - Number(b.article !== undefined) || order.compare(a.row.label, b.row.label),
    )
    .map(({ row }) => row);
}

function nameOf(uri: vscode.Uri): { readonly label: string; readonly description: string } {
  const path = vscode.workspace.asRelativePath(uri);
  const slash = path.lastIndexOf('/');
  return { label: path.slice(slash + 1), description: path.slice(0, Math.max(0, slash)) };
}

async function about(corpus: OpenCorpus, article: string | undefined): Promise<{ readonly detail?: string }> {
  const summary = article === undefined ? null : await corpus.engine.call('summary', article);
  return summary === null ? {} : { detail: summary.title.value };
}
