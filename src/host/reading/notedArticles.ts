import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import { notedArticle } from '../../core/notes/notedArticle';
import type { CorpusService } from '../corpus/corpusService';
import type { NotesPlace } from '../notes/notesPlace';
import { Disposable } from '../util/disposable';
import { Debounce } from '../util/timing';

const SETTLE_MILLISECONDS = 300;
/** Files read at a time. */
const BATCH = 32;
const DEEPEST = 8;
const NOTE = /\.md$/i;

/** Which articles of the open corpus have a note: the Markdown files of the notes folder say so in their front matter. */
export class NotedArticles extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly byNote = new Map<string, ArticleId>();
  private readonly touched = new Map<string, vscode.Uri>();
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => void this.follow()));
  private watcher: vscode.FileSystemWatcher | undefined;
  private folder: vscode.Uri | undefined;

  constructor(
    private readonly service: CorpusService,
    private readonly place: NotesPlace,
  ) {
    super();
    const look = (): void => void this.look();
    // corpus.yaml, the setting and the reader's answer may each name another folder
    this._register(service.onDidOpen(look));
    this._register(service.onDidChange(look));
    this._register(place.onDidRemember(look));
    this._register(
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration('corpusReader.notesFolder') && look(),
      ),
    );
  }

  get ids(): readonly ArticleId[] {
    return [...new Set(this.byNote.values())];
  }

  override dispose(): void {
    this.watcher?.dispose();
    super.dispose();
  }

  /** Reads the notes folder if it is another than before. */
  private async look(): Promise<void> {
    const { current } = this.service;
    const folder = current === undefined ? undefined : this.place.of(current.root, current.notesFolder);
    if (folder?.toString() === this.folder?.toString()) return;
    this.folder = folder;
    this.watcher?.dispose();
    this.watcher = undefined;
    this.byNote.clear();
    this.touched.clear();
    this.changed.fire();
    if (folder === undefined || this.isDisposed) return;
    this.watch(folder);
    await this.take(await notesBelow(folder, DEEPEST), folder);
  }

  private watch(folder: vscode.Uri): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*.md'));
    this.watcher = watcher;
    const note = (uri: vscode.Uri): void => {
      this.touched.set(uri.toString(), uri);
      this.settle.trigger();
    };
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(note);
  }

  private async follow(): Promise<void> {
    const { folder } = this;
    const touched = [...this.touched.values()];
    this.touched.clear();
    if (folder !== undefined) await this.take(touched, folder);
  }

  /** Reads notes again, a few at a time; one that is gone is on no article. */
  private async take(notes: readonly vscode.Uri[], folder: vscode.Uri): Promise<void> {
    for (let from = 0; from < notes.length; from += BATCH) {
      const batch = notes.slice(from, from + BATCH);
      const articles = await Promise.all(batch.map(articleOf));
      if (this.folder !== folder || this.isDisposed) return;
      batch.forEach((uri, index) => {
        const article = articles[index];
        if (article === undefined) this.byNote.delete(uri.toString());
        else this.byNote.set(uri.toString(), article);
      });
    }
    if (notes.length > 0) this.changed.fire();
  }
}

async function articleOf(note: vscode.Uri): Promise<ArticleId | undefined> {
  try {
    return notedArticle(new TextDecoder().decode(await vscode.workspace.fs.readFile(note)));
  } catch {
    return undefined;
  }
}

/** The Markdown files in a folder and those below it; links to folders are not followed, and a folder that is not there is empty. */
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

async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
