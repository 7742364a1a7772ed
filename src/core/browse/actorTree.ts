import { ACTOR_KINDS, type Actor, type ActorId, type ActorKind } from '../model/actor';
import { buckets, rangeLabel, type Span } from './bucket';
import { keyBelow, segment } from './key';
import type { NodeKey } from './node';
import { compareNames } from './order';

/** How actors of one kind are ordered: the most articles first, or by name. */
export const ACTOR_ORDERS = ['articles', 'name'] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

export interface ActorsQuery {
  readonly order: ActorOrder;
  /** Only actors one of whose names matches, typing errors forgiven; empty for all. */
  readonly filter: string;
}

/** All actors of one kind. */
export interface ActorKindNode {
  readonly type: 'kind';
  readonly key: NodeKey;
  readonly kind: ActorKind;
  readonly count: number;
  /** How many of them stand below a state and not here. */
  readonly belowStates: number;
}

/** A range of a list that is too long to be shown at once. */
export interface ActorRangeNode {
  readonly type: 'range';
  readonly key: NodeKey;
  readonly label: string;
  readonly count: number;
}

export interface ActorRowNode {
  readonly type: 'actor';
  readonly key: NodeKey;
  readonly actor: Actor;
  /** Number of agencies below it; only a state has any. */
  readonly agencies: number;
}

export type ActorNode = ActorKindNode | ActorRangeNode | ActorRowNode;

/**
 * The actors of one version of a corpus by kind, agencies below their states. When the corpus changes, make a new one; keys of the old
 * one still lead to what is still there.
 */
export class ActorTree {
  private last: { readonly name: string; readonly outline: ActorOutline } | undefined;

  /**
   * @param actors those of the most articles first
   * @param matchNames the actors whose names match a filter, which is never blank
   */
  constructor(
    private readonly actors: readonly Actor[],
    private readonly matchNames: (filter: string) => ReadonlySet<ActorId>,
  ) {}

  /** What stands directly below a node, or at the top for null; empty when there is no such node. */
  children(query: ActorsQuery, parent: NodeKey | null): ActorNode[] {
    return this.outline(query).children(parent);
  }

  private outline({ order, filter }: ActorsQuery): ActorOutline {
    const wanted = filter.trim();
    const name = `${order} ${wanted}`;
    if (this.last?.name !== name) this.last = { name, outline: new ActorOutline(order, this.matching(wanted)) };
    return this.last.outline;
  }

  private matching(filter: string): readonly Actor[] {
    if (filter === '') return this.actors;
    const ids = this.matchNames(filter);
    return this.actors.filter(({ id }) => ids.has(id));
  }
}

const BUCKET = segment('bucket', '');

/** The tree as one query shows it. */
class ActorOutline {
  private readonly kinds: readonly ActorKindNode[];
  /** What stands below each kind, and below each state with agencies. */
  private readonly lists = new Map<NodeKey, readonly Actor[]>();

  constructor(
    private readonly order: ActorOrder,
    actors: readonly Actor[],
  ) {
    const states = new Set(actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
    const stateOf = (actor: Actor): ActorId | undefined =>
      actor.kind === 'organization' && actor.state !== undefined && states.has(actor.state) ? actor.state : undefined;
    const listed = new Map<NodeKey, Actor[]>();
    for (const actor of actors) {
      const state = stateOf(actor);
      const key = state === undefined ? kindKey(actor.kind) : actorKey(kindKey('state'), state);
      const list = listed.get(key);
      if (list === undefined) listed.set(key, [actor]);
      else list.push(actor);
    }
    for (const [key, list] of listed) this.lists.set(key, inOrder(list, order));
    this.kinds = ACTOR_KINDS.flatMap((kind): ActorKindNode[] => {
      const count = actors.filter((actor) => actor.kind === kind).length;
      const belowStates = count - (listed.get(kindKey(kind))?.length ?? 0);
      return count === 0 ? [] : [{ type: 'kind', key: kindKey(kind), kind, count, belowStates }];
    });
  }

  children(parent: NodeKey | null): ActorNode[] {
    if (parent === null) return [...this.kinds];
    const cut = parent.lastIndexOf(`/${BUCKET}`);
    const key = cut < 0 ? parent : parent.slice(0, cut);
    const path = cut < 0 ? '' : parent.slice(cut + 1 + BUCKET.length);
    const list = this.lists.get(key);
    if (list === undefined) return [];
    const span = spanOf(path, list.length);
    return span === undefined ? [] : this.show(list, span, key, path);
  }

  /** A span of a list, in ranges if it is long. `path` says which range it is. */
  private show(list: readonly Actor[], span: Span, key: NodeKey, path: string): ActorNode[] {
    const parts = buckets(span);
    if (parts === null) return list.slice(span.from, span.to).map((actor) => this.row(actor, key));
    return parts.map((part, position) => ({
      type: 'range',
      key: keyBelow(key, BUCKET + (path === '' ? String(position) : `${path}.${position}`)),
      label: rangeLabel(this.endLabel(list[part.from]), this.endLabel(list[part.to - 1])),
      count: part.to - part.from,
    }));
  }

  private row(actor: Actor, parent: NodeKey): ActorRowNode {
    const key = actorKey(parent, actor.id);
    return { type: 'actor', key, actor, agencies: this.lists.get(key)?.length ?? 0 };
  }

  private endLabel(actor: Actor | undefined): string {
    if (actor === undefined) return '';
    return this.order === 'name' ? actor.name : `${actor.name} (${actor.articles})`;
  }
}

function kindKey(kind: ActorKind): NodeKey {
  return segment('kind', kind);
}

function actorKey(parent: NodeKey, id: ActorId): NodeKey {
  return keyBelow(parent, segment('actor', id));
}

function inOrder(actors: readonly Actor[], order: ActorOrder): readonly Actor[] {
  if (order === 'articles') return actors;
  return [...actors].sort((a, b) => compareNames(a.name, b.name) || compareNames(a.id, b.id));
}

/** The span that a path of bucket numbers ("0.2") leads to; undefined when there is none. */
function spanOf(path: string, length: number): Span | undefined {
  let span: Span | undefined = { from: 0, to: length };
  if (path === '') return span;
  for (const index of path.split('.')) span = span === undefined ? undefined : buckets(span)?.[Number(index)];
  return span;
}
