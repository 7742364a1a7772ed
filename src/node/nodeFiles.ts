import { createReadStream, type Dirent, type Stats, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DirectoryEntry, FileStamp, SourceFileSystem } from '../core/ingest/files/source';
import { reasonOf } from './reason';

/** How much of a file is read at once. */
const PIECE_BYTES = 1 << 18;

/** A disk that answers within this time is asked at once: waiting for another thread takes several times as long. */
const AT_ONCE_MILLISECONDS = 0.5;
/** After an answer that took longer, as over a network, so many questions do not wait for each other. */
const LET_WAIT = 100;

/** The files below one folder of this machine, for reading only. */
export class NodeFiles implements SourceFileSystem {
  /** How many questions are left that other threads wait for. */
  private waiting = 0;

  constructor(private readonly root: string) {}

  async list(path: string): Promise<DirectoryEntry[]> {
    const entries = await readable(() => readdir(this.at(path), { withFileTypes: true }));
    return Promise.all(entries.map(async (entry) => ({ name: entry.name, type: await this.typeOf(path, entry) })));
  }

  async stat(path: string): Promise<FileStamp> {
    const { size, mtimeMs } = await readable(async () => this.statNow(path) ?? (await stat(this.at(path))));
    return { size, modified: mtimeMs };
  }

  async read(path: string): Promise<Uint8Array> {
    return readable(() => readFile(this.at(path)));
  }

  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    const stream = createReadStream(this.at(path), { highWaterMark: PIECE_BYTES });
    try {
      for await (const piece of stream) yield piece as Uint8Array;
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    } finally {
      stream.destroy();
    }
  }

  /** Undefined when the disk is not to be waited for. */
  private statNow(path: string): Stats | undefined {
    if (this.waiting > 0) {
      this.waiting -= 1;
      return undefined;
    }
    const before = performance.now();
    const stats = statSync(this.at(path));
    if (performance.now() - before > AT_ONCE_MILLISECONDS) this.waiting = LET_WAIT;
    return stats;
  }

  private async typeOf(folder: string, entry: Dirent): Promise<DirectoryEntry['type']> {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'directory';
    if (!entry.isSymbolicLink()) return 'other';
    try {
      const target = await stat(join(this.at(folder), entry.name));
      if (target.isDirectory()) return 'directory link';
      return target.isFile() ? 'file' : 'other';
    } catch {
      // A link that leads nowhere, or round in a circle.
      return 'other';
    }
  }

  private at(path: string): string {
    return join(this.root, path);
  }
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}
