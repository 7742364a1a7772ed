import * as vscode from 'vscode';
import type { CorpusPlace } from '../../protocol/engine';
import type { HostCalls, ReadingProgress } from '../../protocol/host';
import { type Handlers, handOver } from '../../protocol/rpc';
import { VscodeFiles } from './vscodeFiles';

/** What the engine of one corpus is answered by the extension host, and tells it. */
export class HostSide {
  readonly files: VscodeFiles;
  private readonly progressed = new vscode.EventEmitter<ReadingProgress>();
  readonly onDidProgress = this.progressed.event;

  constructor(
    readonly root: vscode.Uri,
    private readonly kept: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.files = new VscodeFiles(root);
  }

  /** Where the corpus lies, and where what is kept of it. */
  get place(): CorpusPlace {
    return { folder: onDisk(this.root), kept: onDisk(this.kept) };
  }

  handlers(): Handlers<HostCalls> {
    return {
      list: (path) => this.files.list(path),
      stat: (path) => this.files.stat(path),
      read: async (path) => {
        const bytes = ownBuffer(await this.files.read(path));
        return handOver(bytes, [bytes.buffer]);
      },
      log: (line) => this.log.info(line),
      progress: (progress) => this.progressed.fire(progress),
    };
  }
}

/** Null when only VS Code can reach it. */
function onDisk(uri: vscode.Uri): string | null {
  return uri.scheme === 'file' ? uri.fsPath : null;
}

/** The bytes in a buffer of their own, which can be handed over: what Node reads may lie in one that others use. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isOwn ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
