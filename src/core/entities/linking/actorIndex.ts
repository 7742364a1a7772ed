import type { Actor, ActorId, ActorKind } from '../../model/actor';
import { ACTOR_KINDS } from '../../model/actor';
import type { ArticleId } from '../../model/article';
import { nameOfState } from '../gazetteer/stateNames';
import type { JudgedActors } from '../judgements/judgedActors';
import { organizationForm } from '../text/normalForm';
import { agencyOf } from './agencies';
import { formsByFrequency, nameOf } from './display';
import type { ActorRegister, Entry } from './register';
import type { Uncounted } from './uncounted';

/** Which actor an entry's mentions are of, and whether that needed more than the article they stand in. */
export interface EntryLink {
  readonly id: ActorId;
  readonly by: 'name' | 'only bearer' | 'judgement';
}

/** What is under one actor's id. */
interface Group {
  readonly entries: Entry[];
  name?: string;
  kind?: ActorKind;
}

/**
 * Which actor every entry of a register means, once judgements had their say, and what each actor is then called. It holds for the
 * register as it is when it is made.
 */
export class ActorIndex {
  private readonly links = new Map<Entry, EntryLink>();
  private readonly groups = new Map<ActorId, Group>();

  constructor(
    private readonly register: ActorRegister,
    private readonly judged: JudgedActors,
    private readonly uncounted: Uncounted,
  ) {
    for (const entry of register.all()) {
      const link = this.linkAnew(entry);
      this.links.set(entry, link);
      const group = this.groups.get(link.id);
      if (group === undefined) this.groups.set(link.id, { entries: [entry] });
      else group.entries.push(entry);
    }
  }

  linkOf(entry: Entry): EntryLink {
    return this.links.get(entry) ?? this.linkAnew(entry);
  }

  ids(): Iterable<ActorId> {
    return this.groups.keys();
  }

  /** Undefined when the corpus does not mention that actor. */
  actor(id: ActorId): Actor | undefined {
    const entries = this.entriesOf(id);
    const mentions = entries.reduce((sum, entry) => sum + this.uncounted.mentionsOf(entry), 0);
    if (mentions === 0) return undefined;
    const name = this.nameOf(id);
    const aliases = formsByFrequency(entries).filter((form) => form !== name);
    const state = this.stateOf(id);
    return {
      id,
      name,
      kind: this.kindOf(id),
      aliases,
      articles: this.articlesIn(entries).length,
      mentions,
      ...(state === undefined ? {} : { state }),
    };
  }

  /** In no order; none twice. */
  articlesOf(id: ActorId): ArticleId[] {
    return this.articlesIn(this.entriesOf(id));
  }

  nameOf(id: ActorId): string {
    const group = this.groups.get(id);
    if (group === undefined) return this.judged.nameOf(id) ?? this.nameOfFormer(id);
    group.name ??= this.judged.nameOf(id) ?? this.nameIn(id, group.entries);
    return group.name;
  }

  kindOf(id: ActorId): ActorKind {
    const group = this.groups.get(id);
    if (group === undefined) return this.judged.kindOf(id) ?? kindInId(id) ?? 'person';
    group.kind ??= this.judged.kindOf(id) ?? this.kindIn(id, group.entries);
    return group.kind;
  }

  private articlesIn(entries: readonly Entry[]): ArticleId[] {
    const [only, ...others] = entries;
    if (only !== undefined && others.length === 0) return this.uncounted.among(only.articles);
    return this.uncounted.among([...new Set(entries.flatMap((entry) => entry.articles))]);
  }

  private entriesOf(id: ActorId): readonly Entry[] {
    return this.groups.get(id)?.entries ?? [];
  }

  /** A judgement of the name itself is looked for before the corpus is asked whom the name means. */
  private linkAnew(entry: Entry): EntryLink {
    const { key, scope } = entry;
    const own = this.judged.leadFrom(key.id, scope.form, scope.article);
    if (own !== undefined) return { id: own, by: 'judgement' };
    const only = this.register.isBare(entry) ? this.onlyBearer(entry) : undefined;
    const found = only ?? this.register.fullId(entry);
    const led = this.judged.leadFrom(found, scope.form, scope.article);
    if (led !== undefined) return { id: led, by: 'judgement' };
    return { id: found, by: only === undefined ? 'name' : 'only bearer' };
  }

