import * as vscode from 'vscode';
import { REVIEW_STRINGS } from '../../protocol/reviewStrings';

/** The strings of the page in VS Code's display language, by their English originals. */
export function reviewStrings(): Record<string, string> {
  return Object.fromEntries(REVIEW_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
