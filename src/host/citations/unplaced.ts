import * as vscode from 'vscode';
import { escapeInline } from '../../core/notes/markdown';
import { formatQuote } from '../../core/notes/quotation';
import type { ImportedAnnotation } from '../../core/notes/webAnnotation/model';

/** Annotations that went into no note, as a document: nothing of them is lost. */
export function unplacedAsMarkdown(annotations: readonly ImportedAnnotation[]): string {
  const parts = annotations.map(({ sources, anchor, comment, tags }) =>
    [
      `## ${escapeInline(sources[0] ?? vscode.l10n.t('Article not known'))}`,
      ...(anchor === null ? [] : [formatQuote(anchor.exact)]),
      ...(tags.length === 0 ? [] : [escapeInline(tags.join(', '))]),
      ...(comment === '' ? [] : [escapeInline(comment)]),
    ].join('\n\n'),
  );
  return `# ${vscode.l10n.t('Annotations that were not imported')}\n\n${parts.join('\n\n')}\n`;
}
