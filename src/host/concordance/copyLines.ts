import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { ConcordanceTab } from './concordanceTab';
import { markdownLine } from './markdown';

/** A clipboard is no file: more is exported. */
const MOST_COPIED = 1_000;

/** Copies lines as a Markdown list, each with the citation of its article. */
export async function copyLines(tab: ConcordanceTab, ranges: readonly TextRange[]): Promise<void> {
  const { held, corpus, marked } = tab;
  if (held === undefined || corpus === undefined) return;
  const items: string[] = [];
  const citations = new Map<string, string>();
  for await (const batch of held.batches(ranges)) {
    for (const line of batch.slice(0, MOST_COPIED - items.length)) {
      const citation =
        citations.get(line.article) ?? (await corpus.engine.call('citation', line.article)) ?? line.title;
      citations.set(line.article, citation);
      items.push(markdownLine(line, citation, marked.tagOf(line)));
    }
    if (items.length === MOST_COPIED) break;
  }
  if (items.length === 0) return;
  await vscode.env.clipboard.writeText(`${items.join('\n')}\n`);
  const wanted = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (wanted > items.length) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Copied the first {0} of {1} lines. “Export…” writes all of them to a file.', items.length, wanted),
    );
    return;
  }
  vscode.window.setStatusBarMessage(
    items.length === 1 ? vscode.l10n.t('Copied 1 line.') : vscode.l10n.t('Copied {0} lines.', items.length),
    3000,
  );
}
