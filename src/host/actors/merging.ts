import * as vscode from 'vscode';
import type { Actor } from '../../core/model/actor';
import type { Judgement } from '../../core/model/judgement';
import type { Judgements } from '../judgements/judgements';

/** Merges actors into another, which is left out if it is among them, and says so. False when none of it could be kept. */
export async function mergeInto(
  into: Pick<Actor, 'id' | 'name'>,
  actors: readonly Actor[],
  judgements: Judgements,
  reason?: string,
): Promise<boolean> {
  const merged = actors.filter(({ id }) => id !== into.id);
  const done: Judgement[] = [];
  for (const { id } of merged) {
    const judgement = await judgements.add({ do: 'merge', actor: id, into: into.id }, reason);
    if (judgement === undefined) break;
    done.push(judgement);
  }
  const [first] = merged;
  if (first === undefined || done.length === 0) return false;
  const what =
    done.length === 1
      ? vscode.l10n.t('Merged {0} into {1}.', first.name, into.name)
      : vscode.l10n.t('Merged {0} actors into {1}.', done.length, into.name);
  void offerUndo(what, done, judgements);
  return true;
}

/** Says what was done, and takes it back if the reader says so there. */
export async function offerUndo(what: string, done: readonly Judgement[], judgements: Judgements): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(what, undo)) !== undo) return;
  for (const { id } of [...done].reverse()) await judgements.undo(id);
}
