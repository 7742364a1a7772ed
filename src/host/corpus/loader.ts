import type * as vscode from 'vscode';
import type { Selector } from '../../core/ingest/selection';
import type { SourceFile, SourceFileSystem } from '../../core/ingest/source';
import { type Found, walk } from '../../core/ingest/walk';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import type { Engine } from './engine';

/** Larger sources are skipped and listed: a text of this size is no article, and reading it would stall everything else. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

const BATCH_BYTES = 1024 * 1024;
const BATCH_FILES = 200;
const READS_AT_ONCE = 16;

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
    const sources = await readAll(files, batch, problems);
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

/** Reads some sources and hands them to the engine. A source that cannot be read becomes a problem. */
export async function readAll(
  files: SourceFileSystem,
  batch: readonly { readonly path: string }[],
  problems: Problem[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  const queue = [...batch.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, { path }] = next;
      try {
        sources[index] = { path, bytes: alone(await files.read(path)) };
      } catch (error) {
        problems.push(unreadable(path, error));
      }
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, worker));
  return sources.filter((source) => source !== undefined);
}

/** Gathers what is found into batches; what is wrong goes to the problems. */
async function* inBatches(found: AsyncIterable<Found>, problems: Problem[]): AsyncGenerator<{ path: string }[]> {
  let batch: { path: string }[] = [];
  let bytes = 0;
  for await (const entry of found) {
    if ('problem' in entry) {
      problems.push(entry.problem);
      continue;
    }
    batch.push(entry);
    bytes += entry.size;
    if (bytes < BATCH_BYTES && batch.length < BATCH_FILES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A view on a larger buffer would take the whole buffer along to the engine. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

export function unreadable(path: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return { path, severity: 'skipped', reason: `The file could not be read: ${why}` };
}

function stopped(read: number): Problem {
  return {
    path: '',
    severity: 'skipped',
    reason: `Loading was stopped after ${read} files; the others are not here. Refresh to read them.`,
  };
}
