import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { ReadingState } from '../../core/reading/readingRecord';
import type { CorpusService } from '../corpus/corpusService';
import { articleArgument, isArticleNode } from '../reader/articleArgument';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { articleCount } from '../util/labels';
import type { ReadingStates } from './readingStates';

/** Lets the reader say by hand what was read and what was not. */
export class ReadingCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly states: ReadingStates,
  ) {
    super();
    const command = (id: string, state: ReadingState, message: (articles: string) => string): void => {
      const run = (argument: unknown, selection: unknown) => this.mark(argument, selection, state, message);
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.markRead', 'read', (articles) => vscode.l10n.t('Marked as read: {0}', articles));
    command('corpusReader.markUnread', 'unread', (articles) => vscode.l10n.t('Marked as unread: {0}', articles));
  }

  private async mark(
    argument: unknown,
    selection: unknown,
    state: ReadingState,
    message: (articles: string) => string,
  ): Promise<void> {
    const articles = await this.articlesOf(argument, selection);
    if (articles.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      return;
    }
    this.states.mark(articles, state);
    vscode.window.setStatusBarMessage(message(articleCount(articles.length)), 3000);
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
