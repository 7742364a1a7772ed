import * as vscode from 'vscode';
import type { NoteGrouping } from '../../../core/notes/list/groups';
import type { Standing } from '../../../core/notes/list/model';
import { numberLabel } from '../../util/labels';

export function noteGroupingLabel(grouping: NoteGrouping): string {
  switch (grouping) {
    case 'article':
      return vscode.l10n.t('by article');
    case 'actor':
      return vscode.l10n.t('by actor');
    case 'tag':
      return vscode.l10n.t('by tag');
    case 'state':
      return vscode.l10n.t('by state');
    case 'note':
      return vscode.l10n.t('by note');
  }
}

/** How a quotation stands with its source, in a word or two. */
export function standingLabel(standing: Standing): string {
  switch (standing) {
    case 'orphan':
      return vscode.l10n.t('Lost its place');
    case 'ambiguous':
      return vscode.l10n.t('In one of several places');
    case 'changed':
      return vscode.l10n.t('The passage has changed');
    case 'altered':
      return vscode.l10n.t('Differs from the source');
    case 'accepted':
      return vscode.l10n.t('Kept as it is');
    case 'moved':
      return vscode.l10n.t('Moved, word for word');
    case 'exact':
      return vscode.l10n.t('As it was quoted');
  }
}

export function standingIcon(standing: Standing): vscode.ThemeIcon {
  const icons: Record<Standing, string> = {
    orphan: 'debug-disconnect',
    ambiguous: 'question',
    changed: 'git-compare',
    altered: 'edit',
    accepted: 'check',
    moved: 'arrow-swap',
    exact: 'pass',
  };
  const isGrave = standing === 'orphan' || standing === 'ambiguous';
  const colour = isGrave || standing === 'changed' || standing === 'altered' ? 'list.warningForeground' : undefined;
  return new vscode.ThemeIcon(icons[standing], colour === undefined ? undefined : new vscode.ThemeColor(colour));
}

/** The group of those that have no actor, or no tag. */
export function namelessLabel(grouping: NoteGrouping): string {
  return grouping === 'tag' ? vscode.l10n.t('Without a tag') : vscode.l10n.t('Without an actor');
}

export function quotationCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', numberLabel(count));
}
