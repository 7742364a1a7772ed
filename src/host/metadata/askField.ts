import * as vscode from 'vscode';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { ArticleFacts } from '../../protocol/metadata';
import { provenanceLabel } from '../util/labels';
import { commonOf } from './common';
import { FIELDS, fieldLabel, SHARED_FIELDS, valueLabel } from './fields';

/** Asks which field of the articles is to be set; each shows what is known now, how, and by which words. */
export async function askField(title: string, articles: readonly ArticleFacts[]): Promise<FieldKey | undefined> {
  const fields = articles.length === 1 ? FIELDS : SHARED_FIELDS;
  const items = fields.map((field) => ({ field, ...fieldItem(field, articles) }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('What do you know better?'),
    matchOnDescription: true,
  });
  return picked?.field;
}

function fieldItem(field: FieldKey, articles: readonly ArticleFacts[]): vscode.QuickPickItem {
  const label = fieldLabel(field);
  const common = commonOf(articles, field);
  if ('different' in common) return { label, description: vscode.l10n.t('{0} different', common.different) };
  const { known } = common;
  if (known === undefined) return { label, description: vscode.l10n.t('not known') };
  const description = valueLabel(field, known.value);
  if (field === 'id') return { label, description };
  const evidence = known.evidence === undefined || known.evidence === known.value ? '' : `: “${known.evidence}”`;
  return { label, description, detail: `${provenanceLabel(known.provenance)}${evidence}` };
}
