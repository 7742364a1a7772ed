import * as vscode from 'vscode';
import { isLanguageTag, isWebAddress } from '../../core/ingest/settings/corpusFields';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { ArticleMetadata } from '../../core/model/article';
import { parseEdtf } from '../../core/model/date';
import type { Known } from '../../core/model/provenance';
import { dateLabel } from '../util/labels';

/** In the order in which they are offered. */
export const FIELDS: readonly FieldKey[] = ['date', 'title', 'source', 'author', 'section', 'language', 'url', 'id'];

/** What several articles may have in common. */
export const SHARED_FIELDS: readonly FieldKey[] = ['date', 'source', 'author', 'section', 'language'];

export function fieldLabel(field: FieldKey): string {
  switch (field) {
    case 'id':
      return vscode.l10n.t('Id');
    case 'title':
      return vscode.l10n.t('Title');
    case 'source':
      return vscode.l10n.t('Source');
    case 'author':
      return vscode.l10n.t('Author');
    case 'date':
      return vscode.l10n.t('Date');
    case 'language':
      return vscode.l10n.t('Language');
    case 'url':
      return vscode.l10n.t('Web address');
    case 'section':
      return vscode.l10n.t('Section');
  }
}

/** What is known in a field, as it would be written; undefined where nothing is. */
export function knownIn(metadata: ArticleMetadata, field: FieldKey): Known<string> | undefined {
  if (field === 'id') return { value: metadata.id, provenance: 'metadata' };
  if (field !== 'date') return metadata[field];
  const { edtf, provenance, evidence } = metadata.date;
  if (edtf === null) return undefined;
  return { value: edtf, provenance, ...(evidence === undefined ? {} : { evidence }) };
}

/** A value as a person reads it: a date in words, a language by its name. */
export function valueLabel(field: FieldKey, value: string): string {
  if (field === 'date') return dateLabel({ edtf: value }, 'long');
  const name = field === 'language' ? languageName(value) : undefined;
  return name === undefined ? value : `${name} (${value})`;
}

/** Why something cannot be the value of a field; undefined when it can. */
export function faultOf(field: FieldKey, value: string): string | undefined {
  if (field === 'date' && parseEdtf(value) === undefined) {
    return vscode.l10n.t(
      'Write 2017-02-18, 2017-02 or 2017; 2017~ for about then; 2018-11/2020 or 2018-11/.. for some day between.',
    );
  }
  if (field === 'language' && !isLanguageTag(value)) return vscode.l10n.t('Write a language tag such as en or pt-BR.');
  if (field === 'url' && !isWebAddress(value))
    return vscode.l10n.t('Write an address that starts with http:// or https://.');
  return undefined;
}

/** The name of a language in the language of VS Code; undefined for a tag of no known one. */
export function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
