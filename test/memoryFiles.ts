import type { DirectoryEntry, FileStamp, SourceFileSystem } from '../src/core/ingest/files/source';

/** Files as tests have them: in memory. Each writing is a second after the one before, so that no two leave a file the same stamp. */
export class MemoryFiles implements SourceFileSystem {
  /** Paths in the order in which they were read. */
  readonly reads: string[] = [];
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly modified: number }>();
  private clock = 0;

  /** `files` are texts by path. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.clock += 1000;
    this.files.set(path, { bytes, modified: this.clock });
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  /** Null when there is no such file. */
  text(path: string): string | null {
    const file = this.files.get(path);
    return file === undefined ? null : new TextDecoder().decode(file.bytes);
  }

  async list(folder: string): Promise<readonly DirectoryEntry[]> {
    const inside = folder === '' ? '' : `${folder}/`;
    const entries = new Map<string, DirectoryEntry>();
    for (const path of this.files.keys()) {
      if (!path.startsWith(inside)) continue;
      const [name = '', ...rest] = path.slice(inside.length).split('/');
      entries.set(name, { name, type: rest.length === 0 ? 'file' : 'directory' });
    }
    if (folder !== '' && entries.size === 0) throw new Error('there is no such folder');
    return [...entries.values()];
  }

  async stat(path: string): Promise<FileStamp> {
    const file = this.files.get(path);
    if (file !== undefined) return { size: file.bytes.length, modified: file.modified };
    await this.list(path);
    return { size: 0, modified: 0 };
  }

  async read(path: string): Promise<Uint8Array> {
    const file = this.files.get(path);
    if (file === undefined) throw new Error('there is no such file');
    this.reads.push(path);
    return file.bytes;
  }

  /** In pieces of a few bytes, so that every border is tried. */
  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    const bytes = await this.read(path);
    for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
  }
}

const PIECE = 7;
