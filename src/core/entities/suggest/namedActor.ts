import type { Actor } from '../../model/actor';
import type { Steps } from '../../search/engine';
import { type ComparedName, NameReader } from './comparedName';
import type { NamedKind } from './model';

/** An actor under one of its names. */
export interface NamedActor {
  readonly actor: Actor;
  readonly kind: NamedKind;
  readonly name: ComparedName;
}

const STEP = 200;

/** The actors under each of their names, in steps. */
export function* readNames(actors: readonly Actor[]): Steps<NamedActor[]> {
  const reader = new NameReader();
  const names: NamedActor[] = [];
  for (const [i, actor] of actors.entries()) {
    if (i % STEP === 0) yield;
    const { kind } = actor;
    if (kind === 'state') continue;
    for (const name of reader.namesOf(actor, kind)) names.push({ actor, kind, name });
  }
  return names;
}
