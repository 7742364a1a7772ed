/** A word of a document that stands for one or more groups of the query. */
interface Occurrence {
  readonly at: number;
  readonly groups: readonly number[];
}

/**
 * How near one another the words of a query stand in a document: 1 when they are next to one another, less the more words
 * the shortest stretch holds that has all of those groups that the document has at all; 0 when it has fewer than two.
 *
 * `words` is the document's sequence of numbers; `groupsOf` says which groups a number stands for.
 */
export function closeness(words: Uint32Array, groupsOf: ReadonlyMap<number, readonly number[]>): number {
  const occurrences = occurrencesIn(words, groupsOf);
  const wanted = new Set(occurrences.flatMap(({ groups }) => groups)).size;
  if (wanted < 2) return 0;
  return wanted / Math.max(wanted, shortestSpan(occurrences, wanted));
}

function occurrencesIn(words: Uint32Array, groupsOf: ReadonlyMap<number, readonly number[]>): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const groups = groupsOf.get(words[at] ?? 0);
    if (groups !== undefined) occurrences.push({ at, groups });
  }
  return occurrences;
}

/** Length in words of the shortest stretch that has `wanted` different groups, by a window that slides over the occurrences. */
function shortestSpan(occurrences: readonly Occurrence[], wanted: number): number {
  const inWindow = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const last of occurrences) {
    for (const group of last.groups) inWindow.set(group, (inWindow.get(group) ?? 0) + 1);
    for (let start = occurrences[first]; start !== undefined && inWindow.size === wanted; start = occurrences[first]) {
      shortest = Math.min(shortest, last.at - start.at + 1);
      for (const group of start.groups) lower(inWindow, group);
      first += 1;
    }
  }
  return shortest;
}

function lower(counts: Map<number, number>, key: number): void {
  const count = counts.get(key) ?? 0;
  if (count > 1) counts.set(key, count - 1);
  else counts.delete(key);
}
