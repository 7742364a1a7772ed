import * as vscode from 'vscode';
import { READING_FILE } from '../../core/ingest/settings/corpusSettings';
import type { ArticleId } from '../../core/model/article';
import { formatReadingFile, parseReadingFile, type ReadingFile } from '../../core/reading/readingFile';
import { mergeRecords, type ReadingRecord } from '../../core/reading/readingRecord';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';

const SETTLE_MILLISECONDS = 300;

/**
 * The file beside the notes that keeps what was read. Others write it as well (another window, a sync tool, git), so it is read
 * again before each writing, and of each article the later record is taken. There is none before there is a folder of notes.
 */
export class StatesFile extends Disposable {
  private readonly uri: vscode.Uri;
  /** Is written first and then put in the file's place: should that be cut short, it holds all that the file held. */
  private readonly next: vscode.Uri;

  constructor(
    readonly folder: vscode.Uri,
    onChange: () => void,
  ) {
    super();
    this.uri = vscode.Uri.joinPath(folder, READING_FILE);
    this.next = vscode.Uri.joinPath(folder, `${READING_FILE}.new`);
    const settle = this._register(new Debounce(SETTLE_MILLISECONDS, onChange));
    const watcher = this._register(
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, READING_FILE)),
    );
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(() => settle.trigger());
  }

  /** What is there; nothing where no file is. Rejects when there is one that cannot be read. */
  async read(): Promise<ReadingFile> {
    const texts = [await textOf(this.uri), await textOf(this.next)];
    return parseReadingFile(texts.filter((text) => text !== undefined).join('\n'));
  }

  /** Adds records to the file; false where there is no folder for it. */
  async add(records: readonly ReadingRecord[]): Promise<boolean> {
    if (!(await isThere(this.folder))) return false;
    const kept = await this.read();
    const all = new Map<ArticleId, ReadingRecord>(kept.records);
    mergeRecords(all, records);
    const { fs } = vscode.workspace;
    await fs.writeFile(this.next, new TextEncoder().encode(formatReadingFile({ records: all, foreign: kept.foreign })));
    await fs.rename(this.next, this.uri, { overwrite: true });
    return true;
  }
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  if (!(await isThere(uri))) return undefined;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
