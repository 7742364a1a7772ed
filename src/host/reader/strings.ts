import * as vscode from 'vscode';
import { READER_STRINGS } from '../../protocol/readerStrings';

/** The strings of the reader page in VS Code's display language, by their English originals. */
export function readerStrings(): Record<string, string> {
  return Object.fromEntries(READER_STRINGS.map((english) => [english, vscode.l10n.t(english)]));
}
