import type { ActorId } from '../../model/actor';
import type { Judgement, NamedActor } from '../../model/judgement';
import { judgedKey } from '../judgements/judgedActors';
import { normalForm } from '../text/normalForm';
import type { ActorJudgement } from './model';
import type { ActorSource } from './source';

/**
 * The judgements that made an actor what it is, in the order in which they were given: merges, splits and names, to whom it was said not
 * to be the same, and which words and passages were said to name it, or to name nobody. Single passages that are no name are left out:
 * they say nothing of the actor.
 *
 * @param forms its spellings, as far as they are known
 */
export function judgementsOf(source: ActorSource, id: ActorId, forms: Iterable<string>): ActorJudgement[] {
  const spelt = new Set(Array.from(forms, normalForm));
  return source.judgements.holding.flatMap((judgement) => {
    const ids = actorsIn(judgement);
    const speaksOf = ids.some((one) => one === id || source.mergedOf(one) === id);
    const rejects = judgement.do === 'reject everywhere' && spelt.has(normalForm(judgement.text));
    if (!speaksOf && !rejects) return [];
    return [{ judgement, names: Object.fromEntries(ids.map((one) => [one, source.nameOf(one)])) }];
  });
}

function actorsIn(judgement: Judgement): ActorId[] {
  switch (judgement.do) {
    case 'merge':
      return [judgement.actor, judgement.into];
    case 'split':
      return [judgement.actor, idOf(judgement.to)];
    case 'rename':
    case 'set kind':
      return [judgement.actor];
    case 'assign':
    case 'tag everywhere':
      return [idOf(judgement.to)];
    case 'keep apart':
      return [...judgement.actors];
    default:
      return [];
  }
}

function idOf(to: NamedActor): ActorId {
  return judgedKey(to).id;
}
