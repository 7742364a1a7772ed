import type { ActorId } from '../../core/model/actor';
import type { Verdict } from '../../core/model/judgement';
import type { Engine } from '../corpus/engine';

/** What actors are called; who is not in the corpus is not in it either. */
export type NamesOfActors = Readonly<Record<ActorId, string>>;

/** The names of all actors of whom the verdicts speak by their ids. */
export async function namesIn(verdicts: readonly Verdict[], engine: Engine): Promise<NamesOfActors> {
  const ids = [...new Set(verdicts.flatMap(actorsIn))];
  const named = await Promise.all(ids.map(async (id) => [id, (await engine.call('actor', id))?.name] as const));
  return Object.fromEntries(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

function actorsIn(verdict: Verdict): readonly ActorId[] {
  switch (verdict.do) {
    case 'merge':
      return [verdict.actor, verdict.into];
    case 'split':
    case 'rename':
    case 'set kind':
      return [verdict.actor];
    case 'keep apart':
      return verdict.actors;
    default:
      return [];
  }
}
