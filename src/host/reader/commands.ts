import * as vscode from 'vscode';
import { fileOf } from '../../core/ingest/files/recordPath';
import { READER_COMMANDS } from '../../protocol/reader';
import type { CorpusService } from '../corpus/corpusService';
import { corpusUri } from '../fs/corpusUri';
import type { TreeState } from '../tree/treeState';
import { Disposable } from '../util/disposable';
import type { ArticleArgument } from './articleArgument';
import { articleArgument } from './articleArgument';
import { articleLink } from './articleLink';
import type { ArticleOpener } from './articleOpener';
import type { ReaderPages } from './readerPages';
import { saveHighlights } from './settings';

/** The commands that open articles and act on the one that is open. */
export class ReaderCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly opener: ArticleOpener,
    private readonly tree: TreeState,
  ) {
    super();
    this.onArticle('corpusReader.open', ({ article, near }) => this.opener.open(article, at(near)));
    this.onArticle('corpusReader.openToSide', ({ article, near }) =>
      this.opener.open(article, { ...at(near), beside: true, keep: true }),
    );
    this.onArticle('corpusReader.openCleanText', ({ article }) => this.openCleanText(article));
    this.onArticle('corpusReader.copyLink', ({ article }) => this.copyLink(article));
    this.onArticle('corpusReader.revealInExplorer', ({ article }) => this.revealFile(article));
    this.onArticle('corpusReader.nextArticle', ({ article }) => this.openNeighbour(article, 1));
    this.onArticle('corpusReader.previousArticle', ({ article }) => this.openNeighbour(article, -1));
    for (const command of READER_COMMANDS) {
      // asks first for what, where it is not told: see host/notes
      if (command === 'highlight') continue;
      this._register(
        vscode.commands.registerCommand(`corpusReader.${command}`, () => this.pages.active?.command(command)),
      );
    }
    this._register(
      pages.onDidRequest(({ message }) => {
        if (message.type === 'setHighlights') void saveHighlights(message);
      }),
    );
  }

  private onArticle(id: string, run: (argument: ArticleArgument) => unknown): void {
    this._register(
      vscode.commands.registerCommand(id, async (argument: unknown) => {
        const found = await articleArgument(argument, this.service, this.pages);
        if (found !== undefined) return run(found);
        return vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      }),
    );
  }

  private async openNeighbour(article: string, step: 1 | -1): Promise<void> {
    const node = await this.service.current?.engine.call(
      'neighbour',
      this.tree.query,
      article,
      this.tree.near(article),
      step,
    );
    if (node?.article !== undefined) {
      await this.opener.open(node.article.id, { near: node.key });
      return;
    }
    vscode.window.setStatusBarMessage(
      step === 1 ? vscode.l10n.t('This is the last article.') : vscode.l10n.t('This is the first article.'),
      3000,
    );
  }

  private async openCleanText(article: string): Promise<void> {
    const summary = await this.service.current?.engine.call('summary', article);
    if (summary === null || summary === undefined) return;
    await vscode.commands.executeCommand('vscode.open', corpusUri(article, summary.title.value), { preview: true });
  }

  private async copyLink(article: string): Promise<void> {
    const page = this.pages.active;
    const range = page?.articleId === article ? page.selection : null;
    const anchor =
      range === null || range === undefined
        ? null
        : await this.service.current?.engine.call('linkAnchor', article, range);
    const link = articleLink(article, anchor ?? undefined);
    await vscode.env.clipboard.writeText(link.toString(true));
    vscode.window.setStatusBarMessage(
      anchor === null ? vscode.l10n.t('Copied a link to the article.') : vscode.l10n.t('Copied a link to the passage.'),
      3000,
    );
  }

  private async revealFile(article: string): Promise<void> {
    const { current } = this.service;
    const summary = await current?.engine.call('summary', article);
    if (current === undefined || summary === null || summary === undefined) return;
    const uri = current.uriOf(fileOf(summary.path) ?? summary.path);
    const inWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    await vscode.commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
  }
}

function at(near: string | undefined): { near?: string } {
  return near === undefined ? {} : { near };
}
