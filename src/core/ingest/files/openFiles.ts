import type { Problem } from '../../model/problem';
import type { Pieces } from './openSource';
import { readSources } from './readSources';
import type { FileStamp, SourceFileSystem } from './source';

/** Files of so many bytes together, or so many files, are read at once. */
const BATCH_BYTES = 1024 * 1024;
const BATCH_FILES = 200;

export interface FoundFile {
  readonly path: string;
  readonly stamp: FileStamp;
}

export interface OpenFile extends FoundFile {
  /** When its bytes were begun to be read, in milliseconds since 1970. */
  readonly openedAt: number;
  readonly pieces: Pieces;
}

/**
 * Opens files in batches: small ones with all their bytes, read side by side; a large one by itself, to be read piece by piece when its
 * turn comes. What cannot be read becomes a problem.
 *
 * @param skips whether a file need not be read; it is passed on as it is
 */
export async function* openFiles(
  found: AsyncIterable<FoundFile>,
  files: SourceFileSystem,
  skips: (file: FoundFile) => boolean,
  problems: Problem[],
): AsyncGenerator<(OpenFile | FoundFile)[]> {
  for await (const batch of inBatches(found)) {
    const openedAt = Date.now();
    const [first] = batch;
    if (first !== undefined && isLarge(first) && !skips(first)) {
      yield [{ ...first, openedAt, pieces: files.pieces(first.path) }];
      continue;
    }
    const stamps = new Map(batch.filter((file) => !skips(file)).map(({ path, stamp }) => [path, stamp]));
    const skipped = batch.filter(({ path }) => !stamps.has(path));
    const sources = await readSources(files, [...stamps.keys()], problems);
    const opened = sources.flatMap(({ path, bytes }) => {
      const stamp = stamps.get(path);
      return stamp === undefined ? [] : { path, stamp, openedAt, pieces: [bytes] };
    });
    yield [...skipped, ...opened];
  }
}

function isLarge({ stamp }: FoundFile): boolean {
  return stamp.size > BATCH_BYTES;
}

/** Gathers files into batches; one that is large is a batch of its own. */
async function* inBatches(found: AsyncIterable<FoundFile>): AsyncGenerator<FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for await (const file of found) {
    if (isLarge(file)) {
      if (batch.length > 0) yield batch;
      yield [file];
      batch = [];
      bytes = 0;
      continue;
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
