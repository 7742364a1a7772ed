import { KeptSources } from '../core/corpus/keptSources';
import type { SourceFileSystem } from '../core/ingest/files/source';
import type { SourceStorage } from '../core/texts/sourceStorage';
import { MemoryTextFile } from '../core/texts/textFile';
import { TextStore } from '../core/texts/textStore';
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

/** Where the sources of one corpus are, and where what was read of them is kept. */
export class OpenSources {
  readonly files: SourceFileSystem;
  readonly storage: SourceStorage | undefined;
  readonly texts: TextStore;
  /** What was read when the corpus was open before. */
  readonly kept: KeptSources | undefined;

  constructor(surroundings: Surroundings, { folder, kept }: CorpusPlace) {
    this.files = surroundings.filesIn(folder);
    this.storage = kept === null ? undefined : surroundings.storageAt(kept);
    this.texts = new TextStore(this.storage?.newTextFile() ?? new MemoryTextFile(), () => {
      surroundings.log('A text that was kept is damaged; the sources are read anew the next time.');
      this.storage?.forget();
    });
    const read = this.storage && KeptSources.read(this.storage, this.texts);
    this.kept = read instanceof KeptSources ? read : undefined;
    if (read !== undefined && 'reason' in read) {
      surroundings.log(`What was kept of the sources is ${read.reason}; they are read anew.`);
    }
  }
}
