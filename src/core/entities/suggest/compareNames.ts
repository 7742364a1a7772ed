import type { Steps } from '../../search/engine';
import { pairKey } from '../judgements/effect';
import { Blocks, numbersOf } from './blocks';
import { keysOf } from './keys';
import type { Likeness } from './model';
import type { NamedActor } from './namedActor';
import { organizationLikeness } from './organizationLikeness';
import { personLikeness } from './personLikeness';
import { placeLikeness } from './placeLikeness';

const STEP = 200;

/** Two actors under those of their names that are most alike. */
export interface AlikeNames {
  readonly a: NamedActor;
  readonly b: NamedActor;
  readonly found: Likeness;
}

/** The pairs of actors with names that are alike, by `pairKey`; in steps, and without comparing every two. */
export function* compareNames(names: readonly NamedActor[]): Steps<ReadonlyMap<string, AlikeNames>> {
  const blocks = new Blocks();
  for (const [number, { name, kind }] of names.entries()) {
    if (number % STEP === 0) yield;
    for (const key of keysOf(name, kind)) blocks.add(key, number);
  }
  const alike = new Map<string, AlikeNames>();
  let compared = 0;
  for (const pair of yield* blocks.pairs()) {
    compared += 1;
    if (compared % STEP === 0) yield;
    const [a, b] = numbersOf(pair).map((number) => names[number]);
    if (a === undefined || b === undefined || a.actor.id === b.actor.id || a.kind !== b.kind) continue;
    const found = likenessOf(a, b);
    const key = pairKey(a.actor.id, b.actor.id);
    const best = alike.get(key)?.found.likeness ?? 0;
    if (found !== undefined && found.likeness > best) alike.set(key, { a, b, found });
  }
  return alike;
}

function likenessOf(a: NamedActor, b: NamedActor): Likeness | undefined {
  switch (a.kind) {
    case 'person':
      return personLikeness(a.name, b.name);
    case 'organization':
      return organizationLikeness(a.name, b.name);
    case 'place':
      return placeLikeness(a.name, b.name);
  }
}
