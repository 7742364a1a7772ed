import { oneLine } from '../../../metadata/oneLine';
import type { Claim } from '../../readDocument';
import { type LinkedThing, textOf } from './linkedData';
import type { PageFacts } from './pageFacts';

/** The first of some `meta` elements that is there. */
export function fromMeta({ metas }: PageFacts, names: readonly string[]): Claim | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { value, evidence: `${name}: ${value}` };
  }
  return undefined;
}

/** What a thing says of itself in a property. */
export function fromThing(thing: LinkedThing | undefined, property: string): Claim | undefined {
  const value = oneLine(textOf(thing?.properties[property]) ?? '');
  return value === '' ? undefined : { value, evidence: `JSON-LD ${property}: ${value}` };
}
