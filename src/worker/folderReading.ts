import type { Corpus } from '../core/corpus';
import { SourceFolder } from '../core/corpus/sourceFolder';
import { makeSelector, outside, type Selector } from '../core/ingest/files/selection';
import type { SourceFileSystem } from '../core/ingest/files/source';
import type { Problem } from '../core/model/problem';
import type { CorpusCalls, CorpusState } from '../protocol/engine';
import type { ReadingProgress } from '../protocol/host';
import type { Call, Handlers } from '../protocol/rpc';
import { stateOf } from './corpusState';
import { inSlices } from './slices';

/** What an engine needs of where it runs. */
export interface Surroundings {
  /** The files below a folder of this machine, or below the root that the host has open. */
  filesIn(folder: string | null): SourceFileSystem;
  /** Shows how far a reading is. */
  progress(progress: ReadingProgress): void;
}

type ReadingCalls = Pick<CorpusCalls, 'readFolder' | 'stopReading' | 'follow' | 'report'>;

/** Reads the folder of the corpus that is open, and answers the calls about it. */
export class FolderReading {
  private opened: { readonly corpus: Corpus; readonly folder: SourceFolder } | undefined;
  private isStopped = false;
  /** What the host could not read. */
  private reported: readonly Problem[] = [];

  constructor(private readonly surroundings: Surroundings) {}

  /** Begins with another corpus. `root` is where it lies on this machine, null when only the host can reach it. */
  open(corpus: Corpus, root: string | null): void {
    this.opened = { corpus, folder: new SourceFolder(corpus, this.surroundings.filesIn(root)) };
    this.reported = [];
  }

  handlers(): Handlers<ReadingCalls> {
    return {
      readFolder: (notes, call) => {
        this.isStopped = false;
        return this.reading(notes, call, (folder, select) => folder.readAll(select, () => this.isStopped));
      },
      stopReading: () => {
        this.isStopped = true;
      },
      follow: (touched, notes, call) => this.reading(notes, call, (folder, select) => folder.follow(touched, select)),
      report: (problems) => {
        this.reported = problems;
        return this.told();
      },
    };
  }

  /** The tree is on the screen and asks for names at once: each batch's are found before it is told of, in slices. */
  private async reading(
    notes: string | null,
    call: Call,
    read: (folder: SourceFolder, select: Selector) => AsyncIterable<void>,
  ): Promise<CorpusState> {
    const { corpus, folder } = this.current;
    for await (const _batch of read(folder, outside(makeSelector(corpus.settings), notes))) {
      await inSlices(corpus.naming(), call);
      this.surroundings.progress({ files: folder.read, state: stateOf(corpus) });
    }
    await inSlices(corpus.naming(), call);
    return this.told();
  }

  private told(): CorpusState {
    const { corpus, folder } = this.current;
    corpus.report([...this.reported, ...folder.problems]);
    return stateOf(corpus);
  }

  private get current() {
    if (this.opened === undefined) throw new Error('No corpus is open.');
    return this.opened;
  }
}
