import * as vscode from 'vscode';
import type { Actors, Judging } from './judging';

/** Gives the first of the actors another name: the one that is given, or that the reader is asked for. */
export async function renameActor([actor]: Actors, { judgements }: Judging, given?: unknown): Promise<boolean> {
  const typed = typeof given === 'string' ? given : await askName(actor.name);
  const name = typed?.replace(/\s+/gu, ' ').trim() ?? '';
  if (name === '' || name === actor.name) return false;
  return (await judgements.add({ do: 'rename', actor: actor.id, name })) !== undefined;
}

function askName(name: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Rename {0}', name),
    prompt: vscode.l10n.t('The name that is shown; all spellings stay.'),
    value: name,
    validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
}
