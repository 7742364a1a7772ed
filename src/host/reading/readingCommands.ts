import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import { articleArgument, isArticleNode } from '../reader/articleArgument';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { articleCount } from '../util/labels';
import type { ReadArticles } from './readArticles';

/** Lets the reader undo by hand what opening an article has marked. */
export class ReadingCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly read: ReadArticles,
  ) {
    super();
    this._register(
      vscode.commands.registerCommand('corpusReader.markUnread', (argument: unknown, selection: unknown) =>
        this.markUnread(argument, selection),
      ),
    );
  }

  private async markUnread(argument: unknown, selection: unknown): Promise<void> {
    const articles = await this.articlesOf(argument, selection);
    if (articles.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      return;
    }
    this.read.remove(articles);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Marked as unread: {0}', articleCount(articles.length)), 3000);
  }

  /** A tree hands over the node under the mouse and, if it is one of several that are selected, all of these. */
  private async articlesOf(argument: unknown, selection: unknown): Promise<readonly ArticleId[]> {
    const nodes = Array.isArray(selection) ? selection.filter(isArticleNode) : [];
    // an article may stand under several actors
    if (nodes.length > 0) return [...new Set(nodes.map(({ article }) => article.id))];
    const found = await articleArgument(argument, this.service, this.pages);
    return found === undefined ? [] : [found.article];
  }
}
