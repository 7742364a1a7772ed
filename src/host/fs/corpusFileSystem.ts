import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';
import { articleIdOf, CORPUS_SCHEME, isOfSentences } from './corpusUri';

/** Shows the canonical text of the open corpus's articles as read-only files, `corpus:/title.txt?id`, and a sentence a line, `corpus://sentences/title.sentences?id`. */
export class CorpusFileSystem extends Disposable implements vscode.FileSystemProvider {
  private readonly changed = this._register(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly service: CorpusService) {
    super();
    this._register(
      vscode.workspace.registerFileSystemProvider(CORPUS_SCHEME, this, { isReadonly: true, isCaseSensitive: true }),
    );
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    const version = this.service.current?.state.version ?? 0;
    return { type: vscode.FileType.File, ctime: 0, mtime: version, size: byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const call = isOfSentences(uri) ? 'sentences' : 'text';
    const text = await this.service.eventually(({ engine }) => engine.call(call, articleIdOf(uri)));
    if (text === null) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
