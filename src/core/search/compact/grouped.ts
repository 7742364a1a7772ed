import { type Numbers, roomFor } from './numbers';

/** Numbers from 0 on, group by group, in order within each. */
export interface Grouped {
  readonly members: Numbers;
  /** Where the members of each group begin; one more entry for the end of the last. */
  readonly starts: Uint32Array;
}

/** `groups` are, by number, the groups, of which there are `count`. A counting sort. */
export function groupedBy(groups: Uint16Array | Uint32Array, count: number): Grouped {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 1; group <= count; group += 1) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const members = roomFor(groups.length, groups.length);
  for (let number = 0; number < groups.length; number += 1) {
    const group = groups[number] ?? 0;
    const at = next[group] ?? 0;
    members[at] = number;
    next[group] = at + 1;
  }
  return { members, starts };
}
