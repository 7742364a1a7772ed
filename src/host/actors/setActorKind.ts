import * as vscode from 'vscode';
import { askKind } from './askActor';
import { actorKindOf } from './judgeMention';
import type { Actors, Judging } from './judging';

/** Says of what kind the actors are; the kind may be given. */
export async function setKindOfActors(actors: Actors, { judgements }: Judging, given?: unknown): Promise<boolean> {
  const [first, ...others] = actors;
  const title =
    others.length === 0
      ? vscode.l10n.t('What is “{0}”?', first.name)
      : vscode.l10n.t('What are these {0} actors?', actors.length);
  const kind = actorKindOf(given) ?? (await askKind(title, first.kind));
  if (kind === undefined) return false;
  let isKept = false;
  for (const actor of actors.filter((one) => one.kind !== kind)) {
    if ((await judgements.add({ do: 'set kind', actor: actor.id, kind })) === undefined) break;
    isKept = true;
  }
  return isKept;
}
