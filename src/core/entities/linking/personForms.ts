import type { ActorKey } from './actorKey';

/** The keys by which persons of the article can be called alone. */
type Bearers = Map<string, Set<string>>;

/** Leads "Donald Trump" to "Donald J. Trump" in `target`, unless the article also has another "Donald X. Trump". */
export function joinInitials(distinct: ReadonlyMap<string, ActorKey>, target: Map<string, ActorKey>): void {
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

/** Leads a surname to the only name of the article that bears it. `surnamesOf` tells what an actor of corpus.yaml may be called alone. */
export function joinSurnames(
  distinct: ReadonlyMap<string, ActorKey>,
  target: Map<string, ActorKey>,
  surnamesOf: (key: ActorKey) => readonly string[],
): void {
  const bearers: Bearers = new Map();
  for (const key of distinct.values()) {
    const surnames = key.person?.surnames ?? surnamesOf(key);
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
