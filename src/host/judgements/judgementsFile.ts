import * as vscode from 'vscode';
import { readOwnFile } from '../../core/ingest/files/readOwnFile';
import { JUDGEMENTS_FILE } from '../../core/ingest/settings/corpusSettings';
import type { Problem } from '../../core/model/problem';
import { VscodeFiles } from '../corpus/vscodeFiles';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';
import { appendLines } from './appendLines';
import type { JudgementsPlace } from './judgementsPlace';

/** How long events are gathered before the file is read again. */
const SETTLE_MILLISECONDS = 200;

/** The file with the judgements of one corpus, wherever it is kept. */
export class JudgementsFile extends Disposable {
  private readonly touched = this._register(new vscode.EventEmitter<void>());
  /** Something may have happened to it. */
  readonly onDidTouch = this.touched.event;
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => this.touched.fire()));
  private watcher: vscode.FileSystemWatcher;
  private folder: vscode.Uri;

  constructor(
    private readonly root: vscode.Uri,
    private readonly place: JudgementsPlace,
  ) {
    super();
    this.folder = place.of(root);
    this.watcher = this.watch();
  }

  get uri(): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, JUDGEMENTS_FILE);
  }

  /** Null when there is none, or when it cannot be read, which is then among the problems. */
  read(problems: Problem[]): Promise<string | null> {
    return readOwnFile(new VscodeFiles(this.folder), JUDGEMENTS_FILE, problems);
  }

  /** Appends lines; where the folder cannot be written, to a copy in another. Rejects with the reason when there is no place for them. */
  async append(lines: readonly string[]): Promise<void> {
    let refusal: unknown;
    for (const folder of this.place.candidates(this.root)) {
      const uri = vscode.Uri.joinPath(folder, JUDGEMENTS_FILE);
      try {
        if (refusal !== undefined) await copyUnlessThere(this.uri, uri);
        await appendLines(uri, lines);
      } catch (error) {
        if (!isForbidden(error)) throw error;
        refusal ??= error;
        continue;
      }
      return this.moveTo(folder);
    }
    throw refusal;
  }

  override dispose(): void {
    this.watcher.dispose();
    super.dispose();
  }

  private async moveTo(folder: vscode.Uri): Promise<void> {
    if (folder.toString() !== this.folder.toString()) {
      this.folder = folder;
      this.watcher.dispose();
      this.watcher = this.watch();
    }
    if (!(await this.place.settle(this.root, folder))) return;
    const path = vscode.workspace.asRelativePath(this.uri);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Your judgements of this corpus are kept in {0}, as they cannot stay in its own folder.', path),
    );
  }

  private watch(): vscode.FileSystemWatcher {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, JUDGEMENTS_FILE));
    const trigger = (): void => this.settle.trigger();
    watcher.onDidCreate(trigger);
    watcher.onDidChange(trigger);
    watcher.onDidDelete(trigger);
    return watcher;
  }
}

async function copyUnlessThere(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.copy(from, to, { overwrite: false });
  } catch (error) {
    // There may be nothing to copy, and what is there already is not to be lost.
    const isHarmless = error instanceof vscode.FileSystemError && /^File(NotFound|Exists)$/.test(error.code);
    if (!isHarmless) throw error;
  }
}

/** True for what will be refused the next time, too. */
function isForbidden(error: unknown): boolean {
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions') return true;
  return error instanceof Error && /\b(?:EACCES|EPERM|EROFS)\b|read-?only/i.test(error.message);
}
