import type * as vscode from 'vscode';
import type { Selector } from '../../core/ingest/selection';
import type { SourceFile, SourceFileSystem } from '../../core/ingest/source';
import { walk } from '../../core/ingest/walk';
import type { Problem } from '../../core/model/problem';
import type { CorpusState } from '../../protocol/engine';
import type { Engine } from './engine';

/** Larger sources are skipped and listed: a text of this size is no article, and reading it would stall everything else. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

const BATCH_BYTES = 1024 * 1024;
const BATCH_FILES = 200;
const READS_AT_ONCE = 16;

export interface LoadProgress {
  /** Files found so far. */
  readonly found: number;
  /** Files handed to the engine so far. */
  readonly read: number;
  readonly state: CorpusState;
}

/**
 * Walks the corpus and feeds its sources to the engine, batch by batch. Returns the paths that were read and what went wrong on the way.
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
  const found: { path: string; size: number }[] = [];
  const problems: Problem[] = [];
  for await (const entry of walk(files, select, { maxBytes: MAX_SOURCE_BYTES, cancelled })) {
    if ('problem' in entry) problems.push(entry.problem);
    else found.push(entry);
  }
  const paths = new Set<string>();
  for (const batch of inBatches(found)) {
    if (cancelled()) break;
    const read = await readAll(files, batch, problems);
    for (const { path } of read) paths.add(path);
    const state = await engine.call('put', read);
    onProgress({ found: found.length, read: paths.size, state });
  }
  if (cancelled()) problems.push(stopped(found.length - paths.size));
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

function* inBatches<T extends { readonly size: number }>(items: readonly T[]): Generator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const item of items) {
    batch.push(item);
    bytes += item.size;
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

function stopped(unread: number): Problem {
  return {
    path: '',
    severity: 'skipped',
    reason: `Loading was stopped; ${unread} files that had been found were not read. Refresh to read them.`,
  };
}
