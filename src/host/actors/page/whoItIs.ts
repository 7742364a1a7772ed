import type { ActorProfile } from '../../../core/entities/profile/model';
import { normalForm } from '../../../core/entities/text/normalForm';
import type { ActorId } from '../../../core/model/actor';
import type { Judgement, JudgementId } from '../../../core/model/judgement';

/**
 * The profile of an actor, or of the one it was merged into, however often. Null when there is nobody.
 * @param ask the profile of exactly this actor
 * @param judgements those that hold, in their order
 */
export async function profileOf(
  id: ActorId,
  judgements: readonly Judgement[],
  ask: (id: ActorId) => Promise<ActorProfile | null>,
): Promise<ActorProfile | null> {
  const seen = new Set<ActorId>();
  let next: ActorId | undefined = id;
  while (next !== undefined && !seen.has(next)) {
    const profile = await ask(next);
    if (profile !== null) return profile;
    seen.add(next);
    next = mergedInto(next, judgements);
  }
  return null;
}

/** The judgements by which these spellings are no names: with all of them undone, the actor is there again. */
export function rejectionsOf(forms: readonly string[], judgements: readonly Judgement[]): JudgementId[] {
  const wanted = new Set(forms.map(normalForm));
  return judgements.flatMap((judgement) =>
    judgement.do === 'reject everywhere' && wanted.has(normalForm(judgement.text)) ? judgement.id : [],
  );
}

function mergedInto(id: ActorId, judgements: readonly Judgement[]): ActorId | undefined {
  for (const judgement of [...judgements].reverse()) {
    if (judgement.do === 'merge' && judgement.actor === id) return judgement.into;
  }
  return undefined;
}
