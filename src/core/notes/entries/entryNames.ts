import { textHash } from '../anchors/textHash';

/** Gives the entries of a note names that no two of them share. */
export class EntryNames {
  private readonly given = new Set<string>();

  /**
   * @param own what its anchor calls it; somebody may have copied it
   * @param words what it is told by that has no anchor
   */
  nameOf(own: string | undefined, words: string): string {
    const name = own ?? `w${textHash(words).replace(/^.*-/, '')}`;
    let free = name;
    for (let ordinal = 2; this.given.has(free); ordinal += 1) free = `${name}~${ordinal}`;
    this.given.add(free);
    return free;
  }
}
