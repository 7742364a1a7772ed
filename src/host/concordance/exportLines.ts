import * as vscode from 'vscode';
import { endToEnd } from '../../core/basics/bytes';
import { asDelimited, type DelimitedFormat } from '../../core/search/concordance/export';
import type { ConcordanceTab } from './concordanceTab';
import type { HeldLines } from './heldLines';
import type { Marks } from './marks';

/** Without it, spreadsheets take a CSV file for one in the encoding of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes the lines that were not discarded, in the order they are in, to a file that the reader names. */
export async function exportLines(tab: ConcordanceTab): Promise<void> {
  const { held, corpus, marked, view } = tab;
  if (held === undefined || corpus === undefined) return;
  const target = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export the Lines'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { CSV: ['csv'], [vscode.l10n.t('Tab-separated')]: ['tsv', 'txt'] },
    defaultUri: vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? corpus.root, fileName(view.query)),
  });
  if (target === undefined) return;
  try {
    const written = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting lines'), cancellable: true },
      (progress, token) => exportTo(target, held, marked, progress, token),
    );
    if (written === undefined) return;
    const show = vscode.l10n.t('Open');
    const message = vscode.l10n.t('Exported {0} lines to {1}.', written, vscode.workspace.asRelativePath(target));
    if ((await vscode.window.showInformationMessage(message, show)) === show) {
      await vscode.commands.executeCommand('vscode.open', target);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The lines could not be exported: {0}', message));
  }
}

/** The number of lines written; undefined when it was stopped, and then nothing is. */
export async function exportTo(
  target: vscode.Uri,
  held: HeldLines,
  marked: Marks,
  progress: vscode.Progress<{ increment: number }>,
  token: vscode.CancellationToken,
): Promise<number | undefined> {
  const format: DelimitedFormat = /\.(?:tsv|txt|tab)$/i.test(target.path) ? 'tsv' : 'csv';
  const total = held.session.lines;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let written = 0;
  for await (const batch of held.batches([{ start: 0, end: total }])) {
    if (token.isCancellationRequested) return undefined;
    const kept = batch.filter((line) => !marked.isDiscarded(line));
    const [header = '', ...rows] = asDelimited(kept, format, { tags: (line) => marked.tagOf(line) ?? undefined });
    const isFirst = pieces.length === 0;
    const beginning = isFirst ? `${format === 'csv' ? BYTE_ORDER_MARK : ''}${header}` : '';
    pieces.push(encoder.encode(beginning + rows.join('')));
    written += kept.length;
    progress.report({ increment: (batch.length / total) * 100 });
  }
  if (token.isCancellationRequested) return undefined;
  await vscode.workspace.fs.writeFile(target, endToEnd(pieces));
  return written;
}

/** A name that every file system takes, made of the words of the query. */
function fileName(query: string): string {
  const words = query
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 60);
  return `concordance-${words ?? 'lines'}.csv`;
}
