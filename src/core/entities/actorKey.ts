import type { ActorId, ActorKind, DeclaredActor } from '../model/actor';
import type { MentionKind } from '../model/mention';
import { type KnownName, spellings } from './gazetteer/known';
import { normalForm, organizationForm } from './normalForm';
import { type PersonName, parsePersonName } from './personName';

/**
 * What a mention, or the mentions that belong together in one article, refer to: an actor, or a name from which the whole corpus tells
 * the actor.
 */
export interface ActorKey {
  /** The actor's id if no other name of the corpus has a say in it. */
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** The name that is sure beforehand: a declared actor's, a state's, a known organization's. */
  readonly name?: string;
  /** Set for a person whose name is not declared. */
  readonly person?: PersonName;
}

let known: { states: Map<string, KnownName>; organizations: Map<string, KnownName> } | undefined;

/** The gazetteer by normal form. */
function knownNames(): { states: Map<string, KnownName>; organizations: Map<string, KnownName> } {
  if (known !== undefined) return known;
  const states = new Map<string, KnownName>();
  const organizations = new Map<string, KnownName>();
  for (const { text, known: name } of spellings()) {
    const table = name.state !== undefined ? states : name.kind === 'organization' ? organizations : undefined;
    const form = organizationForm(text);
    if (table !== undefined && !table.has(form)) table.set(form, name);
  }
  known = { states, organizations };
  return known;
}

/** The key of a name by itself; undefined for kinds of mention that are no actors and for text without a letter. */
export function keyOf(kind: MentionKind, text: string): ActorKey | undefined {
  if (normalForm(text) === '') return undefined;
  if (kind === 'person') return personKey(text);
  if (kind === 'organization') return organizationKey(text);
  return kind === 'place' ? placeKey(text) : undefined;
}

function personKey(text: string): ActorKey {
  const person = parsePersonName(text);
  return { id: `person:${person.full}`, kind: 'person', person };
}

function organizationKey(text: string): ActorKey {
  const form = organizationForm(text);
  const name = knownNames().organizations.get(form)?.name;
  const id = `organization:${name === undefined ? form : organizationForm(name)}`;
  return name === undefined ? { id, kind: 'organization' } : { id, kind: 'organization', name };
}

function placeKey(text: string): ActorKey {
  const form = organizationForm(text);
  const state = knownNames().states.get(form);
  if (state?.state !== undefined) return { id: `state:${state.state}`, kind: 'state', name: state.name };
  return { id: `place:${form}`, kind: 'place' };
}

/** The key of an actor that the reader declared. Its id, where none is given, is the one that its name would have had anyway. */
export function declaredKey({ id, name, kind }: DeclaredActor): ActorKey {
  if (id !== undefined) return { id, kind, name };
  if (kind === 'state') {
    const found = placeKey(name);
    return { id: found.kind === 'state' ? found.id : `state:${normalForm(name)}`, kind, name };
  }
  return { id: keyOf(kind, name)?.id ?? `${kind}:${normalForm(name)}`, kind, name };
}
