import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import { editedArticles } from '../metadata/editedArticles';
import type { ReaderPages } from '../reader/readerPages';
import type { ResultNode } from '../search/results/model';
import type { TreeState } from '../tree/treeState';

/**
 * The articles that are to be cited: those of the rows of a list of results that a command was called on, else as `editedArticles` has it.
 * Each once, in the order of the rows.
 */
export async function citedArticles(
  first: unknown,
  second: unknown,
  service: CorpusService,
  pages: ReaderPages,
  tree: TreeState,
): Promise<readonly ArticleId[]> {
  const rows: readonly unknown[] = Array.isArray(second) && second.length > 0 ? second : [first];
  const results = rows.filter(isResult);
  if (results.length > 0) return [...new Set(results.flatMap(articlesOf))];
  return editedArticles(first, second, service, pages, tree);
}

function articlesOf(node: ResultNode): readonly ArticleId[] {
  switch (node.kind) {
    case 'list':
      return node.articles.map(({ summary }) => summary.id);
    case 'article':
      return [node.summary.id];
    case 'passage':
      return [node.article.summary.id];
  }
}

function isResult(row: unknown): row is ResultNode {
  if (typeof row !== 'object' || row === null || !('kind' in row)) return false;
  return (
    (row.kind === 'list' && 'articles' in row) ||
    (row.kind === 'article' && 'summary' in row) ||
    (row.kind === 'passage' && 'snippet' in row)
  );
}
