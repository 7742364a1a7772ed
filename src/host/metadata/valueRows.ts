import * as vscode from 'vscode';
import type { ValueCount } from '../../core/corpus';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { RankedRow } from '../search/rankedPick';
import { valuesBeginning } from '../search/valuesBeginning';
import { articleCount } from '../util/labels';
import { withoutIcons } from '../util/withoutIcons';
import { faultOf, valueLabel } from './fields';

/** A value that can be taken; null takes back what corpus.yaml says. Absent in a row that only says what is wrong. */
export interface ValueRow extends RankedRow {
  /** The one who asks closes the pick. */
  readonly keepsOpen: true;
  readonly value?: string | null;
}

const MOST_ROWS = 200;

/**
 * The rows for what was typed: itself first, so that Enter never takes another, then the values that articles of the corpus have and of
 * which a word begins with it, those of the most articles first.
 *
 * @param nothing what it means to set nothing; undefined where there is nothing to take back
 */
export function valueRows(
  field: FieldKey,
  typed: string,
  known: readonly ValueCount[],
  nothing: string | undefined,
): ValueRow[] {
  const wanted = typed.trim();
  const named = known.map((value) => ({ ...value, also: valueLabel(field, value.name) }));
  const matching = valuesBeginning(named, wanted).slice(0, MOST_ROWS);
  const others = matching.filter(({ name }) => name !== wanted);
  const rows = others.map(({ name, articles }) => knownRow(field, name, articles));
  if (wanted === '') return nothing === undefined ? rows : [...rows, { label: nothing, value: null, keepsOpen: true }];
  const same = known.find(({ name }) => name === wanted);
  return [same === undefined ? typedRow(field, wanted) : knownRow(field, wanted, same.articles), ...rows];
}

function knownRow(field: FieldKey, value: string, articles: number): ValueRow {
  const label = valueLabel(field, value);
  return { value, label: withoutIcons(label), description: articleCount(articles), keepsOpen: true };
}

function typedRow(field: FieldKey, value: string): ValueRow {
  const fault = faultOf(field, value);
  if (fault !== undefined) return { label: fault, iconPath: new vscode.ThemeIcon('error'), keepsOpen: true };
  const description = vscode.l10n.t('no article has it yet');
  const iconPath = new vscode.ThemeIcon('edit');
  return { value, label: withoutIcons(valueLabel(field, value)), description, iconPath, keepsOpen: true };
}
