import * as vscode from 'vscode';
import type { ReaderPages } from '../reader/readerPages';
import type { ArticlesView } from './articlesView';

/** Selects in the tree the article that has come to the front of the reader, unless the reader has turned that off. */
export function followReader(pages: ReaderPages, articles: ArticlesView): vscode.Disposable {
  return pages.onDidTurnTo(({ articleId }) => {
    const wanted = vscode.workspace.getConfiguration('corpusReader').get<boolean>('tree.autoReveal', true);
    if (wanted && articleId !== undefined) void articles.reveal(articleId);
  });
}
