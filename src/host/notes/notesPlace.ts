import * as vscode from 'vscode';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';

const SECTION = 'corpusReader';
const SETTING = 'notesFolder';
const KEPT = 'corpusReader.notesFolders';

/**
 * Where the notes of a corpus are kept, as far as it is decided: what corpus.yaml names, else the setting, else what the
 * reader once answered.
 */
export class NotesPlace extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  /** The reader has said where notes are kept: by the setting or when asked. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    super();
    this._register(
      vscode.workspace.onDidChangeConfiguration(
        (event) => event.affectsConfiguration(`${SECTION}.${SETTING}`) && this.changed.fire(),
      ),
    );
  }

  /** `named` is the folder that corpus.yaml names, relative to the root. Undefined while nothing is decided. */
  of(root: vscode.Uri, named: string | undefined): vscode.Uri | undefined {
    if (named !== undefined) return vscode.Uri.joinPath(root, named);
    const setting = vscode.workspace.getConfiguration(SECTION, root).get<string>(SETTING, '').trim();
    if (setting !== '') return resolve(setting, root);
    const kept = this.answers()[root.toString()];
    return kept === undefined ? undefined : vscode.Uri.parse(kept, true);
  }

  /** Calls `look` whenever notes may be kept in another folder: corpus.yaml, the setting and the reader's answer may each name one. */
  follow(service: CorpusService, look: () => void): vscode.Disposable {
    return vscode.Disposable.from(service.onDidOpen(look), service.onDidChange(look), this.onDidChange(look));
  }

  async remember(root: vscode.Uri, folder: vscode.Uri): Promise<void> {
    await this.memento.update(KEPT, { ...this.answers(), [root.toString()]: folder.toString() });
    this.changed.fire();
  }

  private answers(): Record<string, string> {
    return this.memento.get<Record<string, string>>(KEPT, {});
  }
}

/** A folder as it is written in the settings: absolute, or relative to the corpus. */
function resolve(folder: string, root: vscode.Uri): vscode.Uri {
  const isAbsolute = folder.startsWith('/') || /^[a-z]:[\\/]/i.test(folder);
  return isAbsolute
    ? root.with({ path: vscode.Uri.file(folder).path })
    : vscode.Uri.joinPath(root, folder.replaceAll('\\', '/'));
}
