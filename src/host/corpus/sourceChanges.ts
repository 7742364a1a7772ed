import type { SourceFileSystem } from '../../core/ingest/files/source';

/** What a burst of file events comes to. */
export interface SortedChanges {
  /** Sources to read or re-read. */
  readonly present: readonly { readonly path: string; readonly size: number }[];
  /** Sources that are no longer there. */
  readonly gone: readonly string[];
  /** A folder has come whose files nobody has told of one by one. */
  readonly rescan: boolean;
}

/**
 * Sorts paths that something happened to by what is at them now. What the events said is not trusted: they come late,
 * twice and in the wrong order, and a folder that goes is told of once for all that was in it.
 */
export async function sortChanges(
  paths: readonly string[],
  files: SourceFileSystem,
  select: (path: string) => boolean,
  known: ReadonlySet<string>,
): Promise<SortedChanges> {
  const present: { path: string; size: number }[] = [];
  const gone = new Set<string>();
  let rescan = false;
  for (const path of paths) {
    const size = await sizeOf(files, path);
    if (size === undefined) {
      for (const source of known) if (source === path || source.startsWith(`${path}/`)) gone.add(source);
    } else if (select(path)) {
      present.push({ path, size });
    } else if (await isNewFolder(files, path, known)) {
      rescan = true;
    }
  }
  return { present, gone: [...gone], rescan };
}

async function sizeOf(files: SourceFileSystem, path: string): Promise<number | undefined> {
  try {
    return await files.size(path);
  } catch {
    return undefined;
  }
}

async function isNewFolder(files: SourceFileSystem, path: string, known: ReadonlySet<string>): Promise<boolean> {
  for (const source of known) if (source.startsWith(`${path}/`)) return false;
  try {
    return (await files.list(path)).length > 0;
  } catch {
    return false;
  }
}
