import type { ActorId } from '../model/actor';
import type { ArticleId } from '../model/article';
import type { ActorKey } from './actorKey';

/** What the corpus says under one key. */
export interface Entry {
  readonly key: ActorKey;
  /** How often each spelling stands. */
  readonly forms: Map<string, number>;
  readonly articles: ArticleId[];
  mentions: number;
  /** What the actor may be called alone. */
  readonly surnames: readonly string[];
  /** True when the reader declared it: it stays without a mention. */
  readonly declared: boolean;
}

/**
 * The keys of the whole corpus, and which actor each means. That is found when it is asked for, in a few steps: a surname alone means the
 * only bearer of it in the corpus, a name with a middle initial the plain name unless another initial is borne with it.
 * Nothing here depends on the order in which articles came.
 */
export class ActorRegister {
  private readonly entries = new Map<string, Entry>();
  private readonly byId = new Map<ActorId, Set<Entry>>();
  private readonly bearers = new Map<string, Set<Entry>>();
  private readonly variants = new Map<string, Set<Entry>>();

  all(): Iterable<Entry> {
    return this.entries.values();
  }

  declare(key: ActorKey, surnames: readonly string[]): void {
    this.open(key, surnames, true);
  }

  /** Notes that an article names a key in these spellings (each with its number). */
  add(key: ActorKey, article: ArticleId, forms: ReadonlyMap<string, number>): Entry {
    const known = this.entries.get(declaredIndex(key.id)) ?? this.entries.get(indexOf(key));
    const entry = known ?? this.open(key, key.person?.surnames ?? [], false);
    entry.articles.push(article);
    for (const [form, count] of forms) {
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + count);
      entry.mentions += count;
    }
    return entry;
  }

  /** Takes back what `add` noted. */
  subtract(entry: Entry, article: ArticleId, forms: ReadonlyMap<string, number>): void {
    const index = entry.articles.indexOf(article);
    const last = entry.articles.pop();
    if (last !== undefined && index >= 0 && index < entry.articles.length) entry.articles[index] = last;
    for (const [form, count] of forms) {
      const left = (entry.forms.get(form) ?? 0) - count;
      if (left > 0) entry.forms.set(form, left);
      else entry.forms.delete(form);
      entry.mentions -= count;
    }
    if (entry.articles.length === 0 && !entry.declared) this.close(entry);
  }

  /** The actor that an entry's mentions belong to. */
  resolve(entry: Entry): ActorId {
    const { person, id } = entry.key;
    if (person === undefined || entry.declared) return id;
    if (person.middle !== '') return this.variants.get(person.plain)?.size === 1 ? `person:${person.plain}` : id;
    return person.surnames.length === 0 ? (this.onlyBearer(person.full) ?? id) : id;
  }

  /** The entries whose mentions belong to an actor; empty when the corpus has no such actor. */
  entriesOf(id: ActorId): Entry[] {
    const full = [...(this.byId.get(id) ?? [])];
    if (id.startsWith('person:')) full.push(...(this.variants.get(id.slice('person:'.length)) ?? []));
    const mine = new Set(full.filter((entry) => this.resolve(entry) === id));
    for (const entry of [...mine]) {
      for (const surname of entry.surnames) {
        for (const bare of this.byId.get(`person:${surname}`) ?? []) if (this.resolve(bare) === id) mine.add(bare);
      }
    }
    return [...mine];
  }

  private onlyBearer(surname: string): ActorId | undefined {
    let only: ActorId | undefined;
    for (const bearer of this.bearers.get(surname) ?? []) {
      const id = this.resolve(bearer);
      if (only !== undefined && only !== id) return undefined;
      only = id;
    }
    return only;
  }

  private open(key: ActorKey, surnames: readonly string[], declared: boolean): Entry {
    const entry: Entry = { key, forms: new Map(), articles: [], mentions: 0, surnames, declared };
    this.entries.set(declared ? declaredIndex(key.id) : indexOf(key), entry);
    setAt(this.byId, key.id).add(entry);
    for (const surname of surnames) setAt(this.bearers, surname).add(entry);
    if (key.person !== undefined && key.person.middle !== '') setAt(this.variants, key.person.plain).add(entry);
    return entry;
  }

  private close(entry: Entry): void {
    this.entries.delete(indexOf(entry.key));
    removeAt(this.byId, entry.key.id, entry);
    for (const surname of entry.surnames) removeAt(this.bearers, surname, entry);
    if (entry.key.person !== undefined) removeAt(this.variants, entry.key.person.plain, entry);
  }
}

/** One id can be written as one word and as two ("Jean-Luc", "Jean Luc"); what they may be called alone keeps them apart. */
function indexOf({ id, person }: ActorKey): string {
  return `${id} ${person?.surnames.join(' ') ?? ''}`;
}

function declaredIndex(id: ActorId): string {
  return `declared ${id}`;
}

function setAt(map: Map<string, Set<Entry>>, key: string): Set<Entry> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}

function removeAt(map: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const set = map.get(key);
  set?.delete(entry);
  if (set?.size === 0) map.delete(key);
}
