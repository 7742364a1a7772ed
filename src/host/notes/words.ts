import * as vscode from 'vscode';

/** How many passages of an article stand in notes; empty for none, which is most often so and needs no words. */
export function noteCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
}
