import type { TextFile } from './textFile';

/**
 * Where what is kept of the sources of one corpus lies: a snapshot, replaced as a whole, and the text files that it speaks of. Several
 * windows may have the same corpus open: each writes text files of its own, and the snapshot is that of the last to write it.
 */
export interface SourceStorage {
  /** Undefined when there is none, or it cannot be read. */
  snapshot(): Uint8Array | undefined;
  /** A text file that was written before, to be read only; undefined when it is not there. */
  textFile(name: string): TextFile | undefined;
  /** Begins a text file of its own. */
  newTextFile(): TextFile;
  /**
   * Puts a snapshot, in pieces to be written one after the other, in the place of the one before. Text files that are not among `names`
   * are no longer needed by it. Throws an Error when it cannot be written; then the one before is still there.
   */
  replace(snapshot: readonly Uint8Array[], names: ReadonlySet<string>): void;
  /** Removes the snapshot. */
  forget(): void;
}
