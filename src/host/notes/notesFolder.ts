import * as vscode from 'vscode';
import type { CorpusChoice } from '../corpus/corpusChoice';
import type { OpenCorpus } from '../corpus/openCorpus';

const SECTION = 'corpusReader';
const SETTING = 'notesFolder';
const KEPT = 'corpusReader.notesFolders';

/**
 * Where the notes of a corpus are kept: what corpus.yaml names, else the setting, else what the reader said when asked,
 * which is once. The answer is remembered for this corpus.
 */
export class NotesFolder {
  constructor(
    private readonly choice: CorpusChoice,
    private readonly memento: vscode.Memento,
    private readonly globalStorage: vscode.Uri,
  ) {}

  /** Undefined while it is not decided. Never asks. */
  known(corpus: OpenCorpus): vscode.Uri | undefined {
    if (corpus.notesFolder !== undefined) return vscode.Uri.joinPath(corpus.root, corpus.notesFolder);
    const setting = vscode.workspace.getConfiguration(SECTION, corpus.root).get<string>(SETTING, '').trim();
    if (setting !== '') return resolve(setting, corpus.root);
    const kept = this.answers()[corpus.root.toString()];
    return kept === undefined ? undefined : vscode.Uri.parse(kept, true);
  }

  /** Asks if need be; undefined when the reader would not say. */
  async get(corpus: OpenCorpus): Promise<vscode.Uri | undefined> {
    const known = this.known(corpus);
    if (known !== undefined) return known;
    const folder = await this.ask(corpus);
    if (folder !== undefined) {
      await this.memento.update(KEPT, { ...this.answers(), [corpus.root.toString()]: folder.toString() });
    }
    return folder;
  }

  private async ask(corpus: OpenCorpus): Promise<vscode.Uri | undefined> {
    const beside = this.proposal(corpus);
    const picked = await vscode.window.showQuickPick(
      [
        {
          label: vscode.workspace.asRelativePath(beside),
          description: vscode.l10n.t('proposed'),
          detail: beside.scheme === 'file' ? beside.fsPath : beside.path,
          iconPath: new vscode.ThemeIcon('new-folder'),
          browse: false,
        },
        {
          label: vscode.l10n.t('Choose another folder…'),
          iconPath: new vscode.ThemeIcon('folder-opened'),
          browse: true,
        },
      ],
      {
        title: vscode.l10n.t('Where should the notes on this corpus be kept?'),
        placeHolder: vscode.l10n.t('Asked once; notes are plain Markdown files'),
        ignoreFocusOut: true,
      },
    );
    if (picked === undefined) return undefined;
    if (!picked.browse) return beside;
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        openLabel: vscode.l10n.t('Keep Notes Here'),
      })) ?? [];
    return folder;
  }

  /** Below the corpus, unless that is the sample, which an update of the extension replaces with all that is in it. */
  private proposal(corpus: OpenCorpus): vscode.Uri {
    if (corpus.root.toString() !== this.choice.sample.toString()) return vscode.Uri.joinPath(corpus.root, 'notes');
    const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
    return vscode.Uri.joinPath(workspace ?? this.globalStorage, 'notes');
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
