import { message } from '../../basics/message';
import type { Problem } from '../../model/problem';
import { saidBy } from '../refusal';
import { inParallel } from './inParallel';
import type { SourceFile, SourceFileSystem } from './source';

/** Reads some sources, in the order given. One that cannot be read becomes a problem. */
export async function readSources(
  files: SourceFileSystem,
  paths: readonly string[],
  problems: Problem[],
): Promise<SourceFile[]> {
  const sources: (SourceFile | undefined)[] = new Array(paths.length);
  await inParallel(paths.entries(), async ([index, path]) => {
    try {
      sources[index] = { path, bytes: alone(await files.read(path)) };
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  });
  return sources.filter((source) => source !== undefined);
}

/** The problem of a file that cannot be read. */
export function unreadable(path: string, error: unknown): Problem {
  const reason = message('The file cannot be read: {0}', saidBy(error));
  return { path, severity: 'skipped', about: 'unreadable', reason };
}

/** A view on a larger buffer would take the whole buffer along to a worker. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
