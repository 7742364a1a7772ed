/** Only articles with an actor, as a part of a query. */
const FILTER = /(?<=^|\s)actor:"([^"]+)"(?=\s|$)/giu;

/** The names by which a query is filtered, as they stand in it. */
export function actorFiltersOf(query: string): string[] {
  return [...query.matchAll(FILTER)].flatMap(([, name]) => name ?? []);
}

export function withActorFilter(query: string, name: string): string {
  return `${query.trim()} actor:"${named(name)}"`.trim();
}

export function withoutActorFilter(query: string, name: string): string {
  return query
    .replace(FILTER, (filter, other: string) => (isSame(other, name) ? '' : filter))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name in quotation marks has none in it. */
function named(name: string): string {
  return name.replace(/["\s]+/gu, ' ').trim();
}

/** Whether a filter is by this name, case forgiven. */
export function isSame(filter: string, name: string): boolean {
  return filter.localeCompare(named(name), undefined, { sensitivity: 'accent' }) === 0;
}
