import type { ActorId, ActorKind, DeclaredActor } from '../../model/actor';
import type { MentionKind } from '../../model/mention';
import { spellings } from '../gazetteer/known';
import { nameOfState, type StateName, stateNameOf } from '../gazetteer/stateNames';
import { normalForm, organizationForm } from '../text/normalForm';
import { agencyOf, bodyForm, isPublicBody, stateOfKnown } from './agencies';
import { type PersonName, parsePersonName } from './personName';
import { withoutTitles } from './personTitles';

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
  /** What an organization may be called in short is made of this normal form, which does not say whose it is. */
  readonly body?: string;
  /** The code of the state that an organization is an agency of. */
  readonly state?: string;
  /** Set for a seat of power or a capital: the state that the name may stand for. */
  readonly standsFor?: StateName;
}

let organizations: ReadonlyMap<string, string> | undefined;

/** The usual names of the organizations of the gazetteer by normal form. */
function knownOrganizations(): ReadonlyMap<string, string> {
  if (organizations !== undefined) return organizations;
  const names = new Map<string, string>();
  for (const { text, known } of spellings()) {
    const form = organizationForm(text);
    if (known.kind === 'organization' && !names.has(form)) names.set(form, known.name);
  }
  organizations = names;
  return names;
}

/**
 * The key of a name by itself; undefined for kinds of mention that are no actors and for text without a letter. A seat of power is an
 * organization, and a word for a people nobody: that they speak of a state is for `referent` to say.
 */
export function keyOf(kind: MentionKind, text: string): ActorKey | undefined {
  if (normalForm(text) === '') return undefined;
  if (kind === 'person') return personKey(text);
  if (kind === 'organization') return withMetonymy(organizationKey(text), text);
  return kind === 'place' ? withMetonymy(placeKey(text), text) : undefined;
}

function withMetonymy(key: ActorKey, text: string): ActorKey {
  const name = stateNameOf(organizationForm(text));
  return name?.of === 'capital' || name?.of === 'seat' ? { ...key, standsFor: name } : key;
}

/** The key of the state with that code. */
export function stateKey(code: string): ActorKey {
  return { id: `state:${code}`, kind: 'state', name: nameOfState(code) ?? code };
}

/** The key of a public body of that state, whose name by itself does not say whose it is; undefined when it is no public body. */
export function agencyKey(state: string, text: string): ActorKey | undefined {
  const form = organizationForm(text);
  if (!isPublicBody(form) || agencyOf(form) !== undefined) return undefined;
  return agency(state, bodyForm(form));
}

function personKey(text: string): ActorKey {
  const bare = parsePersonName(withoutTitles(text));
  const person = bare.full === '' ? parsePersonName(text) : bare;
  return { id: `person:${person.full}`, kind: 'person', person };
}

function organizationKey(text: string): ActorKey {
  const form = organizationForm(text);
  const known = knownKey(form, stateOfKnown(form) ?? agencyOf(form)?.state);
  if (known !== undefined) return known;
  const found = agencyOf(form);
  if (found !== undefined) return agency(found.state, found.body);
  return { id: `organization:${bodyForm(form)}`, kind: 'organization', body: bodyForm(form) };
}

/** "US State Department" is the State Department, which no other state has. */
function agency(state: string, body: string): ActorKey {
  const known = knownKey(body, state);
  if (known !== undefined && stateOfKnown(known.id.slice('organization:'.length)) === state) return known;
  return { id: `organization:${state}-${body}`, kind: 'organization', body, state };
}

function knownKey(form: string, state: string | undefined): ActorKey | undefined {
  const name = knownOrganizations().get(form);
  if (name === undefined) return undefined;
  const usual = organizationForm(name);
  const of = state ?? stateOfKnown(usual);
  const key: ActorKey = { id: `organization:${usual}`, kind: 'organization', name, body: usual };
  return of === undefined ? key : { ...key, state: of };
}

function placeKey(text: string): ActorKey {
  const form = organizationForm(text);
  const state = stateNameOf(form);
  return state?.of === 'state' ? stateKey(state.code) : { id: `place:${form}`, kind: 'place' };
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
