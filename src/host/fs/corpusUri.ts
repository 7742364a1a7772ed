import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';

export const CORPUS_SCHEME = 'corpus';

/** The URI under which an article's canonical text can be opened. The id is kept whole in the query; the path is for people. */
export function corpusUri(id: ArticleId, title: string): vscode.Uri {
  const name = title.replace(/[\\/:*?"<>|#%\p{Cc}]+/gu, ' ').trim() || 'article';
  return vscode.Uri.from({ scheme: CORPUS_SCHEME, path: `/${name.slice(0, 100)}.txt`, query: id });
}

export function articleIdOf(uri: vscode.Uri): ArticleId {
  return uri.query;
}
