import * as vscode from 'vscode';
import type { NodeKey } from '../../core/browse/node';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { articleArgument } from '../reader/articleArgument';
import type { ReaderPages } from '../reader/readerPages';
import type { TreeState } from '../tree/treeState';

/**
 * The articles that a command was called on: those of the rows that are selected when it comes from a menu (VS Code gives all of them
 * second), of a group all in it; of a problem the article that it is about; else the one in front.
 */
export async function editedArticles(
  first: unknown,
  second: unknown,
  service: CorpusService,
  pages: ReaderPages,
  tree: TreeState,
): Promise<ArticleId[]> {
  const rows: readonly unknown[] = Array.isArray(second) && second.length > 0 ? second : [first];
  const corpus = service.current;
  const direct = rows.flatMap((row) => articleOf(row) ?? []);
  const groups = rows.flatMap((row) => groupKeyOf(row) ?? []);
  if (corpus !== undefined && direct.length + groups.length > 0) {
    const below = groups.length === 0 ? [] : await belowGroups(corpus, tree, groups);
    return [...new Set([...direct, ...below])];
  }
  const found = await articleArgument(first, service, pages);
  return found === undefined ? [] : [found.article];
}

function belowGroups({ engine }: OpenCorpus, tree: TreeState, keys: readonly NodeKey[]): Promise<readonly ArticleId[]> {
  return engine.call('articlesBelow', tree.query, keys);
}

function articleOf(row: unknown): ArticleId | undefined {
  if (!isObject(row) || row instanceof vscode.Uri) return undefined;
  const about = isObject(row['problem']) ? row['problem'] : row;
  const { article } = about;
  if (typeof article === 'string') return article;
  return isObject(article) && typeof article['id'] === 'string' ? article['id'] : undefined;
}

/** A row of the tree that stands for several articles. */
function groupKeyOf(row: unknown): NodeKey | undefined {
  if (!isObject(row) || row['article'] !== undefined) return undefined;
  return typeof row['key'] === 'string' && typeof row['count'] === 'number' ? row['key'] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
