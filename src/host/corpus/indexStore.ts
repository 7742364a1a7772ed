import * as vscode from 'vscode';
import { ContentHash } from '../../core/search/snapshot/contentHash';

/** What is kept of a corpus, each in a file of its own: names and search index; which articles are versions of one text. */
const PARTS = ['index', 'versions'] as const;
export type KeptPart = (typeof PARTS)[number];

/** Put behind the name of a file that is still being written. */
const UNFINISHED = '.new';

/** The files that are kept of a corpus, the engine's among them, begin alike. */
const OURS = /^([0-9a-f]{16})[.-]/;

/** All files together; the corpora that were written first go first. */
const MOST_BYTES = 4 * 1024 ** 3;

/** After this long nobody is writing it any more. */
const LEFT_OVER_MILLISECONDS = 60 * 60 * 1000;

/**
 * Keeps what was made of each corpus in files, in the folder that VS Code gives the extension for what it can make anew.
 *
 * VS Code removes the old file before it renames the new one to its name; so where only the new one is there, it is read.
 * Whoever reads must be able to tell whether the file is whole.
 */
export class IndexStore {
  constructor(private readonly folder: vscode.Uri) {}

  /** Where something of the corpus in `root` is kept. */
  uriOf(root: vscode.Uri, part: KeptPart): vscode.Uri {
    const place = this.placeOf(root);
    return place.with({ path: `${place.path}.${part}` });
  }

  /** What the paths of all files begin with that are kept of the corpus. */
  placeOf(root: vscode.Uri): vscode.Uri {
    const { low, high } = new ContentHash().add(root.toString());
    return vscode.Uri.joinPath(this.folder, `${hex(high)}${hex(low)}`);
  }

  /** Undefined when none is kept. Rejects when it is there and cannot be read. */
  async read(root: vscode.Uri, part: KeptPart): Promise<Uint8Array | undefined> {
    const uri = this.uriOf(root, part);
    return (await readIfThere(uri)) ?? (await readIfThere(unfinished(uri)));
  }

  /** Keeps it in place of what was kept before; at any moment one of the two is there. */
  async write(root: vscode.Uri, part: KeptPart, bytes: Uint8Array): Promise<void> {
    if (bytes.length > MOST_BYTES) throw new Error(`It is larger than ${MOST_BYTES} bytes.`);
    const uri = this.uriOf(root, part);
    await vscode.workspace.fs.createDirectory(this.folder);
    await vscode.workspace.fs.writeFile(unfinished(uri), bytes);
    await vscode.workspace.fs.rename(unfinished(uri), uri, { overwrite: true });
    await this.tidy(uri);
  }

  async remove(root: vscode.Uri): Promise<void> {
    for (const part of PARTS) {
      const uri = this.uriOf(root, part);
      await deleteIfThere(uri);
      await deleteIfThere(unfinished(uri));
    }
  }

  /** Removes what a window that ended has left half written, and all of the oldest corpora while all together are too large. */
  private async tidy(latest: vscode.Uri): Promise<void> {
    const corpora = new Map<string, KeptFile[]>();
    for (const file of await this.files()) {
      const leftOver = file.uri.path.endsWith(UNFINISHED) && Date.now() - file.mtime > LEFT_OVER_MILLISECONDS;
      if (leftOver) await deleteIfThere(file.uri);
      else corpora.set(file.corpus, [...(corpora.get(file.corpus) ?? []), file]);
    }
    const newestFirst = [...corpora.values()].sort((a, b) => lastWritten(b) - lastWritten(a));
    let bytes = 0;
    for (const files of newestFirst) {
      for (const { size } of files) bytes += size;
      if (bytes <= MOST_BYTES || files.some(({ uri }) => uri.path === latest.path)) continue;
      // what another window has open may not be to be deleted
      for (const { uri } of files) await deleteIfThere(uri).catch(() => {});
    }
  }

  private async files(): Promise<KeptFile[]> {
    const entries = await vscode.workspace.fs.readDirectory(this.folder);
    const found = entries.flatMap(([name]) => {
      const corpus = OURS.exec(name)?.[1];
      return corpus === undefined ? [] : { corpus, uri: vscode.Uri.joinPath(this.folder, name) };
    });
    return Promise.all(
      found.map(async ({ corpus, uri }) => {
        // another window may have removed it meanwhile
        const { mtime, size } = await vscode.workspace.fs.stat(uri).then(undefined, () => ({ mtime: 0, size: 0 }));
        return { corpus, uri, mtime, size };
      }),
    );
  }
}

interface KeptFile {
  readonly corpus: string;
  readonly uri: vscode.Uri;
  readonly mtime: number;
  readonly size: number;
}

function lastWritten(files: readonly KeptFile[]): number {
  return Math.max(...files.map(({ mtime }) => mtime));
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
