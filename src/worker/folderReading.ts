import type { Corpus } from '../core/corpus';
import type { OpenSources } from '../core/corpus/openSources';
import { SourceFolder } from '../core/corpus/sourceFolder';
import { makeSelector, outside, type Selector } from '../core/ingest/files/selection';
import type { Problem } from '../core/model/problem';
import type { CorpusCalls, CorpusState } from '../protocol/engine';
import type { Call, Handlers } from '../protocol/rpc';
import { turn } from '../protocol/turn';
import { stateOf } from './corpusState';
import { inSlices } from './slices';
import type { Surroundings } from './surroundings';

type ReadingCalls = Pick<
  CorpusCalls,
  'readFolder' | 'stopReading' | 'follow' | 'report' | 'keepSources' | 'forgetSources'
>;

interface Opened {
  readonly corpus: Corpus;
  readonly sources: OpenSources;
  readonly folder: SourceFolder;
}

/** Reads the folder of the corpus that is open, and answers the calls about it. */
export class FolderReading {
  private opened: Opened | undefined;
  private isStopped = false;
  /** What the host could not read. */
  private reported: readonly Problem[] = [];

  constructor(private readonly surroundings: Surroundings) {}

  /** Begins with another corpus. */
  open(corpus: Corpus, sources: OpenSources): void {
    this.opened = { corpus, sources, folder: new SourceFolder(corpus, sources.files, sources.kept) };
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
      keepSources: (call) => this.keep(call),
      forgetSources: () => this.current.sources.forget(),
    };
  }

  /**
   * The tree is on the screen and soon asks for names: each batch's are found before the next is read, in slices. Where the sources were kept
   * the batches come too fast for that; then nobody waits for names but who asks for them.
   */
  private async reading(
    notes: string | null,
    call: Call,
    read: (folder: SourceFolder, select: Selector) => AsyncIterable<void>,
  ): Promise<CorpusState> {
    const { corpus, folder, sources } = this.current;
    for await (const _batch of read(folder, outside(makeSelector(corpus.settings), notes))) {
      await inSlices(corpus.learning(false), call);
      this.surroundings.progress({ files: folder.read, state: stateOf(corpus) });
      await (sources.kept === undefined ? inSlices(corpus.naming(), call) : turn());
    }
    await inSlices(corpus.learning(true), call);
    if (sources.kept === undefined) await inSlices(corpus.naming(), call);
    return this.told();
  }

  /** Gives up when the corpus changes meanwhile: whoever changes it has it kept again. */
  private async keep(call: Call): Promise<void> {
    const { corpus, folder, sources } = this.current;
    const { version } = corpus;
    await inSlices(
      sources.keeping(folder, () => corpus.version === version),
      call,
    );
  }

  private told(): CorpusState {
    const { corpus, folder } = this.current;
    corpus.report([...this.reported, ...folder.problems]);
    return stateOf(corpus);
  }

  private get current(): Opened {
    if (this.opened === undefined) throw new Error('No corpus is open.');
    return this.opened;
  }
}
