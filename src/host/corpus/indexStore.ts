import * as vscode from 'vscode';
import { ContentHash } from '../../core/search/snapshot/contentHash';

const ENDING = '.index';
/** Put behind the name of a file that is still being written. */
const UNFINISHED = '.new';

/** All files together; those that were written first go first. */
const MOST_BYTES = 1024 ** 3;

/** After this long nobody is writing it any more. */
const LEFT_OVER_MILLISECONDS = 60 * 60 * 1000;

/**
 * Keeps the search index of each corpus in a file, in the folder that VS Code gives the extension for what it can make anew.
 *
 * VS Code removes the old file before it renames the new one to its name; so where only the new one is there, it is read.
 * Whoever reads must be able to tell whether the file is whole.
 */
export class IndexStore {
  constructor(private readonly folder: vscode.Uri) {}

  /** Where the index of the corpus in `root` is kept. */
  uriOf(root: vscode.Uri): vscode.Uri {
    const place = this.placeOf(root);
    return place.with({ path: place.path + ENDING });
  }

  /** What the paths of all files begin with that are kept of the corpus. */
  placeOf(root: vscode.Uri): vscode.Uri {
    const { low, high } = new ContentHash().add(root.toString());
    return vscode.Uri.joinPath(this.folder, `${hex(high)}${hex(low)}`);
  }

  /** Undefined when none is kept. Rejects when it is there and cannot be read. */
  async read(root: vscode.Uri): Promise<Uint8Array | undefined> {
    const uri = this.uriOf(root);
    return (await readIfThere(uri)) ?? (await readIfThere(unfinished(uri)));
  }

  /** Keeps it in place of what was kept before; at any moment one of the two is there. */
  async write(root: vscode.Uri, bytes: Uint8Array): Promise<void> {
    if (bytes.length > MOST_BYTES) throw new Error(`It is larger than ${MOST_BYTES} bytes.`);
    const uri = this.uriOf(root);
    await vscode.workspace.fs.createDirectory(this.folder);
    await vscode.workspace.fs.writeFile(unfinished(uri), bytes);
    await vscode.workspace.fs.rename(unfinished(uri), uri, { overwrite: true });
    await this.tidy(uri);
  }

  async remove(root: vscode.Uri): Promise<void> {
    const uri = this.uriOf(root);
    await deleteIfThere(uri);
    await deleteIfThere(unfinished(uri));
  }

  /** Removes what a window that ended has left half written, and the oldest files while all together are too large. */
  private async tidy(latest: vscode.Uri): Promise<void> {
    const files = await this.files();
    files.sort((a, b) => b.mtime - a.mtime);
    let bytes = 0;
    for (const { uri, mtime, size } of files) {
      bytes += size;
      if (uri.path === latest.path) continue;
      const leftOver = uri.path.endsWith(UNFINISHED) && Date.now() - mtime > LEFT_OVER_MILLISECONDS;
      if (leftOver || bytes > MOST_BYTES) await deleteIfThere(uri);
    }
  }

  private async files(): Promise<{ readonly uri: vscode.Uri; readonly mtime: number; readonly size: number }[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder);
    const ours = entries.filter(([name]) => name.endsWith(ENDING) || name.endsWith(ENDING + UNFINISHED));
    const found = ours.map(async ([name]) => {
      const uri = vscode.Uri.joinPath(this.folder, name);
      // another window may have removed it meanwhile
      const { mtime, size } = await vscode.workspace.fs.stat(uri).then(undefined, () => ({ mtime: 0, size: 0 }));
      return { uri, mtime, size };
    });
    return Promise.all(found);
  }
}

function unfinished(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path + UNFINISHED });
}

async function readIfThere(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function deleteIfThere(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
