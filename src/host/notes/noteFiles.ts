import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';
import type { NotesPlace } from './notesPlace';

const DEEPEST = 8;
const NOTE = /\.md$/i;

/** The Markdown files in the notes folder of the open corpus and in those below it. */
export class NoteFiles extends Disposable {
  private readonly turned = this._register(new vscode.EventEmitter<void>());
  /** Notes are kept in another folder than before, or in none. */
  readonly onDidChangeFolder = this.turned.event;
  private readonly touched = this._register(new vscode.EventEmitter<vscode.Uri>());
  /** A note was made, written or removed, here or elsewhere, or a folder was removed with all that was in it. */
  readonly onDidTouch = this.touched.event;
  private watchers: readonly vscode.FileSystemWatcher[] = [];
  private current: vscode.Uri | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly place: NotesPlace,
  ) {
    super();
    this._register(place.follow(service, () => this.look()));
  }

  /** Undefined while nobody has said where notes are kept. */
  get folder(): vscode.Uri | undefined {
    return this.current;
  }

  /** Whether a file of this address would be a note. */
  holds(uri: vscode.Uri): boolean {
    const { current } = this;
    if (current === undefined || uri.scheme !== current.scheme || uri.authority !== current.authority) return false;
    const below = current.path.endsWith('/') ? current.path : `${current.path}/`;
    return uri.path.startsWith(below) && NOTE.test(uri.path);
  }

  /** The files that are there now; links to folders are not followed. */
  list(): Promise<vscode.Uri[]> {
    return this.current === undefined ? Promise.resolve([]) : notesBelow(this.current, DEEPEST);
  }

  override dispose(): void {
    this.stop();
    super.dispose();
  }

  private look(): void {
    const { current } = this.service;
    const folder = current === undefined ? undefined : this.place.of(current.root, current.notesFolder);
    if (this.isDisposed || folder?.toString() === this.current?.toString()) return;
    this.current = folder;
    this.stop();
    if (folder !== undefined) this.watch(folder);
    this.turned.fire();
  }

  private stop(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
  }

  /** Of a folder that comes or goes with what is in it VS Code may tell once, by its own name; and of the notes folder itself only above it. */
  private watch(folder: vscode.Uri): void {
    const { createFileSystemWatcher } = vscode.workspace;
    const inside = createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const above = createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(folder, '..'), '*'),
      false,
      true,
    );
    this.watchers = [inside, above];
    const isFolder = (uri: vscode.Uri): boolean => uri.path === folder.path;
    inside.onDidChange((uri) => this.holds(uri) && this.touched.fire(uri));
    inside.onDidCreate((uri) => void this.created(uri));
    above.onDidCreate((uri) => isFolder(uri) && void this.created(uri));
    inside.onDidDelete((uri) => this.touched.fire(uri));
    above.onDidDelete((uri) => isFolder(uri) && this.touched.fire(uri));
  }

  private async created(uri: vscode.Uri): Promise<void> {
    const notes = this.holds(uri) ? [uri] : await notesBelow(uri, DEEPEST);
    for (const note of notes) this.touched.fire(note);
  }
}

async function notesBelow(folder: vscode.Uri, depth: number): Promise<vscode.Uri[]> {
  const entries = await list(folder);
  const found = await Promise.all(
    entries.map(([name, type]): vscode.Uri[] | Promise<vscode.Uri[]> => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory)
        return depth === 0 || name.startsWith('.') ? [] : notesBelow(uri, depth - 1);
      return NOTE.test(name) && (type & vscode.FileType.File) !== 0 ? [uri] : [];
    }),
  );
  return found.flat();
}

/** A folder that is not there is empty. */
async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
