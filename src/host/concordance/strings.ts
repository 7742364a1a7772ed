import * as vscode from 'vscode';
import { CONCORDANCE_STRINGS } from '../../protocol/concordanceStrings';

/** The strings of the concordance page in VS Code's display language, by their English originals. */
export function concordanceStrings(): Record<string, string> {
  return Object.fromEntries(CONCORDANCE_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
