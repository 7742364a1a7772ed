import { ACTOR_KINDS } from '../../core/model/actor';
import type { NamedActor } from '../../core/model/judgement';

/** An actor that a command was given as plain data; undefined when it is none. */
export function parseNamedActor(given: unknown): NamedActor | undefined {
  if (typeof given !== 'object' || given === null || !('name' in given) || !('kind' in given)) return undefined;
  const kind = ACTOR_KINDS.find((known) => known === given.kind);
  if (typeof given.name !== 'string' || given.name.trim() === '' || kind === undefined) return undefined;
  const id = 'id' in given && typeof given.id === 'string' ? { id: given.id } : {};
  return { ...id, name: given.name, kind };
}
