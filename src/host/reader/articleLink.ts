import * as vscode from 'vscode';
import type { Anchor } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import { formatTextFragment } from '../../core/notes/textFragment';
import { Disposable } from '../util/disposable';
import type { ArticleOpener } from './articleOpener';

const EXTENSION_ID = 'corpus-reader.corpus-reader';
const PATH = '/article';

/** A link that opens an article, or a passage in it, in VS Code from anywhere on this machine. */
export function articleLink(article: ArticleId, anchor?: Anchor): vscode.Uri {
  return vscode.Uri.from({
    scheme: vscode.env.uriScheme,
    authority: EXTENSION_ID,
    path: PATH,
    query: `id=${encodeURIComponent(article)}`,
    ...(anchor === undefined ? {} : { fragment: formatTextFragment(anchor) }),
  });
}

/** Follows such links. They come from outside: only an article of the open corpus is ever opened, and nothing is done to it. */
export class ArticleLinks extends Disposable implements vscode.UriHandler {
  constructor(private readonly opener: ArticleOpener) {
    super();
    this._register(vscode.window.registerUriHandler(this));
  }

  async handleUri(uri: vscode.Uri): Promise<void> {
    const article = /(?:^|&)id=([^&]+)/.exec(uri.query)?.[1];
    if (uri.path !== PATH || article === undefined) {
      void vscode.window.showWarningMessage(vscode.l10n.t('This link names no article.'));
      return;
    }
    const passage = uri.fragment === '' ? {} : { passage: { words: uri.fragment, highlight: true } };
    await this.opener.open(decoded(article), { ...passage, keep: true });
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
