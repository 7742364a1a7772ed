import { OpenSources } from '../core/corpus/openSources';
import type { SourceFileSystem } from '../core/ingest/files/source';
import type { SourceStorage } from '../core/texts/sourceStorage';
import type { CorpusPlace } from '../protocol/engine';
import type { ReadingProgress } from '../protocol/host';

/** What an engine needs of where it runs. */
export interface Surroundings {
  /** The files below a folder of this machine, or below the root that the host has open. */
  filesIn(folder: string | null): SourceFileSystem;
  /** Where files can be kept whose paths begin like this; undefined where none can be. */
  storageAt(kept: string): SourceStorage | undefined;
  /** Shows how far a reading is. */
  progress(progress: ReadingProgress): void;
  log(line: string): void;
}

/** The sources of a corpus that lies there. */
export function sourcesAt(surroundings: Surroundings, { folder, kept }: CorpusPlace): OpenSources {
  const storage = kept === null ? undefined : surroundings.storageAt(kept);
  return new OpenSources(surroundings.filesIn(folder), storage, (line) => surroundings.log(line));
}
