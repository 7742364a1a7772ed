import type { Corpus } from '../corpus';
import { ahead } from '../ingest/files/ahead';
import { sortChanges } from '../ingest/files/changes';
import type { Pieces } from '../ingest/files/openSource';
import { readSources } from '../ingest/files/readSources';
import type { Selector } from '../ingest/files/selection';
import type { FileStamp, SourceFileSystem } from '../ingest/files/source';
import { oversized, walk } from '../ingest/files/walk';
import { mostBytesOf } from '../ingest/importers/importers';
import { fileRules } from '../ingest/settings/fileRules';
import type { Problem } from '../model/problem';
import { putSource } from './putSource';

/** Files of so many bytes together, or so many files, are read at once. */
const BATCH_BYTES = 1024 * 1024;
const BATCH_FILES = 200;

/** Of a file that is being read, or of which reading was stopped: whatever it is, it is to be read again. */
const IN_PART: FileStamp = { size: -1, modified: -1 };

interface FoundFile {
  readonly path: string;
  readonly stamp: FileStamp;
}

interface OpenFile extends FoundFile {
  readonly pieces: Pieces;
}

/** The folder that a corpus is read from, and that it is kept in step with. */
export class SourceFolder {
  /** By path, the sources that are in the corpus as they were when they were read. */
  private readonly known = new Map<string, FileStamp>();
  private faults: Problem[] = [];
  private readFiles = 0;

  constructor(
    private readonly corpus: Corpus,
    private readonly files: SourceFileSystem,
  ) {}

  /** What could not be read of the folder, or was not because reading was stopped. */
  get problems(): readonly Problem[] {
    return this.faults;
  }

  /** Number of files that were read by the reading that is under way, or was the last. */
  get read(): number {
    return this.readFiles;
  }

  /**
   * Reads every source, in place of what was read before. Others may ask the corpus whenever it yields. `stopped` is asked then, too: once
   * it says true, what has been read stays, and a problem says that it is not all. Throws when the folder itself cannot be read.
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
    const { present, gone, rescan } = await sortChanges(touched, this.files, select, new Set(this.known.keys()));
    if (rescan) {
      yield* this.readAll(select, () => false);
      return;
    }
    const here = new Set(touched);
    this.faults = this.faults.filter(({ path }) => !here.has(path));
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
  }

  private async *take(
    found: AsyncIterable<FoundFile>,
    stopped: () => boolean,
    taken: (path: string) => void,
  ): AsyncGenerator<void> {
    this.readFiles = 0;
    const ruleOf = fileRules(this.corpus.settings);
    for await (const batch of ahead(this.opened(inBatches(found)))) {
      for (const { path, stamp, pieces } of batch) {
        if (stopped()) return;
        taken(path);
        this.known.set(path, IN_PART);
        for await (const _articles of putSource(this.corpus, path, pieces, ruleOf(path))) {
          yield;
          if (stopped()) return;
        }
        this.known.set(path, stamp);
        this.readFiles += 1;
      }
      yield;
    }
  }

  /** Small files with all their bytes, read side by side; a large one to be read piece by piece when its turn comes. */
  private async *opened(batches: AsyncIterable<readonly FoundFile[]>): AsyncGenerator<OpenFile[]> {
    for await (const batch of batches) {
      const [first] = batch;
      if (batch.length === 1 && first !== undefined && first.stamp.size > BATCH_BYTES) {
        yield [{ ...first, pieces: this.files.pieces(first.path) }];
        continue;
      }
      const stamps = new Map(batch.map(({ path, stamp }) => [path, stamp]));
      const sources = await readSources(this.files, [...stamps.keys()], this.faults);
      yield sources.flatMap(({ path, bytes }) => {
        const stamp = stamps.get(path);
        return stamp === undefined ? [] : { path, stamp, pieces: [bytes] };
      });
    }
  }

  private async *withoutFaults(found: ReturnType<typeof walk>): AsyncGenerator<FoundFile> {
    for await (const one of found) {
      if ('problem' in one) this.faults.push(one.problem);
      else yield one;
    }
  }

  private drop(paths: Iterable<string>): void {
    const dropped = [...paths].filter((path) => this.known.delete(path));
    if (dropped.length > 0) this.corpus.remove(dropped);
  }
}

/** Gathers files into batches; one that is large is a batch of its own. */
async function* inBatches(found: AsyncIterable<FoundFile>): AsyncGenerator<FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for await (const file of found) {
    const isLarge = file.stamp.size > BATCH_BYTES;
    if (isLarge && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.stamp.size;
    if (bytes < BATCH_BYTES && batch.length < BATCH_FILES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

function interrupted(files: number): Problem {
  return {
    path: '',
    severity: 'skipped',
    about: 'unreadable',
    reason: `Loading was stopped after ${files} files; the others are not here. Refresh to read them.`,
  };
}
