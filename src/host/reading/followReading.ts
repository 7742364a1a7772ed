import * as vscode from 'vscode';
import type { ReaderPages } from '../reader/readerPages';
import type { ReadingStates } from './readingStates';

/** Opening an article begins its reading, coming to its end ends it, and the place in between is kept. */
export function followReading(pages: ReaderPages, states: ReadingStates): vscode.Disposable {
  return vscode.Disposable.from(
    pages.onDidTurnTo(({ articleId }) => articleId !== undefined && states.open(articleId)),
    pages.onDidMove(({ articleId, place }) => {
      if (place !== undefined && place.article === articleId) states.keepPlace(place.article, place.anchor);
    }),
    pages.onDidRequest(({ page, message }) => {
      if (message.type === 'finished' && page.articleId !== undefined) states.mark([page.articleId], 'read');
    }),
  );
}
