import * as vscode from 'vscode';
import type { DirectoryEntry, FileStamp, SourceFileSystem } from '../../core/ingest/files/source';

/** The files below one folder, wherever VS Code can reach it: a disk, a remote machine, a virtual file system. Reads only. */
export class VscodeFiles implements SourceFileSystem {
  constructor(private readonly root: vscode.Uri) {}

  async list(path: string): Promise<readonly DirectoryEntry[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.uri(path));
    return entries.map(([name, type]) => ({ name, type: entryType(type) }));
  }

  async stat(path: string): Promise<FileStamp> {
    const { size, mtime } = await vscode.workspace.fs.stat(this.uri(path));
    return { size, modified: mtime };
  }

  async read(path: string): Promise<Uint8Array> {
    return vscode.workspace.fs.readFile(this.uri(path));
  }

  /** All at once: VS Code has no other way. */
  async *pieces(path: string): AsyncGenerator<Uint8Array> {
    yield await this.read(path);
  }

  private uri(path: string): vscode.Uri {
    return path === '' ? this.root : vscode.Uri.joinPath(this.root, path);
  }
}

function entryType(type: vscode.FileType): DirectoryEntry['type'] {
  const link = (type & vscode.FileType.SymbolicLink) !== 0;
  if ((type & vscode.FileType.Directory) !== 0) return link ? 'directory link' : 'directory';
  return (type & vscode.FileType.File) !== 0 ? 'file' : 'other';
}
