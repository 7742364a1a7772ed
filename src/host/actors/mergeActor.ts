import * as vscode from 'vscode';
import { actorIdOf, actorsWith } from './actorArgument';
import { askActor, askReason } from './askActor';
import type { Actors, Judging } from './judging';
import { mergeInto } from './merging';

/** Merges actors into the one that is given, or that the reader is asked for; of several that are selected it may be one. */
export async function mergeActors(actors: Actors, { corpus, judgements }: Judging, into?: unknown): Promise<boolean> {
  const given = actorIdOf(into);
  if (given !== undefined) {
    const [target] = await actorsWith([given], corpus.engine);
    return target !== undefined && mergeInto(target, actors, judgements);
  }
  const [first, ...others] = actors;
  const title =
    others.length === 0
      ? vscode.l10n.t('Merge {0} into…', first.name)
      : vscode.l10n.t('Merge {0} actors into…', actors.length);
  const alone = others.length === 0 ? [first.id] : [];
  const target = await askActor(corpus, { title, likely: first.name, without: alone });
  if (target?.id === undefined) return false;
  const reason = await askReason(
    others.length === 0
      ? vscode.l10n.t('Merge {0} into {1}', first.name, target.name)
      : vscode.l10n.t('Merge {0} actors into {1}', actors.length, target.name),
  );
  if (reason === undefined) return false;
  return mergeInto({ id: target.id, name: target.name }, actors, judgements, reason === '' ? undefined : reason);
}
