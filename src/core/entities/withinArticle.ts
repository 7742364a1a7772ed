import { type ActorKey, keyOf } from './actorKey';
import type { DeclaredNames, MarkedMention } from './declaredNames';
import { organizationForm } from './normalForm';

/** An actor as one article speaks of it. */
export interface LocalActor {
  readonly key: ActorKey;
  /** Indices of its mentions, in order. */
  readonly mentions: number[];
}

/** The keys by which persons of the article can be called alone. */
type Bearers = Map<string, Set<string>>;

/**
 * Brings together the mentions of one article that name the same actor: a surname and the one full name that bears it, a name with and
 * without its middle initial, a body's name with its abbreviation or without its country. Kinds are never mixed. A surname that two full
 * names share stays by itself.
 */
export function linkWithinArticle(
  text: string,
  marked: readonly MarkedMention[],
  declared: DeclaredNames,
): LocalActor[] {
  const keys = marked.map(
    ({ mention, declared: key }) => key ?? keyOf(mention.kind, text.slice(mention.start, mention.end)),
  );
  const distinct = new Map<string, ActorKey>();
  for (const key of keys) if (key !== undefined && !distinct.has(key.id)) distinct.set(key.id, key);
  const target = new Map<string, ActorKey>();
  joinInitials(distinct, target);
  joinSurnames(distinct, target, declared);
  joinOrganizations(distinct, target);
  const locals = new Map<string, LocalActor>();
  keys.forEach((key, index) => {
    if (key === undefined) return;
    const final = follow(target, key);
    const local = locals.get(final.id);
    if (local === undefined) locals.set(final.id, { key: final, mentions: [index] });
    else local.mentions.push(index);
  });
  return [...locals.values()];
}

/** Every step leads to a longer name, so that this ends. */
function follow(target: ReadonlyMap<string, ActorKey>, key: ActorKey): ActorKey {
  let final = key;
  for (let next = target.get(final.id); next !== undefined; next = target.get(final.id)) final = next;
  return final;
}

/** "Donald Trump" is "Donald J. Trump" unless the article also has another "Donald X. Trump". */
function joinInitials(distinct: ReadonlyMap<string, ActorKey>, target: Map<string, ActorKey>): void {
  const variants = new Map<string, ActorKey[]>();
  for (const key of distinct.values()) {
    if (key.person === undefined || key.person.middle === '') continue;
    const plain = `person:${key.person.plain}`;
    variants.set(plain, [...(variants.get(plain) ?? []), key]);
  }
  for (const [plain, [only, another]] of variants) {
    if (distinct.has(plain) && only !== undefined && another === undefined) target.set(plain, only);
  }
}

function joinSurnames(
  distinct: ReadonlyMap<string, ActorKey>,
  target: Map<string, ActorKey>,
  declared: DeclaredNames,
): void {
  const bearers: Bearers = new Map();
  for (const key of distinct.values()) {
    const surnames = key.person?.surnames ?? declared.surnamesOf(key);
    const bearer = (target.get(key.id) ?? key).id;
    for (const surname of surnames) {
      const set = bearers.get(surname) ?? new Set();
      bearers.set(surname, set.add(bearer));
    }
  }
  for (const key of distinct.values()) {
    if (key.person === undefined || key.person.surnames.length > 0) continue;
    const [only, another] = bearers.get(key.person.full) ?? [];
    const full = only === undefined || another !== undefined ? undefined : distinct.get(only);
    if (full !== undefined) target.set(key.id, full);
  }
}

/** "Foreign Ministry" is the only "Russian Foreign Ministry" of the article, RIAC the only body with these initials. */
function joinOrganizations(distinct: ReadonlyMap<string, ActorKey>, target: Map<string, ActorKey>): void {
  const bodies = [...distinct.values()]
    .filter((key) => key.kind === 'organization')
    .map((key) => ({ key, form: formOf(key) }));
  const bySuffix = new Map<string, Set<ActorKey>>();
  for (const { key, form } of bodies) {
    for (const shorter of shorterForms(form)) bySuffix.set(shorter, (bySuffix.get(shorter) ?? new Set()).add(key));
  }
  for (const { key, form } of bodies) {
    const [only, another] = bySuffix.get(form) ?? [];
    if (only !== undefined && another === undefined && only !== key) target.set(key.id, only);
  }
}

function formOf(key: ActorKey): string {
  return key.id.startsWith('organization:') ? key.id.slice('organization:'.length) : organizationForm(key.name ?? '');
}

/** What a body may be called in short: the endings of its normal form at its words, and, from three words on, its initials. */
function shorterForms(form: string): string[] {
  const words = form.split('-');
  const shorter = words.slice(1).map((_, i) => words.slice(i + 1).join('-'));
  const initials = words.filter((word) => !/^(?:of|for|the|and|on|in)$/.test(word)).map((word) => word.slice(0, 1));
  return words.length > 2 ? [...shorter, initials.join('')] : shorter;
}
