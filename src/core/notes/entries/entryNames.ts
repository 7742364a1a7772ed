import { textHash } from '../anchors/textHash';

/** Gives the entries of a note names that no two of them share. */
export class EntryNames {
  /** How often each was asked for. */
  private readonly given = new Map<string, number>();

  /**
   * @param own what its anchor calls it; somebody may have copied it
   * @param words what it is told by that has no anchor
   */
  nameOf(own: string | undefined, words: string): string {
    const name = own ?? `w${textHash(words).replace(/^.*-/, '')}`;
    const ordinal = (this.given.get(name) ?? 0) + 1;
    this.given.set(name, ordinal);
    if (ordinal === 1) return name;
    // what is given by number may be somebody's own name
    return this.nameOf(`${name}~${ordinal}`, words);
  }
}
