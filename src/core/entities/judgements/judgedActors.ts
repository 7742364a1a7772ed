import type { ActorId, ActorKind } from '../../model/actor';
import type { ArticleId } from '../../model/article';
import type { NamedActor } from '../../model/judgement';
import { type ActorKey, declaredKey, keyOf } from '../linking/actorKey';
import type { JudgedState, Parting } from './effect';

/** The key of an actor that a judgement names. */
export function judgedKey({ id, name, kind }: NamedActor): ActorKey {
  const own = kind === 'state' ? declaredKey({ name, kind, aliases: [] }) : keyOf(kind, name);
  if (own !== undefined && (id === undefined || own.id === id)) return own;
  return declaredKey({ ...(id === undefined ? {} : { id }), name, kind, aliases: [] });
}

/** What judgements say of actors as a whole: whom a mention's actor leads to, and what an actor is called. */
export class JudgedActors {
  private readonly given = new Map<ActorId, NamedActor>();

  constructor(private readonly state: JudgedState) {
    for (const passages of state.passages.values()) for (const { to } of passages) this.note(to);
    for (const partings of state.partings.values()) for (const { to } of partings) this.note(to);
    for (const { to } of state.tagged) this.note(to);
  }

  /** The name that the reader gave an actor. */
  nameOf(id: ActorId): string | undefined {
    return this.state.names.get(id);
  }

  /** The kind that the reader gave an actor. */
  kindOf(id: ActorId): ActorKind | undefined {
    return this.state.kinds.get(id);
  }

  /** How a judgement named an actor that it gave mentions to. */
  givenOf(id: ActorId): NamedActor | undefined {
    return this.given.get(id);
  }

  /** The actor that this one was merged into, or itself. */
  mergedOf(id: ActorId): ActorId {
    return this.state.merged.get(id) ?? id;
  }

  /**
   * The actor that judgements lead to from one that linking has found; undefined when they say nothing of it. Partings and merges follow
   * each other as long as they lead on; those that lead in a circle end where they would begin again.
   *
   * @param form the normal form of the mentions, when any judgement parts it
   */
  leadFrom(id: ActorId, form: string | undefined, article: ArticleId | undefined): ActorId | undefined {
    const seen = new Set<ActorId>();
    let at = id;
    while (!seen.has(at)) {
      seen.add(at);
      const next = this.partedFrom(at, form, article) ?? this.state.merged.get(at);
      if (next === undefined) break;
      at = next;
    }
    return at === id ? undefined : at;
  }

  private partedFrom(id: ActorId, form: string | undefined, article: ArticleId | undefined): ActorId | undefined {
    if (form === undefined) return undefined;
    const partings = this.state.partings.get(id)?.filter(({ forms }) => forms.has(form)) ?? [];
    const here = (parting: Parting) => parting.article !== undefined && parting.article === article;
    const parting = partings.filter(here).at(-1) ?? partings.filter((one) => one.article === undefined).at(-1);
    return parting === undefined ? undefined : judgedKey(parting.to).id;
  }

  private note(to: NamedActor | null): void {
    if (to !== null) this.given.set(judgedKey(to).id, to);
  }
}
