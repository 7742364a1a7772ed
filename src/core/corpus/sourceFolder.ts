import { message } from '../basics/message';
import type { Corpus } from '../corpus';
import { ahead } from '../ingest/files/ahead';
import { sortChanges } from '../ingest/files/changes';
import { inParallel } from '../ingest/files/inParallel';
import { type FoundFile, type OpenFile, openFiles } from '../ingest/files/openFiles';
import type { Selector } from '../ingest/files/selection';
import type { Ingested, SourceFileSystem } from '../ingest/files/source';
import { oversized, walk } from '../ingest/files/walk';
import { mostBytesOf } from '../ingest/importers/importers';
import type { FileRule } from '../ingest/settings/corpusSettings';
import { fileRules } from '../ingest/settings/fileRules';
import type { Problem } from '../model/problem';
import type { FileState, KeptSources, ReadFile } from './keptSources';
import { putSource } from './putSource';

/** What was kept is taken over so many parts at a time. */
const BATCH_PARTS = 2000;

/**
 * A file that was written to so shortly before it was read may have been written to again since, without another time: some disks tell
 * time in steps of two seconds.
 */
const SETTLED_MILLISECONDS = 2000;

/** The folder that a corpus is read from, and that it is kept in step with. */
export class SourceFolder {
  /**
   * By path, the sources that are in the corpus as they were when they were read; undefined for one that must be read again, whatever it
   * is by then.
   */
  private readonly known = new Map<string, FileState | undefined>();
  private faults: Problem[] = [];
  private readFiles = 0;
  private hasNew = false;
  private ruleOf: (path: string) => FileRule = () => ({});

  /** `kept` is what was read of the folder when the corpus was open before. */
  constructor(
    private readonly corpus: Corpus,
    private readonly files: SourceFileSystem,
    private readonly kept?: KeptSources,
  ) {}

  /** What could not be read of the folder, or was not because reading was stopped. */
  get problems(): readonly Problem[] {
    return this.faults;
  }

  /** Number of files that were read by the reading that is under way, or was the last. */
  get read(): number {
    return this.readFiles;
  }

  /** Whether all that is here was taken over, or has been kept since. */
  get isKept(): boolean {
    return !this.hasNew;
  }

  /** All that was read, to be kept: but for files that may be others by now. */
  *toKeep(): Iterable<ReadFile> {
    for (const [path, state] of this.known) {
      if (state !== undefined) yield { path, ...state, parts: this.corpus.readOf(path) };
    }
  }

  /** Says that `toKeep` was kept as it is now. */
  markKept(): void {
    this.hasNew = false;
  }

  /**
   * Reads every source, in place of what was read before; what is as it was kept is taken over. Others may ask the corpus whenever it
   * yields. `stopped` is asked then, too: once it says true, what has been read stays, and a problem says that it is not all. Throws when
   * the folder itself cannot be read.
   */
  async *readAll(select: Selector, stopped: () => boolean): AsyncGenerator<void> {
    this.faults = [];
    const gone = new Set(this.known.keys());
    const found = walk(this.files, select, { mostBytes: mostBytesOf, cancelled: stopped });
    yield* this.take(this.withoutFaults(found), stopped, (path) => gone.delete(path));
    if (stopped()) this.faults.push(interrupted(this.readFiles));
    else this.drop(gone);
  }

  /** Follows what has become of the paths that something happened to. Yields as `readAll` does. */
  async *follow(touched: readonly string[], select: Selector): AsyncGenerator<void> {
    const here = new Set(touched);
    const known = new Set(this.known.keys());
    const { present, gone, missing, rescan } = await sortChanges([...here], this.files, select, known);
    if (rescan) {
      yield* this.readAll(select, () => false);
      return;
    }
    // what could not be read because it was about to go is told of with its folder only
    const folders = missing.map((path) => `${path}/`);
    this.faults = this.faults.filter(
      ({ path }) => !here.has(path) && !folders.some((folder) => path.startsWith(folder)),
    );
    const readable = present.filter(({ path, stamp: { size } }) => {
      const most = mostBytesOf(path);
      if (size > most) this.faults.push(oversized(path, size, most));
      return size <= most;
    });
    const left = new Set([...gone, ...present.map(({ path }) => path)]);
    yield* this.take(
      each(readable),
      () => false,
      (path) => left.delete(path),
    );
    this.drop(left);
    await this.forgetGone(here);
  }

  /** What could not be read because it went meanwhile is no problem, and nobody may tell of it again. */
  private async forgetGone(paths: ReadonlySet<string>): Promise<void> {
    const gone = new Set<string>();
    await inParallel(
      this.faults.flatMap(({ path }) => (paths.has(path) ? [path] : [])),
      async (path) => {
        const isThere = await this.files.stat(path).then(
          () => true,
          () => false,
        );
        if (!isThere) gone.add(path);
      },
    );
    if (gone.size > 0) this.faults = this.faults.filter(({ path }) => !gone.has(path));
  }

  private async *take(
    found: AsyncIterable<FoundFile>,
    stopped: () => boolean,
    taken: (path: string) => void,
  ): AsyncGenerator<void> {
    this.readFiles = 0;
    this.ruleOf = fileRules(this.corpus.settings);
    const isKept = (file: FoundFile): boolean => this.kept?.has(file.path, this.stateOf(file)) === true;
    for await (const batch of ahead(openFiles(found, this.files, isKept, this.faults))) {
      for (const file of batch) {
        if (stopped()) return;
        taken(file.path);
        // until it is read as a whole
        this.known.set(file.path, undefined);
        for await (const _parts of 'pieces' in file ? this.readOne(file) : this.takeOver(file)) {
          yield;
          if (stopped()) return;
        }
        this.readFiles += 1;
      }
      yield;
    }
  }

  private async *readOne(file: OpenFile): AsyncGenerator<void> {
    const { path, stamp, pieces, openedAt } = file;
    this.hasNew = true;
    for await (const _articles of putSource(this.corpus, path, pieces, this.ruleOf(path))) yield;
    if (openedAt - stamp.modified > SETTLED_MILLISECONDS) this.known.set(path, this.stateOf(file));
  }

  private *takeOver(file: FoundFile): Iterable<void> {
    const { path } = file;
    const here = new Set<string>();
    let batch: Ingested[] = [];
    for (const part of this.kept?.of(path) ?? []) {
      here.add(part.path);
      batch.push(part);
      if (batch.length < BATCH_PARTS) continue;
      this.corpus.put(batch);
      batch = [];
      yield;
    }
    this.corpus.put(batch);
    this.corpus.keepOnly(path, here);
    this.known.set(path, this.stateOf(file));
  }

  private stateOf({ path, stamp }: FoundFile): FileState {
    return { stamp, rule: JSON.stringify(this.ruleOf(path)) };
  }

  private async *withoutFaults(found: ReturnType<typeof walk>): AsyncGenerator<FoundFile> {
    for await (const one of found) {
      if ('problem' in one) this.faults.push(one.problem);
      else yield one;
    }
  }

  private drop(paths: Iterable<string>): void {
    const dropped = [...paths].filter((path) => this.known.delete(path));
    if (dropped.length === 0) return;
    this.hasNew = true;
    this.corpus.remove(dropped);
  }
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

function interrupted(files: number): Problem {
  return {
    path: '',
    severity: 'skipped',
    about: 'unreadable',
    reason: message('Loading was stopped after {0} files; the others are not here. Refresh to read them.', files),
  };
}
