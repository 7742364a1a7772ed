import * as vscode from 'vscode';
import { escapeInline } from '../../core/notes/markdown';
import type { ArticleFacts } from '../../protocol/metadata';
import { provenanceLabel } from '../util/labels';
import { fieldLabel, knownIn, SHARED_FIELDS, valueLabel } from './fields';

/** What is known of an article now and how, with links that open it and change it. Its words are shown letter by letter. */
export function factsInMarkdown({ id, now }: ArticleFacts): vscode.MarkdownString {
  const lines = SHARED_FIELDS.flatMap((field) => {
    const known = knownIn(now, field);
    if (known === undefined) return field === 'date' ? [`- ${fieldLabel(field)}: ${vscode.l10n.t('not known')}`] : [];
    const value = escapeInline(valueLabel(field, known.value));
    const evidence = known.evidence === undefined ? '' : `: “${escapeInline(known.evidence)}”`;
    return [`- ${fieldLabel(field)}: ${value} (${provenanceLabel(known.provenance)}${evidence})`];
  });
  const links = [
    link(vscode.l10n.t('Open'), 'corpusReader.open', id),
    link(vscode.l10n.t('Edit Metadata…'), 'corpusReader.editMetadata', id),
  ];
  const text = new vscode.MarkdownString(
    [`**${escapeInline(now.title.value)}**`, ...[lines.join('\n'), links.join(' · ')]].join('\n\n'),
  );
  text.isTrusted = { enabledCommands: ['corpusReader.open', 'corpusReader.editMetadata'] };
  return text;
}

function link(label: string, command: string, argument: string): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()!*']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `[${escapeInline(label)}](command:${command}?${query})`;
}
