import type { ActorId, ActorKind } from '../../model/actor';
import type { Anchor } from '../../model/anchor';
import type { ArticleId } from '../../model/article';
import type { Judgement, NamedActor } from '../../model/judgement';

/** A passage that a judgement says something of; `to` is null where it is no name. */
export interface JudgedPassage {
  readonly at: Anchor;
  readonly to: NamedActor | null;
}

/** A passage whose blocks are page furniture, or are none. */
export interface JudgedFurniture {
  readonly at: Anchor;
  readonly is: boolean;
}

/** Spellings that a judgement takes from one actor and gives to another. */
export interface Parting {
  /** Normal forms. */
  readonly forms: ReadonlySet<string>;
  readonly to: NamedActor;
  /** Undefined: in every article. */
  readonly article: ArticleId | undefined;
}

/** Words that name an actor wherever they stand. */
export interface TaggedWords {
  readonly text: string;
  readonly to: NamedActor;
  /** Undefined: in every article. */
  readonly article: ArticleId | undefined;
}

/**
 * What all judgements come to that hold: what was undone is not in it, and of two that clash the later one holds. Lists are in
 * the order of the file: of those in one list that fit a mention, the last holds. Words that are both tagged and rejected
 * are tagged in the articles that the tags name, and rejected in all others.
 */
export interface JudgedState {
  /** Where each merged actor's mentions go in the end: no value is itself a key. */
  readonly merged: ReadonlyMap<ActorId, ActorId>;
  readonly names: ReadonlyMap<ActorId, string>;
  readonly kinds: ReadonlyMap<ActorId, ActorKind>;
  readonly partings: ReadonlyMap<ActorId, readonly Parting[]>;
  readonly passages: ReadonlyMap<ArticleId, readonly JudgedPassage[]>;
  readonly furniture: ReadonlyMap<ArticleId, readonly JudgedFurniture[]>;
  /** Normal forms of what is no name anywhere. */
  readonly rejected: ReadonlySet<string>;
  readonly tagged: readonly TaggedWords[];
  /** Pairs of actors that are not one, as `pairKey` writes them. */
  readonly apart: ReadonlySet<string>;
  /** The judgements that hold, in the order of the file, `undo` and those undone left out. */
  readonly holding: readonly Judgement[];
}

export const NO_JUDGEMENTS: JudgedState = {
  merged: new Map(),
  names: new Map(),
  kinds: new Map(),
  partings: new Map(),
  passages: new Map(),
  furniture: new Map(),
  rejected: new Set(),
  tagged: [],
  apart: new Set(),
  holding: [],
};

/** One string for two actors, whichever comes first. */
export function pairKey(a: ActorId, b: ActorId): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
