import * as vscode from 'vscode';
import type { Alteration } from '../../../core/notes/fidelity/alterations';
import type { CheckedEntry, EntryToMend } from '../../../protocol/notes';

/** What is found fault with in a quotation. */
export type FindingKind = 'changed' | 'ambiguous' | 'lost' | 'altered';

export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
}

/** Places that differ which a message names; more are counted. */
const MOST_NAMED = 3;

/** What is to be said of a quotation that needs somebody: what became of its passage, then whether its words are those that were quoted. */
export function findingsIn({ checked, altered, changed }: EntryToMend): Finding[] {
  const findings: Finding[] = [];
  const passage = passageFinding(checked, changed);
  if (passage !== undefined) findings.push(passage);
  if (checked.fidelity === 'altered') findings.push({ kind: 'altered', message: alteredMessage(altered) });
  return findings;
}

function passageFinding(checked: CheckedEntry, changed: readonly Alteration[]): Finding | undefined {
  if (checked.state === 'exact' || checked.state === 'moved') return undefined;
  const { state } = checked;
  const kind = state === 'orphan' ? 'lost' : state;
  return { kind, message: [stateInWords(checked), ...differences(changed, changeInWords)].join(' ') };
}

/** How a passage stands with its source, as a sentence. */
export function stateInWords({ state, article, calls, candidates }: CheckedEntry): string {
  if (article === null) return vscode.l10n.t('{0} is not in the open corpus.', calls === '' ? '?' : calls);
  const title = article.title.value;
  switch (state) {
    case 'exact':
      return vscode.l10n.t('The passage stands in “{0}” as it was quoted.', title);
    case 'moved':
      return vscode.l10n.t('The passage stands in “{0}” as it was quoted, in another place than before.', title);
    case 'changed':
      return vscode.l10n.t('The passage has changed in “{0}”.', title);
    case 'ambiguous':
      return vscode.l10n.t('The passage may stand in any of {0} places in “{1}”.', candidates.length, title);
    case 'orphan':
      return vscode.l10n.t('The passage is no longer in “{0}”, or not so that it can be told.', title);
  }
}

function alteredMessage(altered: readonly Alteration[]): string {
  const differing = differences(altered, alterationInWords);
  return differing.length === 0
    ? vscode.l10n.t('Differs from the source.')
    : vscode.l10n.t('Differs from the source: {0}', differing.join(' '));
}

function changeInWords({ note, source }: Alteration): string {
  if (source === '') return vscode.l10n.t('“{0}” is gone.', note);
  if (note === '') return vscode.l10n.t('“{0}” is new.', source);
  return vscode.l10n.t('“{0}” is now “{1}”.', note, source);
}

function alterationInWords({ note, source }: Alteration): string {
  if (source === '') return vscode.l10n.t('“{0}” is not there.', note);
  if (note === '') return vscode.l10n.t('“{0}” is left out.', source);
  return vscode.l10n.t('“{0}” is “{1}” there.', note, source);
}

function differences(all: readonly Alteration[], inWords: (one: Alteration) => string): string[] {
  const named = all.slice(0, MOST_NAMED).map(inWords);
  const more = all.length - named.length;
  return more === 0 ? named : [...named, vscode.l10n.t('And {0} more.', more)];
}
