import * as vscode from 'vscode';
import { REPAIR_STRINGS } from '../../../protocol/repairStrings';

/** The strings of the page in VS Code's display language, by their English originals. */
export function repairStrings(): Record<string, string> {
  return Object.fromEntries(REPAIR_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
