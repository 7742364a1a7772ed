/** What is to become of the value of one key. */
export type YamlChange =
  /** This is its value, whatever it was. */
  | { readonly set: string | boolean }
  /** The key is to go, if it is there. */
  | { readonly remove: true }
  /** These texts come to the list that is its value. */
  | { readonly add: readonly string[] }
  /** Changes in the mapping that is its value. */
  | { readonly within: YamlChanges };

/** Changes of a mapping, by key; a key that is new comes after all others. */
export type YamlChanges = ReadonlyMap<string, YamlChange>;

/** Is thrown where a text cannot be changed where it stands. */
export class CannotEdit extends Error {}

/** The changes without those that only remove, of which nothing need be made where nothing is. */
export function additions(changes: YamlChanges): YamlChanges {
  const kept = new Map<string, YamlChange>();
  for (const [key, change] of changes) {
    if ('remove' in change) continue;
    if (!('within' in change)) kept.set(key, change);
    else {
      const within = additions(change.within);
      if (within.size > 0) kept.set(key, { within });
    }
  }
  return kept;
}
