import type { MentionKind } from '../model/mention';
import type { Named } from './finder';

/**
 * Who stays where two overlap, the highest first:
 *
 * 3 a treaty, an event, a weapon: "Paris Agreement" names no place, "the destroyer Porter" no person. Their finders leave alone what a
 *   body is named after ("Collective Security Treaty Organization");
 * 2 the name of a person, an organization or a place: "Russian Foreign Ministry", "September 11 Museum";
 * 1 a nationality, a date, a quantity. But one that holds a name stays ("US$5 million"), and of the very same tokens they are what their
 *   finders say, which know all such words.
 *
 * Of one rank the longer stays, of one length the earlier.
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

const NAME_RANK = 2;

/** Brings what several finders found together: in order, and not overlapping. */
export function combine(names: readonly Named[], kinds: readonly Named[]): Named[] {
  const all = [...names, ...kinds].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Named[] = [];
  for (const named of all) {
    let before = kept[kept.length - 1];
    while (before !== undefined && overlaps(before, named) && wins(named, before)) {
      kept.pop();
      before = kept[kept.length - 1];
    }
    if (before === undefined || !overlaps(before, named)) kept.push(named);
  }
  return kept;
}

/** `named` starts no earlier than `before`. */
function overlaps(before: Named, named: Named): boolean {
  return named.first <= before.last;
}

/** Tells whether `named` takes the place of `before`, which starts no later. */
function wins(named: Named, before: Named): boolean {
  const [mine, theirs] = [RANKS[named.kind], RANKS[before.kind]];
  if (named.first === before.first && named.last === before.last) return theirs === NAME_RANK && mine !== NAME_RANK;
  if (holds(before, named)) return mine > Math.max(theirs, NAME_RANK);
  if (holds(named, before)) return mine >= theirs || theirs <= NAME_RANK;
  return mine === theirs ? named.last - named.first > before.last - before.first : mine > theirs;
}

function holds(outer: Named, inner: Named): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}
