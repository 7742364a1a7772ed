import { type Message, message } from '../../basics/message';
import type { Problem } from '../../model/problem';
import { saidBy } from '../refusal';
import { AT_ONCE } from './inParallel';
import { unreadable } from './readSources';
import type { DirectoryEntry, FileStamp, SourceFileSystem } from './source';

export interface WalkOptions {
  /** A file at a path that has more bytes than this says is a problem and not found. */
  readonly mostBytes: (path: string) => number;
  /** Asked between files; once it says true the walk ends. */
  readonly cancelled?: () => boolean;
}

export type Found = { readonly path: string; readonly stamp: FileStamp } | { readonly problem: Problem };

/** What the walk asks about a path; a `Selector`, or any test of paths. */
type Select = ((path: string) => boolean) & { enters?(folder: string): boolean };

/**
 * Finds the sources of a corpus, in the code-unit order of their paths. A folder that cannot be read, a link to a folder
 * (never followed, so that no circle can be walked) and a file that is too large are problems, and the walk goes on.
 * Rejects when the root itself cannot be read.
 */
export async function* walk(fs: SourceFileSystem, select: Select, options: WalkOptions): AsyncGenerator<Found> {
  const cancelled = options.cancelled ?? (() => false);
  const pending: Item[] = inOrder('', await fs.list(''), select).reverse();
  while (pending.length > 0 && !cancelled()) {
    const files: Item[] = [];
    for (let next = pending.at(-1); next?.type === 'file' && files.length < AT_ONCE; next = pending.at(-1)) {
      files.push(next);
      pending.pop();
    }
    if (files.length === 0) {
      const other = pending.pop();
      if (other?.type === 'directory') pending.push(...(yield* enter(fs, other.path, select)).reverse());
      else if (other !== undefined) yield { problem: unusable(other) };
    }
    for (const found of await Promise.all(files.map(({ path }) => measure(fs, path, options.mostBytes(path))))) {
      if (cancelled()) return;
      yield found;
    }
  }
}

/** The problem of a source that is larger than `maxBytes`. */
export function oversized(path: string, size: number, maxBytes: number): Problem {
  const reason = message(
    'The file is too large ({0} MB; the most is {1} MB) and was skipped.',
    megabytes(size),
    megabytes(maxBytes),
  );
  return { path, reason, severity: 'skipped', about: 'too large' };
}

interface Item {
  readonly path: string;
  readonly type: DirectoryEntry['type'];
}

async function* enter(fs: SourceFileSystem, folder: string, select: Select): AsyncGenerator<Found, Item[]> {
  try {
    return inOrder(folder, await fs.list(folder), select);
  } catch (error) {
    yield { problem: skipped(folder, message('The folder cannot be read: {0}', saidBy(error))) };
    return [];
  }
}

/** What of a folder concerns the walk, such that a depth-first walk visits paths in code-unit order. */
function inOrder(folder: string, entries: readonly DirectoryEntry[], select: Select): Item[] {
  const items: (Item & { readonly key: string })[] = [];
  for (const { name, type } of entries) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const isFolder = type === 'directory' || type === 'directory link';
    const wanted = isFolder ? (select.enters?.(path) ?? true) : select(path);
    if (wanted) items.push({ path, type, key: type === 'directory' ? `${name}/` : name });
  }
  return items.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function measure(fs: SourceFileSystem, path: string, mostBytes: number): Promise<Found> {
  try {
    const stamp = await fs.stat(path);
    return stamp.size > mostBytes ? { problem: oversized(path, stamp.size, mostBytes) } : { path, stamp };
  } catch (error) {
    return { problem: unreadable(path, error) };
  }
}

function unusable({ path, type }: Item): Problem {
  const reason =
    type === 'directory link'
      ? message('This is a link to a folder; links to folders are not followed, as they may lead in a circle.')
      : message('This is no ordinary file and was skipped.');
  return skipped(path, reason);
}

function skipped(path: string, reason: Message): Problem {
  return { path, reason, severity: 'skipped', about: 'unreadable' };
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1);
}
