import type * as vscode from 'vscode';
import { readSources } from '../../core/ingest/files/readSources';
import type { Selector } from '../../core/ingest/files/selection';
import { MAX_SOURCE_BYTES, type SourceFileSystem } from '../../core/ingest/files/source';
import { type Found, walk } from '../../core/ingest/files/walk';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import type { Engine } from './engine';

const BATCH_BYTES = 1024 * 1024;
const BATCH_FILES = 200;

export interface LoadProgress {
  /** Files handed to the engine so far. */
  readonly read: number;
  readonly state: CorpusState;
}

/**
 * Walks the corpus and feeds its sources to the engine, batch by batch as they are found. Returns the paths that were read and what went wrong on the way.
 * Rejects only when the root itself cannot be read or the engine is gone.
 */
export async function load(
  files: SourceFileSystem,
  select: Selector,
  engine: Engine,
  token: vscode.CancellationToken,
  onProgress: (progress: LoadProgress) => void,
): Promise<{ readonly paths: Set<string>; readonly problems: Problem[] }> {
  const cancelled = () => token.isCancellationRequested;
  const problems: Problem[] = [];
  const paths = new Set<string>();
  let fed: Promise<void> = Promise.resolve();
  const found = walk(files, select, { maxBytes: MAX_SOURCE_BYTES, cancelled });
  for await (const batch of inBatches(found, problems)) {
    if (cancelled()) break;
    const sources = await readSources(files, batch, problems);
    // the engine works on one batch while the next is found and read
    await fed;
    fed = engine.call('put', sources).then((state) => {
      for (const { path } of sources) paths.add(path);
      onProgress({ read: paths.size, state });
    });
    fed.catch(() => {});
  }
  await fed;
  if (cancelled()) problems.push(stopped(paths.size));
  return { paths, problems };
}

/** Gathers what is found into batches; what is wrong goes to the problems. */
async function* inBatches(found: AsyncIterable<Found>, problems: Problem[]): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for await (const entry of found) {
    if ('problem' in entry) {
      problems.push(entry.problem);
      continue;
    }
    batch.push(entry.path);
    bytes += entry.size;
    if (bytes < BATCH_BYTES && batch.length < BATCH_FILES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

function stopped(read: number): Problem {
  return {
    path: '',
    severity: 'skipped',
    about: 'unreadable',
    reason: `Loading was stopped after ${read} files; the others are not here. Refresh to read them.`,
  };
}
