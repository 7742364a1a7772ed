import type { MentionKind } from '../model/mention';
import type { Named } from './finder';

/**
 * Who stays where two overlap, the highest first; of one rank the longer, then the earlier:
 *
 * 3 a treaty, an event, a weapon: "Paris Agreement" names no place, "the destroyer Porter" no person;
 * 2 the name of a person, an organization or a place: "Russian Foreign Ministry", "September 11 Museum";
 * 1 a nationality, a date, a quantity.
 *
 * But a longer name keeps what it holds ("Collective Security Treaty Organization"), and of the very same tokens a nationality, a date or
 * a quantity is what its finder says, as it knows all such words.
 */
const RANKS: Readonly<Record<MentionKind, number>> = {
  treaty: 3,
  event: 3,
  weapon: 3,
  person: 2,
  organization: 2,
  place: 2,
  nationality: 1,
  date: 1,
  quantity: 1,
};

/** Brings what several finders found together: in order, and not overlapping. */
export function combine(names: readonly Named[], kinds: readonly Named[]): Named[] {
  const all = [...names, ...kinds].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Named[] = [];
  for (const named of all) {
    while (overlaps(kept[kept.length - 1], named) && wins(named, kept[kept.length - 1])) kept.pop();
    if (!overlaps(kept[kept.length - 1], named)) kept.push(named);
  }
  return kept;
}

function overlaps(before: Named | undefined, named: Named): boolean {
  return before !== undefined && named.first <= before.last;
}

/** Tells whether `named` takes the place of `other`, which starts no later. */
function wins(named: Named, other: Named | undefined): boolean {
  if (other === undefined) return true;
  const [mine, theirs] = [RANKS[named.kind], RANKS[other.kind]];
  const [length, otherLength] = [named.last - named.first, other.last - other.first];
  if (named.first === other.first && named.last === other.last) return mine !== 2 && theirs === 2;
  if (holds(other, named)) return false;
  if (mine !== theirs) return mine > theirs;
  return length > otherLength;
}

function holds(outer: Named, inner: Named): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}
