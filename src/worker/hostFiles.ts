import type { DirectoryEntry, FileStamp, SourceFileSystem } from '../core/ingest/files/source';
import type { HostCalls } from '../protocol/host';
import type { Client } from '../protocol/rpc';

/** The files of a corpus that only the extension host can reach: in a browser, on a virtual file system. */
export class HostFiles implements SourceFileSystem {
  constructor(private readonly host: Client<HostCalls>) {}

  list(path: string): Promise<readonly DirectoryEntry[]> {
    return this.host.call('list', path);
  }

  stat(path: string): Promise<FileStamp> {
    return this.host.call('stat', path);
  }

  read(path: string): Promise<Uint8Array> {
    return this.host.call('read', path);
  }

  /** All at once: the host has no other way. */
  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    yield await this.read(path);
  }
}
