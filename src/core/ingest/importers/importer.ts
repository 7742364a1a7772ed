import type { OpenSource } from '../files/openSource';
import type { Ingested } from '../files/source';

/**
 * Reads the files of one format. A format is one of these, in a file of its own, in the list of `importers.ts`; docs/formats.md says how
 * to add one.
 */
export interface Importer {
  /** What people call the format, such as "Markdown". */
  readonly format: string;
  /** Endings of names of files in this format, in lower case, without the dot: `md`. `.gz` behind them is dealt with elsewhere. */
  readonly endings: readonly string[];
  /** True when files are read piece by piece and none is ever held as a whole: then they may be of any size. */
  readonly inPieces?: boolean;
  /**
   * What the file holds, in its order: one article, or one after the other with the `file` that they are parts of. What cannot be used
   * is a problem; what a file of the format never has makes it throw an Error whose message says so in a sentence for a person, and
   * what came before counts. Long files are read piece by piece where the format allows it.
   */
  read(source: OpenSource): Iterable<Ingested> | AsyncIterable<Ingested>;
}
