import * as vscode from 'vscode';
import type { Message } from '../../core/basics/message';

/** A message in the reader's language; in English where nobody has translated it. */
export function translated({ text, values }: Message): string {
  return vscode.l10n.t(text, ...values.map((value) => (typeof value === 'object' ? translated(value) : value)));
}
