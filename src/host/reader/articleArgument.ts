import * as vscode from 'vscode';
import type { NodeKey, TreeNode } from '../../core/browse/node';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import { articleIdOf, CORPUS_SCHEME } from '../fs/corpusUri';
import type { ReaderPages } from './readerPages';

/** The article that a command is about, and the node of the tree it was called on, if it was. */
export interface ArticleArgument {
  readonly article: ArticleId;
  readonly near?: NodeKey;
  /** In the tree, the article below which it stands as a version of its text. */
  readonly versionOf?: ArticleId;
}

/**
 * Reads a command's first argument: a node of the tree, a file (from the Explorer or an editor's title), an article's id,
 * or nothing, which means the article in front. Undefined when none of these names an article.
 */
export async function articleArgument(
  argument: unknown,
  service: CorpusService,
  pages: ReaderPages,
): Promise<ArticleArgument | undefined> {
  if (isArticleNode(argument)) return ofNode(argument);
  if (argument instanceof vscode.Uri && argument.scheme === CORPUS_SCHEME) return { article: articleIdOf(argument) };
  if (argument instanceof vscode.Uri) {
    const article = await service.eventually(async (corpus) => {
      const path = corpus.pathOf(argument);
      return path === undefined ? null : corpus.engine.call('articleAt', path);
    });
    return article === null ? undefined : { article };
  }
  if (typeof argument === 'string') return { article: argument };
  const article = pages.active?.articleId;
  return article === undefined ? undefined : { article };
}

/** A version has no place in the order of articles. */
function ofNode({ key, article, version }: ArticleNode): ArticleArgument {
  return version === undefined ? { article: article.id, near: key } : { article: article.id, versionOf: version.of };
}

type ArticleNode = TreeNode & { readonly article: NonNullable<TreeNode['article']> };

/** Whether it is a node of the tree that stands for an article, and not for a group of them. */
export function isArticleNode(value: unknown): value is ArticleNode {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'article' in value && value.article !== undefined
  );
}
