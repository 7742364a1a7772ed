import * as vscode from 'vscode';
import { articleCount } from '../util/labels';

/** How many articles there are, and how many of them are shown when it is not all. */
export function counted(total: number, shown: number): string {
  return shown < total ? vscode.l10n.t('{0}, the first {1} shown', articleCount(total), shown) : articleCount(total);
}
