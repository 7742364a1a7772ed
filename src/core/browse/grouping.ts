import type { ActorId, ActorKind, ArticleActor } from '../model/actor';
import { type ArticleDate, isInterval, parseEdtf } from '../model/date';
import type { BrowsableArticle } from './article';
import { isBucket, segment, segmentsOf } from './key';
import type { ActorScope, Grouping, NodeKey, NodeKind } from './node';
import { compareNames } from './order';

/** What the articles below one node have in common. */
export interface Group {
  /** Its part of the key: two groups are the same when their segments are. */
  readonly segment: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly actor?: ActorId;
  readonly actorKind?: ActorKind;
}

/** A group and how many articles it holds. */
export interface CountedGroup {
  readonly group: Group;
  readonly count: number;
}

/** One level of the tree: which groups an article belongs to, and how groups are ordered. */
export interface Level {
  /** At least one; several for an article with several actors. No group twice. */
  groupsOf(article: BrowsableArticle): readonly Group[];
  compare(a: CountedGroup, b: CountedGroup): number;
  /** How a range of groups names its first or last. */
  rangeEnd(group: CountedGroup): string;
}

const UNDATED_GROUP: Group = { segment: segment('undated'), kind: 'undated', label: '' };
const NO_ACTOR: Group = { segment: segment('no actor'), kind: 'no actor', label: '' };
const NO_SOURCE: Group = { segment: segment('no source'), kind: 'no source', label: '' };

const byYear: Level = {
  groupsOf({ metadata }) {
    const years = yearsOf(metadata.date);
    return [years === null ? UNDATED_GROUP : { segment: segment('year', years), kind: 'year', label: years }];
  },
  compare: (a, b) => lastIfNameless(a.group, b.group) || (a.group.label < b.group.label ? 1 : -1),
  rangeEnd: ({ group }) => group.label || UNKNOWN,
};

/**
 * The year of a date, or the years that an interval reaches into ("2018–2020"), which then stand above the year in which
 * it starts: it was not before. An interval that is open on a side tells no year, and its article is with the undated.
 */
function yearsOf(date: ArticleDate): string | null {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined) return null;
  if (!isInterval(parsed)) return yearLabel(parsed.year);
  const { start, end } = parsed;
  if (start === undefined || end === undefined) return null;
  return start.year === end.year ? yearLabel(start.year) : `${yearLabel(start.year)}–${yearLabel(end.year)}`;
}

/** Four digits, so that years order as strings do. */
function yearLabel(year: number): string {
  return String(year).padStart(4, '0');
}

function byActor(stands: (actor: ArticleActor) => boolean): Level {
  return {
    groupsOf({ actors }) {
      const groups = new Map<string, Group>();
      for (const actor of actors) {
        const { id, name, kind } = actor;
        const own = { segment: segment('actor', id), kind: 'actor', label: name, actor: id, actorKind: kind } as const;
        if (stands(actor)) groups.set(id, own);
      }
      return groups.size === 0 ? [NO_ACTOR] : [...groups.values()];
    },
    compare: compareBySize,
    rangeEnd: nameAndSize,
  };
}

const BY_ACTOR: Readonly<Record<ActorScope, Level>> = {
  salient: byActor(({ salient }) => salient),
  all: byActor(({ kind }) => kind !== 'place'),
};

const bySource: Level = {
  groupsOf({ metadata: { source } }) {
    if (source === undefined) return [NO_SOURCE];
    return [{ segment: segment('source', source.value), kind: 'source', label: source.value }];
  },
  compare: compareBySize,
  rangeEnd: nameAndSize,
};

/** The levels of groups above the articles, outermost first. */
export function levelsOf(grouping: Grouping, actors: ActorScope): readonly Level[] {
  switch (grouping) {
    case 'yearActor':
      return [byYear, BY_ACTOR[actors]];
    case 'actorYear':
      return [BY_ACTOR[actors], byYear];
    case 'year':
      return [byYear];
    case 'source':
      return [bySource];
    case 'flat':
      return [];
  }
}

/** Stands in a range for what has no name or date: the same in every language. */
export const UNKNOWN = '?';

function nameAndSize({ group, count }: CountedGroup): string {
  return `${group.label || UNKNOWN} (${count})`;
}

function compareBySize(a: CountedGroup, b: CountedGroup): number {
  return (
    lastIfNameless(a.group, b.group) ||
    b.count - a.count ||
    compareNames(a.group.label, b.group.label) ||
    (a.group.segment < b.group.segment ? -1 : 1)
  );
}

function lastIfNameless(a: Group, b: Group): number {
  return Number(isNameless(a)) - Number(isNameless(b));
}

function isNameless({ kind }: Group): boolean {
  return kind === 'undated' || kind === 'no actor' || kind === 'no source';
}

/** Whether what stands below a node, or at the top for null, tells of actors. */
export function asksForActors(grouping: Grouping, parent: NodeKey | null): boolean {
  if (grouping === 'yearActor') return parent !== null && !segmentsOf(parent).every(isBucket);
  return grouping === 'actorYear';
}
