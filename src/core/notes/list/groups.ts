import { compareNames } from '../../browse/order';
import { type ListableEntry, STANDINGS, standingsOf } from './model';

export const NOTE_GROUPINGS = ['article', 'actor', 'tag', 'state', 'note'] as const;
export type NoteGrouping = (typeof NOTE_GROUPINGS)[number];

/** Quotations that have something in common, in the order in which they were given. */
export interface EntryGroup<E extends ListableEntry> {
  /** Names it among the groups of one grouping; empty for the entries that have nothing to be grouped by. */
  readonly name: string;
  /** As a person reads it; of states it is the name, and the host has words for it. */
  readonly label: string;
  readonly entries: readonly E[];
}

interface Place {
  readonly name: string;
  readonly label: string;
}

const STANDING_NAMES: readonly string[] = STANDINGS;

/** Without an actor, without a tag. */
const NOWHERE: Place = { name: '', label: '' };

/**
 * Quotations in groups. One that has several actors, tags or standings is in several of them. Articles, tags and notes come by name, actors
 * by how often they are mentioned, states by how much they need somebody; what has nothing to be grouped by comes last.
 */
export function groupEntries<E extends ListableEntry>(
  entries: readonly E[],
  grouping: NoteGrouping,
): readonly EntryGroup<E>[] {
  const groups = new Map<string, Place & { entries: E[] }>();
  for (const entry of entries) {
    const places = placesOf(entry, grouping);
    for (const place of places.length === 0 ? [NOWHERE] : places) {
      const known = groups.get(place.name);
      if (known === undefined) groups.set(place.name, { ...place, entries: [entry] });
      else known.entries.push(entry);
    }
  }
  return [...groups.values()].sort((a, b) => {
    if (a.name === '' || b.name === '') return Number(a.name === '') - Number(b.name === '');
    return compareGroups(a, b, grouping) || compareNames(a.name, b.name);
  });
}

function placesOf(entry: ListableEntry, grouping: NoteGrouping): readonly Place[] {
  switch (grouping) {
    case 'article':
      // one that is not in the corpus is known by what the entry calls it
      return [{ name: entry.article ?? `?${entry.title}`, label: entry.title }];
    case 'actor':
      return entry.actors.map(({ id, name }) => ({ name: id, label: name }));
    case 'tag':
      return [...new Map(entry.tags.map((tag) => [tag.toLowerCase(), tag]))].map(([name, label]) => ({ name, label }));
    case 'state':
      return standingsOf(entry).map((name) => ({ name, label: name }));
    case 'note':
      return [{ name: entry.uri, label: entry.note }];
  }
}

type Ordered = Place & { readonly entries: readonly unknown[] };

function compareGroups(a: Ordered, b: Ordered, grouping: NoteGrouping): number {
  if (grouping === 'state') return STANDING_NAMES.indexOf(a.name) - STANDING_NAMES.indexOf(b.name);
  const byCount = grouping === 'actor' ? b.entries.length - a.entries.length : 0;
  return byCount || compareNames(a.label, b.label);
}
