import * as vscode from 'vscode';
import type { ValueCount, ValueField } from '../../core/corpus';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { ArticleFacts } from '../../protocol/metadata';
import { provenanceLabel } from '../util/labels';
import { askKnownValue, valueFieldOf } from './askKnownValue';
import { commonOf, saidIn } from './common';
import { faultOf, knownIn, valueLabel } from './fields';

/**
 * Asks for a value of a field, those that articles have already at hand. Null when corpus.yaml is to say nothing of it any more; undefined
 * when the reader gave up.
 */
export async function askValue(
  title: string,
  field: FieldKey,
  articles: readonly ArticleFacts[],
  valuesOf: (field: ValueField) => Promise<readonly ValueCount[]>,
): Promise<string | null | undefined> {
  const listed = valueFieldOf(field);
  if (listed === undefined) return typeValue(title, field, articles);
  const nothing = saidIn(articles, field).length > 0 ? foundAgain(field, articles) : undefined;
  return askKnownValue({ title, field, now: nowLabel(field, articles), known: await valuesOf(listed), nothing });
}

function nowLabel(field: FieldKey, articles: readonly ArticleFacts[]): string {
  const common = commonOf(articles, field);
  if ('different' in common) return vscode.l10n.t('{0} different ones', common.different);
  return common.known === undefined ? vscode.l10n.t('not known') : `“${valueLabel(field, common.known.value)}”`;
}

async function typeValue(
  title: string,
  field: FieldKey,
  articles: readonly ArticleFacts[],
): Promise<string | null | undefined> {
  const common = commonOf(articles, field);
  const value = 'known' in common ? (common.known?.value ?? '') : '';
  const isSaid = saidIn(articles, field).length > 0;
  const typed = await vscode.window.showInputBox({
    title,
    value,
    prompt:
      'known' in common
        ? promptOf(field)
        : vscode.l10n.t('These articles have {0} different ones now.', common.different),
    validateInput: (text) => remarkOn(field, text.trim(), articles, isSaid),
  });
  if (typed === undefined) return undefined;
  return typed.trim() === '' ? null : typed.trim();
}

function promptOf(field: FieldKey): string {
  switch (field) {
    case 'date':
      return vscode.l10n.t(
        'When it was published, as precisely as you know: 2017-02-18, 2017-02, 2017, 2017~, 2018-11/2020.',
      );
    case 'id':
      return vscode.l10n.t('A name for the article that stays when its file is moved.');
    default:
      return vscode.l10n.t('It is written into corpus.yaml; the file of the article stays as it is.');
  }
}

/** What is wrong with what was typed, or else what it comes to. */
function remarkOn(
  field: FieldKey,
  text: string,
  articles: readonly ArticleFacts[],
  isSaid: boolean,
): vscode.InputBoxValidationMessage | undefined {
  const { Error: wrong, Info: info } = vscode.InputBoxValidationSeverity;
  if (text === '') {
    return isSaid ? { message: foundAgain(field, articles), severity: info } : undefined;
  }
  const fault = faultOf(field, text);
  if (fault !== undefined) return { message: fault, severity: wrong };
  const label = valueLabel(field, text);
  return label === text ? undefined : { message: label, severity: info };
}

/** What holds when corpus.yaml says nothing. */
function foundAgain(field: FieldKey, articles: readonly ArticleFacts[]): string {
  const [first] = articles;
  const found = first && articles.length === 1 ? knownIn(first.found, field) : undefined;
  if (articles.length > 1) return vscode.l10n.t('Nothing: what was found in each of them holds again.');
  if (found === undefined) return vscode.l10n.t('Nothing: it is not known then.');
  return vscode.l10n.t(
    'Nothing: then it is {0} ({1}) again.',
    valueLabel(field, found.value),
    provenanceLabel(found.provenance),
  );
}
