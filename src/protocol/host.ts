// The calls that the engine makes on the extension host: it reaches files that the engine cannot, and shows how far the engine is.

import type { DirectoryEntry, FileStamp } from '../core/ingest/files/source';
import type { PartName } from '../core/parts';
import type { CorpusState } from './engine';

export interface ReadingProgress {
  /** Files read so far. */
  readonly files: number;
  readonly state: CorpusState;
}

/** Of an engine that cannot load code from where the extension lies itself. */
export type PartCalls = {
  /** The bundle of a part as text of a module. Rejects with a reason that a person can read. */
  part(name: PartName): Uint8Array;
};

/** Paths are below the root of the corpus. The first three may reject with a reason that a person can read. */
export type HostCalls = {
  list(path: string): readonly DirectoryEntry[];
  stat(path: string): FileStamp;
  /** The bytes are handed over. */
  read(path: string): Uint8Array;
  /** For the log. */
  log(line: string): void;
  /** The engine is reading; more has come. */
  progress(progress: ReadingProgress): void;
};
