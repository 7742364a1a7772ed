import * as vscode from 'vscode';
import { fileOf } from '../../core/ingest/files/recordPath';
import type { Anchor } from '../../core/model/anchor';
import { formatEntry } from '../../core/notes/formatEntry';
import { noteLink } from '../../core/notes/quotation';
import { recordInLink } from '../../core/notes/recordLink';
import type { ArticleSummary } from '../../protocol/engine';
import type { QuotedPassage } from '../../protocol/notes';
import type { OpenCorpus } from '../corpus/openCorpus';
import { articleLink } from '../reader/articleLink';
import { linkLabel } from '../util/labels';

/** What an entry says beside the passage. */
export interface Remarks {
  readonly tags: readonly string[];
  /** Markdown; empty for none. */
  readonly comment: string;
}

/** A passage as it is written into a note; `id` tells the entry from the others there. */
export function passageEntry(
  corpus: OpenCorpus,
  note: vscode.Uri,
  { article, citekey, anchor, linkAnchor }: QuotedPassage,
  id: string,
  remarks: Remarks,
): string {
  return formatEntry({
    label: linkLabel(article),
    href: passageLink(corpus, note, article, linkAnchor),
    citekey,
    anchor,
    article: article.id,
    id,
    ...remarks,
  });
}

/** The address of a passage in a note: a relative one, which is good wherever both files go together, unless they would not. */
export function passageLink(
  corpus: OpenCorpus,
  note: vscode.Uri,
  { id, path }: ArticleSummary,
  anchor: Anchor,
): string {
  const file = fileOf(path);
  const source = corpus.uriOf(file ?? path);
  const folder = vscode.workspace.getWorkspaceFolder(source);
  const together = folder !== undefined && folder === vscode.workspace.getWorkspaceFolder(note);
  const below = corpus.pathOf(note) !== undefined;
  const record = file === undefined ? undefined : recordInLink(file, id);
  const relative =
    together || below ? noteLink(vscode.Uri.joinPath(note, '..').path, source.path, anchor, record) : null;
  return relative ?? articleLink(id, anchor).toString(true);
}
