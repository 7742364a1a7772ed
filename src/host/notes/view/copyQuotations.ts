import * as vscode from 'vscode';
import { escapeInline } from '../../../core/notes/markdown';
import { formatQuote } from '../../../core/notes/quotation';
import type { CheckedEntry, EntryName } from '../../../protocol/notes';
import { linkLabel } from '../../util/labels';
import type { NoteEntries } from '../noteEntries';

/** Copies quotations as Markdown, each with where it is from; without links, as nobody knows where they are to be pasted. */
export async function copyQuotations(names: readonly EntryName[], entries: NoteEntries): Promise<void> {
  const found: CheckedEntry[] = [];
  for (const { uri, entry } of names) {
    const checked = await entries.check(vscode.Uri.parse(uri, true), entry);
    if (checked !== undefined) found.push(checked);
  }
  if (found.length > 0) await vscode.env.clipboard.writeText(`${found.map(asMarkdown).join('\n\n')}\n`);
}

function asMarkdown({ words, article, calls, citekey }: CheckedEntry): string {
  const from = escapeInline(article === null ? calls : linkLabel(article));
  return `${formatQuote(words)}\n\n${citekey === undefined ? from : `${from} [@${citekey}]`}`;
}
