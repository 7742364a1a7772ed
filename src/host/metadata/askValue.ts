import * as vscode from 'vscode';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { ArticleFacts } from '../../protocol/metadata';
import { provenanceLabel } from '../util/labels';
import { commonOf, saidIn } from './common';
import { faultOf, knownIn, valueLabel } from './fields';

/** Asks for a value of a field. Null when corpus.yaml is to say nothing of it any more; undefined when the reader gave up. */
export async function askValue(
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
