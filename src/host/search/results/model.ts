import type { ActorId } from '../../../core/model/actor';
import type { SearchOrder, Snippet } from '../../../core/search/engine';
import type { ArticleSummary } from '../../../protocol/engine';

/** What a list is the answer to. */
export type ResultQuestion =
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'actor'; readonly actor: ActorId; readonly name: string };

/** A list that was kept: of a search, or of the articles with an actor. */
export interface ResultList {
  readonly kind: 'list';
  /** Different for each list of a window. */
  readonly number: number;
  readonly question: ResultQuestion;
  readonly order: SearchOrder;
  /** Number of articles that answer. */
  readonly total: number;
  /** What is shown of the first of them, without what the reader has removed. */
  readonly articles: readonly ResultArticle[];
  /** How many articles the reader has removed. */
  readonly removed: number;
  /** Whether some article may have more passages than were asked for. */
  readonly morePassages: boolean;
  /** Version of the corpus that it was found in. */
  readonly version: number;
}

export interface ResultArticle {
  readonly kind: 'article';
  readonly list: ResultList;
  readonly summary: ArticleSummary;
  readonly passages: readonly ResultPassage[];
}

export interface ResultPassage {
  readonly kind: 'passage';
  readonly article: ResultArticle;
  readonly snippet: Snippet;
}

export type ResultNode = ResultList | ResultArticle | ResultPassage;

/** An article as the engine found it, before it is part of a list. */
export interface FoundResult {
  readonly summary: ArticleSummary;
  readonly passages: readonly Snippet[];
}

export type ListContents = Omit<ResultList, 'kind' | 'articles'> & { readonly found: readonly FoundResult[] };

/** A list whose nodes know each other. */
export function makeList({ found, ...contents }: ListContents): ResultList {
  const articles: ResultArticle[] = [];
  const list: ResultList = { ...contents, kind: 'list', articles };
  for (const { summary, passages: snippets } of found) {
    const passages: ResultPassage[] = [];
    const article: ResultArticle = { kind: 'article', list, summary, passages };
    for (const snippet of snippets) passages.push({ kind: 'passage', article, snippet });
    articles.push(article);
  }
  return list;
}

/** The list without one of its articles or passages; an article goes with its last passage. */
export function without(node: ResultArticle | ResultPassage): ResultList {
  const { list } = node.kind === 'passage' ? node.article : node;
  const found = list.articles.flatMap((article): FoundResult[] => {
    if (article === node) return [];
    const left = article.passages.filter((passage) => passage !== node);
    if (left.length === 0 && article.passages.length > 0) return [];
    return [{ summary: article.summary, passages: left.map(({ snippet }) => snippet) }];
  });
  return makeList({ ...list, found, removed: list.removed + list.articles.length - found.length });
}

export function listOf(node: ResultNode): ResultList {
  switch (node.kind) {
    case 'list':
      return node;
    case 'article':
      return node.list;
    case 'passage':
      return node.article.list;
  }
}

export function parentOf(node: ResultNode): ResultNode | undefined {
  switch (node.kind) {
    case 'list':
      return undefined;
    case 'article':
      return node.list;
    case 'passage':
      return node.article;
  }
}

export function childrenOf(node: ResultNode): readonly ResultNode[] {
  switch (node.kind) {
    case 'list':
      return node.articles;
    case 'article':
      return node.passages;
    case 'passage':
      return [];
  }
}

/** The same for the same node of a list before and after it was asked for anew. */
export function keyOf(node: ResultNode): string {
  switch (node.kind) {
    case 'list':
      return String(node.number);
    case 'article':
      return `${node.list.number}/${node.summary.id}`;
    case 'passage':
      return `${keyOf(node.article)}#${node.snippet.start}`;
  }
}

/** Which question two lists answer alike. */
export function questionKey(question: ResultQuestion): string {
  return question.type === 'search' ? `search ${question.query}` : `actor ${question.actor}`;
}
