import * as vscode from 'vscode';
import type { ValueCount, ValueField } from '../../core/corpus';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import { RankedPick } from '../search/rankedPick';
import { type ValueRow, valueRows } from './valueRows';

const VALUE_FIELDS: Readonly<Partial<Record<FieldKey, ValueField>>> = {
  source: 'source',
  author: 'author',
  section: 'section',
  language: 'lang',
};

/** The field of a list of values, if many articles share those of this field; undefined for a date, a title and the like. */
export function valueFieldOf(field: FieldKey): ValueField | undefined {
  return VALUE_FIELDS[field];
}

export interface KnownValueQuestion {
  readonly title: string;
  readonly field: FieldKey;
  /** What holds now, in words. */
  readonly now: string;
  readonly known: readonly ValueCount[];
  /** What it means to set nothing; undefined where there is nothing to take back. */
  readonly nothing: string | undefined;
}

/** Asks for a value, any or one that articles have already. As for `askValue`. */
export function askKnownValue({
  title,
  field,
  now,
  known,
  nothing,
}: KnownValueQuestion): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const pick = new RankedPick<ValueRow>({
      title,
      placeholder: vscode.l10n.t('Now {0}. Type another, or choose one that articles have.', now),
      find: (typed) => Promise.resolve({ items: valueRows(field, typed, known, nothing), summary: '' }),
      accept: ({ value }) => {
        if (value === undefined) return;
        resolve(value);
        pick.hide();
      },
      closed: () => resolve(undefined),
    });
    pick.open();
  });
}