  /** Those whom the reader has merged are one bearer. */
  private onlyBearer(entry: Entry): ActorId | undefined {
    let only: ActorId | undefined;
    for (const bearer of this.register.bearersOf(entry)) {
      const id = this.judged.mergedOf(this.register.fullId(bearer));
      if (only !== undefined && only !== id) return undefined;
      only = id;
    }
    return only;
  }

  /** An actor is called by what is its own, unless it has nothing but what judgements gave it. */
  private nameIn(id: ActorId, entries: readonly Entry[]): string {
    const own = this.ownIn(id, entries);
    const given = this.judged.givenOf(id)?.name;
    const sure = sureName(own) ?? (own.some((entry) => entry.mentions > 0) ? undefined : given);
    if (sure !== undefined) return sure;
    if (own.length === 0) return this.sureNameOfLed(entries) ?? nameOf(entries, id);
    const code = stateCodeIn(own);
    return code === undefined ? nameOf(own, id) : agencyName(own, code, id);
  }

  /** What those are surely called whom judgements have led to one that has nothing of its own; who came first counts for nothing. */
  private sureNameOfLed(entries: readonly Entry[]): string | undefined {
    const known = entries.flatMap(({ key, scope }) => (scope.judged ? [] : (key.name ?? [])));
    const given = entries.flatMap(({ key, scope }) => (scope.judged ? (this.judged.givenOf(key.id)?.name ?? []) : []));
    return known.sort()[0] ?? given.sort()[0];
  }

  /** What an actor would be called that judgements have left without mentions. */
  private nameOfFormer(id: ActorId): string {
    const own = [...this.register.all()].filter((entry) => entry.key.id === id || this.register.fullId(entry) === id);
    return this.nameIn(id, own);
  }

  private kindIn(id: ActorId, entries: readonly Entry[]): ActorKind {
    const own = this.ownIn(id, entries)[0]?.key.kind ?? this.judged.givenOf(id)?.kind ?? kindInId(id);
    return own ?? leastId(entries)?.key.kind ?? 'person';
  }

  private stateOf(id: ActorId): ActorId | undefined {
    if (this.kindOf(id) !== 'organization') return undefined;
    const code = stateCodeIn(this.ownIn(id, this.entriesOf(id)));
    return code === undefined ? undefined : this.judged.mergedOf(`state:${code}`);
  }

  /** The entries that are the actor's without a judgement, declared ones first; a bare surname is only if there is nothing else. */
  private ownIn(id: ActorId, entries: readonly Entry[]): Entry[] {
    const own = entries.filter((entry) => !entry.scope.judged && this.register.fullId(entry) === id);
    const declared = own.filter((entry) => entry.declared);
    return declared.length > 0 ? declared : own;
  }
}

function stateCodeIn(entries: readonly Entry[]): string | undefined {
  return entries.find(({ key }) => key.state !== undefined)?.key.state;
}

/** The most frequent spelling that says whose the agency is; where none does, the state is named beside it. */
function agencyName(entries: readonly Entry[], code: string, id: ActorId): string {
  const telling = formsByFrequency(entries).find((form) => agencyOf(organizationForm(form)) !== undefined);
  return telling ?? `${nameOf(entries, id)} (${nameOfState(code) ?? code})`;
}

function sureName(entries: readonly Entry[]): string | undefined {
  return entries.find((entry) => entry.key.name !== undefined)?.key.name;
}

function kindInId(id: ActorId): ActorKind | undefined {
  return ACTOR_KINDS.find((kind) => id.startsWith(`${kind}:`));
}

function leastId(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (least, entry) => (least === undefined || entry.key.id < least.key.id ? entry : least),
    undefined,
  );
}
