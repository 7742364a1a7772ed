import * as vscode from 'vscode';
import { MAX_SOURCE_BYTES } from '../../core/ingest/files/source';
import type { ColumnKey } from '../../core/ingest/importers/records/columnNames';
import type { FoundColumn, FoundColumns } from '../../core/ingest/importers/records/columnsIn';
import type { FieldKey, FileRule } from '../../core/ingest/settings/corpusSettings';
import type { OpenCorpus } from '../corpus/openCorpus';
import { fieldLabel } from '../metadata/fields';
import { withoutIcons } from '../util/withoutIcons';

/** What is asked for, in this order. */
const ASKED: readonly ColumnKey[] = ['text', 'title', 'date', 'source', 'author', 'language', 'section', 'url', 'id'];

interface Choice extends vscode.QuickPickItem {
  /** Null for none of the columns. */
  readonly column: string | null;
}

/**
 * Asks column by column what a file of records holds, beginning with what was guessed. The rule for corpus.yaml; undefined when the reader
 * gave up, or there is nothing to choose from.
 */
export async function askColumns(corpus: OpenCorpus, path: string): Promise<FileRule | undefined> {
  const found = await columnsOf(corpus, path);
  if (found === undefined) return undefined;
  const chosen = new Map<ColumnKey, string>();
  for (const [step, what] of ASKED.entries()) {
    const picked = await askColumn(path, what, step, found, chosen);
    if (picked === undefined) return undefined;
    const { column } = picked;
    if (column !== null) chosen.set(what, column);
    // what was taken for it would be taken again
    else if (found.taken.some((one) => one.what === what)) chosen.set(what, '');
  }
  return ruleOf(chosen);
}

/** What was guessed of a file's columns, as a rule for corpus.yaml; undefined where nothing was. */
export async function guessedRule(corpus: OpenCorpus, path: string): Promise<FileRule | undefined> {
  const found = await columnsOf(corpus, path);
  return found && ruleOf(new Map(found.taken.map(({ what, name }) => [what, name])));
}

async function columnsOf({ engine, root }: OpenCorpus, path: string): Promise<FoundColumns | undefined> {
  const uri = vscode.Uri.joinPath(root, path);
  if ((await vscode.workspace.fs.stat(uri)).size > MAX_SOURCE_BYTES) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} is too large to look into here. Name its columns under “files” in corpus.yaml.', path),
    );
    return undefined;
  }
  const found = await engine.call('columnsIn', { path, bytes: await vscode.workspace.fs.readFile(uri) });
  if (found !== null && found.columns.length > 0) return found;
  void vscode.window.showWarningMessage(vscode.l10n.t('There are no columns or fields in {0}.', path));
  return undefined;
}

function askColumn(
  path: string,
  what: ColumnKey,
  step: number,
  { columns, taken }: FoundColumns,
  chosen: ReadonlyMap<ColumnKey, string>,
): Thenable<Choice | undefined> {
  const others = new Set(chosen.values());
  const guess = taken.find((one) => one.what === what);
  const free = columns.filter(({ name }) => !others.has(name)).map((column) => choiceOf(column, guess));
  const none: Choice = { label: `$(circle-slash) ${vscode.l10n.t('None of them')}`, column: null };
  const first = free.filter(({ column }) => column === guess?.name);
  const rest = free.filter(({ column }) => column !== guess?.name);
  // without a text there is no article
  return vscode.window.showQuickPick([...first, ...(what === 'text' ? [] : [none]), ...rest], {
    title: vscode.l10n.t('Columns of {0} ({1} of {2})', path, step + 1, ASKED.length),
    placeHolder: vscode.l10n.t('Which holds: {0}?', columnLabel(what)),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}

function choiceOf({ name, samples }: FoundColumn, guess: FoundColumns['taken'][number] | undefined): Choice {
  const isGuess = guess?.name === name;
  return {
    label: withoutIcons(name),
    column: name,
    detail: withoutIcons(samples.join(' · ')),
    ...(isGuess ? { description: basisLabel(guess.basis) } : {}),
  };
}

function basisLabel(basis: FoundColumns['taken'][number]['basis']): string {
  switch (basis) {
    case 'corpus.yaml':
      return vscode.l10n.t('from corpus.yaml');
    case 'name':
      return vscode.l10n.t('by its name');
    case 'contents':
      return vscode.l10n.t('guessed from what is in it');
  }
}

function columnLabel(what: ColumnKey): string {
  return what === 'text' ? vscode.l10n.t('Text') : fieldLabel(what);
}

function ruleOf(chosen: ReadonlyMap<ColumnKey, string>): FileRule {
  const text = chosen.get('text');
  const fields: Partial<Record<FieldKey, string>> = {};
  for (const [what, name] of chosen) if (what !== 'text') fields[what] = name;
  return { ...(text === undefined ? {} : { text }), ...(Object.keys(fields).length === 0 ? {} : { fields }) };
}
