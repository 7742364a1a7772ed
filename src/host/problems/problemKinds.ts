import * as vscode from 'vscode';
import type { ProblemKind } from '../../core/model/problem';
import { numberLabel } from '../util/labels';

/** How a kind of problem is shown. */
interface Look {
  readonly icon: string;
  /** So many of them: `count` as a person writes it. */
  inWords(count: string, isOne: boolean): string;
}

const LOOKS: Readonly<Record<ProblemKind, Look>> = {
  unreadable: {
    icon: 'circle-slash',
    inWords: (count, isOne) =>
      isOne
        ? vscode.l10n.t('1 file or folder that cannot be read')
        : vscode.l10n.t('{0} files and folders that cannot be read', count),
  },
  'too large': {
    icon: 'file-zip',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 file that is too large') : vscode.l10n.t('{0} files that are too large', count),
  },
  format: {
    icon: 'bracket-error',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 fault of format') : vscode.l10n.t('{0} faults of format', count),
  },
  columns: {
    icon: 'table',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 file with unsure columns') : vscode.l10n.t('{0} files with unsure columns', count),
  },
  empty: {
    icon: 'file',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 without text or title') : vscode.l10n.t('{0} without text or title', count),
  },
  encoding: {
    icon: 'file-binary',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 in a doubtful encoding') : vscode.l10n.t('{0} in a doubtful encoding', count),
  },
  mojibake: {
    icon: 'whole-word',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 with garbled letters') : vscode.l10n.t('{0} with garbled letters', count),
  },
  'duplicate id': {
    icon: 'files',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 id that is taken') : vscode.l10n.t('{0} ids that are taken', count),
  },
  'corpus.yaml': {
    icon: 'settings-gear',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 mistake in corpus.yaml') : vscode.l10n.t('{0} mistakes in corpus.yaml', count),
  },
  judgements: {
    icon: 'law',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 judgement without effect') : vscode.l10n.t('{0} judgements without effect', count),
  },
  metadata: {
    icon: 'tag',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 doubt about metadata') : vscode.l10n.t('{0} doubts about metadata', count),
  },
  'doubtful date': {
    icon: 'question',
    inWords: (count, isOne) => (isOne ? vscode.l10n.t('1 doubtful date') : vscode.l10n.t('{0} doubtful dates', count)),
  },
  undated: {
    icon: 'calendar',
    inWords: (count, isOne) =>
      isOne ? vscode.l10n.t('1 undated article') : vscode.l10n.t('{0} undated articles', count),
  },
};

/** "12 undated articles": so many problems of a kind. */
export function problemCount(kind: ProblemKind, count: number): string {
  return LOOKS[kind].inWords(numberLabel(count), count === 1);
}

export function problemIcon(kind: ProblemKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(LOOKS[kind].icon);
}
