import type { SourceFileSystem } from '../ingest/files/source';
import type { Steps } from '../search/engine';
import type { SourceStorage } from '../texts/sourceStorage';
import { MemoryTextFile } from '../texts/textFile';
import { TextStore } from '../texts/textStore';
import { KeptSources, keptSources } from './keptSources';
import type { SourceFolder } from './sourceFolder';

/** Where the sources of one corpus are, and where what was read of them is kept. */
export class OpenSources {
  readonly texts: TextStore;
  /** What was read when the corpus was open before. */
  readonly kept: KeptSources | undefined;

  /** Without a storage texts are in memory, and nothing is kept. `log` takes a line when something that was kept is of no use. */
  constructor(
    readonly files: SourceFileSystem,
    private readonly storage: SourceStorage | undefined,
    log: (line: string) => void,
  ) {
    this.texts = new TextStore(storage?.newTextFile() ?? new MemoryTextFile(), () => {
      log('A text that was kept is damaged; the sources are read anew the next time.');
      storage?.forget();
    });
    const read = storage && KeptSources.read(storage, this.texts);
    this.kept = read instanceof KeptSources ? read : undefined;
    if (read !== undefined && 'reason' in read)
      log(`What was kept of the sources is ${read.reason}; they are read anew.`);
  }

  /**
   * Keeps what was read of the folder, unless it is kept already. Throws an Error when it cannot be kept.
   *
   * @param isStill whether the corpus is as it was at the beginning; else nothing is kept, as it would be of two states
   */
  *keeping(folder: SourceFolder, isStill: () => boolean): Steps<void> {
    if (this.storage === undefined || folder.isKept) return;
    const { pieces, names } = yield* keptSources(folder.toKeep());
    if (!isStill()) return;
    this.storage.replace(pieces, names);
    folder.markKept();
  }

  /** Has the sources read anew the next time. */
  forget(): void {
    this.storage?.forget();
  }
}
