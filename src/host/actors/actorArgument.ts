import { isRecord } from '../../core/basics/checks';
import type { Actor, ActorId } from '../../core/model/actor';
import type { Engine } from '../corpus/engine';

/** What a key of the view "Actors" hands its command: act on what is selected there. */
export interface Selected {
  readonly selected: true;
}

/**
 * The actor that a command's argument names: an id, a row of the view "Actors", or an actor's row among the articles. Undefined when it
 * names none; arguments come from anywhere.
 */
export function actorIdOf(argument: unknown): ActorId | undefined {
  if (typeof argument === 'string') return argument;
  if (!isRecord(argument)) return undefined;
  const { actor } = argument;
  if (typeof actor === 'string') return actor;
  return isRecord(actor) && typeof actor['id'] === 'string' ? actor['id'] : undefined;
}

/**
 * The actors that a command was called on: those of the rows that are selected when it comes from a menu (VS Code gives all of them
 * second), else that of its first argument. Empty when it was called on none.
 */
export function actorIdsOf(first: unknown, second: unknown, selection: readonly unknown[]): ActorId[] {
  const called = isSelected(first) ? selection : Array.isArray(second) && second.length > 0 ? second : [first];
  return [...new Set(called.flatMap((argument) => actorIdOf(argument) ?? []))];
}

/** The actors with these ids; ids that are not of the corpus are left out, and so is what is no id. */
export async function actorsWith(ids: unknown, engine: Engine): Promise<Actor[]> {
  const wanted = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  const found = await Promise.all(wanted.map((id) => engine.call('actor', id)));
  return found.filter((actor) => actor !== null);
}

function isSelected(argument: unknown): argument is Selected {
  return isRecord(argument) && argument['selected'] === true;
}
