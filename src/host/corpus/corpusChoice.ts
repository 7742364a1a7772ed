import * as vscode from 'vscode';
import { CORPUS_FILE } from '../../core/ingest/settings/corpusSettings';
import { Disposable } from '../util/disposable';
import type { CorpusService } from './corpusService';

const CHOSEN = 'corpusReader.root';
const MOST_CORPORA = 50;

/** The sample corpus ships with the extension; an update replaces it, so it is never a place for notes or judgements. */
export function sampleCorpus(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'seeds');
}

/** Decides which folder is the corpus of this window: the one that the reader chose, else the first in the workspace with a corpus.yaml. */
export class CorpusChoice extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly context: vscode.ExtensionContext,
  ) {
    super();
    const command = (id: string, run: () => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.openSample', () => this.choose(this.sample));
    command('corpusReader.openFolder', () => this.ask());
    command('corpusReader.closeCorpus', () => this.forget());
    command('corpusReader.refresh', () =>
      this.service.current === undefined ? this.openChosen() : this.service.reload(),
    );
    command('corpusReader.rebuildIndex', () => this.service.rebuildIndex());
    command('corpusReader.stopLoading', () => this.service.stopLoading());
    this._register(
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        if (this.service.current === undefined) void this.openChosen();
      }),
    );
  }

  /** Opens the corpus of this window, if it has one. */
  async openChosen(): Promise<void> {
    const chosen = this.context.workspaceState.get<string>(CHOSEN);
    const atHand = chosen === undefined ? await this.workspaceFolderWithCorpus() : vscode.Uri.parse(chosen, true);
    if (atHand !== undefined) return this.service.open(atHand);
    // looking through a large workspace takes a while, and meanwhile the reader may open another
    this.service.openNone();
    const [found] = await this.corporaInWorkspace();
    if (found !== undefined && this.service.status === 'none') await this.service.open(found);
  }

  get sample(): vscode.Uri {
    return sampleCorpus(this.context.extensionUri);
  }

  private async choose(root: vscode.Uri): Promise<void> {
    await this.context.workspaceState.update(CHOSEN, root.toString());
    await vscode.commands.executeCommand('corpusReader.articles.focus');
    await this.service.open(root);
  }

  private async forget(): Promise<void> {
    await this.context.workspaceState.update(CHOSEN, undefined);
    this.service.close();
  }

  private async ask(): Promise<void> {
    const corpora = await this.corporaInWorkspace();
    const others = corpora.filter((uri) => uri.toString() !== this.service.current?.root.toString());
    if (others.length === 0) return this.browse();
    const browse = {
      label: vscode.l10n.t('Choose another folder…'),
      iconPath: new vscode.ThemeIcon('folder-opened'),
      uri: undefined,
    };
    const picked = await vscode.window.showQuickPick(
      [
        ...others.map((uri) => ({
          label: vscode.workspace.asRelativePath(uri),
          iconPath: new vscode.ThemeIcon('library'),
          uri,
        })),
        browse,
      ],
      { title: vscode.l10n.t('Open a Corpus'), placeHolder: vscode.l10n.t('A folder of articles') },
    );
    if (picked === undefined) return;
    if (picked.uri === undefined) await this.browse();
    else await this.choose(picked.uri);
  }

  private async browse(): Promise<void> {
    const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
    const [folder] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        canSelectMany: false,
        openLabel: vscode.l10n.t('Read This Folder'),
        title: vscode.l10n.t('Choose a folder of articles'),
        ...(defaultUri === undefined ? {} : { defaultUri }),
      })) ?? [];
    if (folder !== undefined) await this.choose(folder);
  }

  private async workspaceFolderWithCorpus(): Promise<vscode.Uri | undefined> {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const isThere = await vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, CORPUS_FILE)).then(
        () => true,
        () => false,
      );
      if (isThere) return uri;
    }
    return undefined;
  }

  private async corporaInWorkspace(): Promise<vscode.Uri[]> {
    const files = await vscode.workspace.findFiles(`**/${CORPUS_FILE}`, '**/node_modules/**', MOST_CORPORA);
    const depth = (uri: vscode.Uri): number => uri.path.split('/').length;
    return files
      .sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1))
      .map((file) => vscode.Uri.joinPath(file, '..'));
  }
}
