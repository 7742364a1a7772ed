import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';

export const CORPUS_SCHEME = 'corpus';

/** The URI under which an article's canonical text can be opened. The id is kept whole in the query; the path is for people. */
export function corpusUri(id: ArticleId, title: string): vscode.Uri {
  const name = title.replace(/[\\/:*?"<>|#%\p{Cc}]+/gu, ' ').trim() || 'article';
  return vscode.Uri.from({ scheme: CORPUS_SCHEME, path: `/${name.slice(0, 100)}.txt`, query: id });
}

/** Where an article's text stands with each sentence on a line, to be compared with another. */
const SENTENCES = 'sentences';

/** The URI under which an article can be compared line by line. */
export function sentencesUri(id: ArticleId, title: string): vscode.Uri {
  const whole = corpusUri(id, title);
  // the ending of our own language, whose lines are wrapped: a sentence is longer than a window is wide
  return whole.with({ authority: SENTENCES, path: whole.path.replace(/txt$/u, SENTENCES) });
}

export function isOfSentences(uri: vscode.Uri): boolean {
  return uri.authority === SENTENCES;
}

export function articleIdOf(uri: vscode.Uri): ArticleId {
  return uri.query;
}
