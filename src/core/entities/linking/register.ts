import type { ActorId } from '../../model/actor';
import type { ArticleId } from '../../model/article';
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
  readonly scope: Scope;
}

/** Which of the mentions under a key an entry holds, where judgements make a difference. */
export interface Scope {
  /** True for those that a judgement has linked. */
  readonly judged: boolean;
  /** The normal form of a spelling that a judgement parts from the rest. */
  readonly form?: string;
  /** The only article in which it does. */
  readonly article?: ArticleId;
}

/** Judgements say nothing of them. */
export const ALL: Scope = { judged: false };

/**
 * The keys of the whole corpus, and which actor each means but for judgements. That is found when it is asked for, in a few steps: a
 * surname alone means the only bearer of it in the corpus, a name with a middle initial the plain name unless another initial is borne
 * with it. Nothing here depends on the order in which articles came.
 */
export class ActorRegister {
  private readonly entries = new Map<string, Entry>();
  private readonly bearers = new Map<string, Set<Entry>>();
  private readonly variants = new Map<string, Set<Entry>>();
  private declarations = 0;

  all(): Iterable<Entry> {
    return this.entries.values();
  }

  /** Takes an actor that the reader declared. */
  declare(key: ActorKey, surnames: readonly string[]): void {
    this.declarations += 1;
    this.open(declaredIndex(key.id, ALL), key, surnames, true, ALL);
  }

  /** Notes that an article names a key in these spellings (each with its number). */
  add(key: ActorKey, scope: Scope, article: ArticleId, forms: ReadonlyMap<string, number>): Entry {
    const entry = this.entryOf(key, scope);
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
    if (entry.articles.length === 0 && !(entry.declared && entry.scope === ALL)) this.close(entry);
  }

  /** The actor that an entry with a full name, or of another kind than a person, speaks of by itself. */
  fullId({ key, declared }: Entry): ActorId {
    const { person, id } = key;
    if (person === undefined || declared || person.middle === '') return id;
    const [first, ...others] = this.variants.get(person.plain) ?? [];
    const alone = others.every((other) => other.key.id === first?.key.id);
    return alone ? `person:${person.plain}` : id;
  }

  /** Whether an entry has a surname alone, of which the corpus must say whose it is. */
  isBare({ key: { person }, declared, scope }: Entry): boolean {
    return person !== undefined && !declared && !scope.judged && person.surnames.length === 0;
  }

  /** Those who bear the surname that is all a bare entry has. */
  bearersOf({ key: { person } }: Entry): Iterable<Entry> {
    return this.bearers.get(person?.full ?? '') ?? [];
  }

  private entryOf(key: ActorKey, scope: Scope): Entry {
    const declared = this.declarations === 0 ? undefined : this.entries.get(declaredIndex(key.id, ALL));
    if (declared !== undefined) {
      const index = declaredIndex(key.id, scope);
      return this.entries.get(index) ?? this.open(index, declared.key, declared.surnames, true, scope);
    }
    const index = indexOf(key, scope);
    return this.entries.get(index) ?? this.open(index, key, key.person?.surnames ?? [], false, scope);
  }

  private open(index: string, key: ActorKey, surnames: readonly string[], declared: boolean, scope: Scope): Entry {
    const entry: Entry = { key, forms: new Map(), articles: [], mentions: 0, surnames, declared, scope };
    this.entries.set(index, entry);
    for (const surname of surnames) setAt(this.bearers, surname).add(entry);
    if (key.person !== undefined && key.person.middle !== '') setAt(this.variants, key.person.plain).add(entry);
    return entry;
  }

  private close(entry: Entry): void {
    const { key, declared, scope, surnames } = entry;
    this.entries.delete(declared ? declaredIndex(key.id, scope) : indexOf(key, scope));
    for (const surname of surnames) removeAt(this.bearers, surname, entry);
    if (key.person !== undefined) removeAt(this.variants, key.person.plain, entry);
  }
}

/** One id can be written as one word and as two ("Jean-Luc", "Jean Luc"); what they may be called alone keeps them apart. */
function indexOf({ id, person }: ActorKey, scope: Scope): string {
  return `${id} ${person?.surnames.join(' ') ?? ''}${indexOfScope(scope)}`;
}

function declaredIndex(id: ActorId, scope: Scope): string {
  return `declared ${id}${indexOfScope(scope)}`;
}

function indexOfScope({ judged, form, article }: Scope): string {
  if (judged) return ' judged';
  return form === undefined ? '' : ` ${JSON.stringify([form, article ?? null])}`;
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
