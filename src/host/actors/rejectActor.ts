import * as vscode from 'vscode';
import { normalForm } from '../../core/entities/text/normalForm';
import type { Actor } from '../../core/model/actor';
import type { Judgement } from '../../core/model/judgement';
import type { Actors, Judging } from './judging';
import { offerUndo } from './merging';

/** Says of every spelling of the actors that it is no name anywhere. */
export async function rejectActors(actors: Actors, { judgements }: Judging): Promise<boolean> {
  const done: Judgement[] = [];
  for (const text of new Set(actors.flatMap(spellingsOf))) {
    const judgement = await judgements.add({ do: 'reject everywhere', text });
    if (judgement === undefined) break;
    done.push(judgement);
  }
  if (done.length === 0) return false;
  const what =
    actors.length === 1
      ? vscode.l10n.t('“{0}” is no name any more, in any of its spellings ({1}).', actors[0].name, done.length)
      : vscode.l10n.t('{0} names are none any more, in any of their spellings ({1}).', actors.length, done.length);
  void offerUndo(what, done, judgements);
  return true;
}

/** Each spelling once: a judgement holds for all that differ in case, accents and dots only. */
function spellingsOf({ name, aliases }: Actor): string[] {
  const byForm = new Map<string, string>();
  for (const text of [name, ...aliases]) if (!byForm.has(normalForm(text))) byForm.set(normalForm(text), text);
  return [...byForm.values()];
}
