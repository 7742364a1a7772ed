import { inParallel } from './inParallel';
import type { Selector } from './selection';
import type { FileStamp, SourceFileSystem } from './source';

/** What a burst of file events comes to. */
export interface SortedChanges {
  /** Sources to read or re-read. */
  readonly present: readonly { readonly path: string; readonly stamp: FileStamp }[];
  /** Sources that are no longer there. */
  readonly gone: readonly string[];
  /** Of the paths that were touched those where nothing is now, be it a file or a whole folder that has gone. */
  readonly missing: readonly string[];
  /** A folder has come whose files nobody has told of one by one. */
  readonly rescan: boolean;
}

/**
 * Sorts paths that something happened to by what is at them now. What the events said is not trusted: they come late,
 * twice and in the wrong order, and a folder that goes is told of once for all that was in it. One that goes and comes again at once is
 * told of as if only it had changed; of what is in it again there are events, of what is not there are none.
 *
 * @param known the paths of the sources that were there before
 */
export async function sortChanges(
  paths: readonly string[],
  files: SourceFileSystem,
  select: Selector,
  known: ReadonlySet<string>,
): Promise<SortedChanges> {
  const present: { path: string; stamp: FileStamp }[] = [];
  const gone = new Set<string>();
  const missing: string[] = [];
  const folders = new KnownFolders(known);
  const replaced: string[] = [];
  let rescan = false;
  await inParallel(paths, async (path) => {
    const stamp = await files.stat(path).catch(() => undefined);
    if (stamp === undefined) {
      missing.push(path);
      if (known.has(path)) gone.add(path);
      else for (const source of folders.sourcesIn(path)) gone.add(source);
    } else if (select(path)) {
      present.push({ path, stamp });
    } else if (select.enters(path)) {
      if (folders.has(path)) replaced.push(path);
      else rescan ||= await hasEntries(files, path);
    }
  });
  await inParallel(new Set(replaced.flatMap((folder) => folders.sourcesIn(folder))), async (path) => {
    if (await isMissing(files, path)) gone.add(path);
  });
  return { present, gone: [...gone], missing, rescan };
}

async function isMissing(files: SourceFileSystem, path: string): Promise<boolean> {
  return files.stat(path).then(
    () => false,
    () => true,
  );
}

async function hasEntries(files: SourceFileSystem, path: string): Promise<boolean> {
  return files.list(path).then(
    (entries) => entries.length > 0,
    () => false,
  );
}

/** The folders that hold known sources, found when the first is asked for: mostly none is. */
class KnownFolders {
  private folders: Map<string, string[]> | undefined;

  constructor(private readonly known: ReadonlySet<string>) {}

  has(folder: string): boolean {
    return this.all.has(folder);
  }

  sourcesIn(folder: string): readonly string[] {
    return this.all.get(folder) ?? [];
  }

  private get all(): Map<string, string[]> {
    this.folders ??= this.find();
    return this.folders;
  }

  private find(): Map<string, string[]> {
    const folders = new Map<string, string[]>();
    for (const source of this.known) {
      for (let slash = source.lastIndexOf('/'); slash > 0; slash = source.lastIndexOf('/', slash - 1)) {
        const folder = source.slice(0, slash);
        const inside = folders.get(folder);
        if (inside === undefined) folders.set(folder, [source]);
        else inside.push(source);
      }
    }
    return folders;
  }
}
