import type { ArticleId } from '../model/article';
import type { NodeKey, TreeQuery } from './node';
import type { ArticleTree } from './tree';

/** The articles at or below nodes of a tree, each once, in displayed order. Nodes that are not there hold none. */
export function articlesBelow(tree: ArticleTree, query: TreeQuery, keys: readonly NodeKey[]): ArticleId[] {
  const found = new Set<ArticleId>();
  const visit = (key: NodeKey): void => {
    for (const { key: own, article } of tree.children(query, key)) {
      if (article === undefined) visit(own);
      else found.add(article.id);
    }
  };
  for (const key of keys) visit(key);
  return [...found];
}
