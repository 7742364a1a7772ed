import * as vscode from 'vscode';
import type { TreeNode } from '../../core/browse/node';
import type { ReadingState } from '../../core/reading/readingRecord';
import { articleCount, numberLabel } from '../util/labels';

/** How many articles stand below a group and how many of them were read, in few words. */
export function coverageLabel({ count, coverage }: TreeNode): string {
  return coverage === undefined || coverage.read === 0
    ? numberLabel(count)
    : vscode.l10n.t('{0} of {1} read', numberLabel(coverage.read), numberLabel(count));
}

/** The same in full. */
export function coverageSentence({ count, coverage }: TreeNode): string {
  const articles = articleCount(count);
  if (coverage === undefined) return articles;
  const { read, reading } = coverage;
  if (read === 0) return vscode.l10n.t('{0}, {1} of them begun', articles, numberLabel(reading));
  return reading === 0
    ? vscode.l10n.t('{0}, {1} of them read', articles, numberLabel(read))
    : vscode.l10n.t('{0}, {1} of them read and {2} begun', articles, numberLabel(read), numberLabel(reading));
}

/** Empty for what was not opened, which is most often so and needs no words. */
export function readingStateLabel(state: ReadingState): string {
  switch (state) {
    case 'unread':
      return '';
    case 'reading':
      return vscode.l10n.t('begun');
    case 'read':
      return vscode.l10n.t('read');
  }
}
