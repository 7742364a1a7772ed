import * as vscode from 'vscode';
import { MERGES_STRINGS } from '../../protocol/mergesStrings';

/** The strings of the page in VS Code's display language, by their English originals. */
export function mergesStrings(): Record<string, string> {
  return Object.fromEntries(MERGES_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
