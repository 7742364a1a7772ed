import * as vscode from 'vscode';
import type { CorpusChoice } from '../corpus/corpusChoice';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { NotesPlace } from './notesPlace';

/** Finds the folder for the notes of a corpus, and asks the reader for it, once, when nothing says where it is. */
export class NotesFolder {
  constructor(
    private readonly place: NotesPlace,
    private readonly choice: CorpusChoice,
    private readonly globalStorage: vscode.Uri,
  ) {}

  /** Undefined when the reader would not say. */
  async get(corpus: OpenCorpus): Promise<vscode.Uri | undefined> {
    const known = this.place.of(corpus.root, corpus.notesFolder);
    if (known !== undefined) return known;
    const folder = await this.ask(corpus);
    if (folder !== undefined) await this.place.remember(corpus.root, folder);
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
}
