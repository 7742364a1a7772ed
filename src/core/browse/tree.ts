import type { ArticleId } from '../model/article';
import type { BrowsableArticle, VersionInTree } from './article';
import { versionNodes } from './articleNode';
import type { Branch } from './branch';
import { coverageOf, type ReadingMarks } from './coverage';
import { namedBy, segmentsOf } from './key';
import type { NodeKey, TreeNode, TreeQuery } from './node';
import { sortArticles } from './order';
import { Outline } from './outline';

export type { BrowsableArticle } from './article';

/** Someone who types a filter goes back and forth between a few; more would only hold memory. */
const MOST_OUTLINES = 4;

/**
 * The articles of one version of a corpus as a tree, in any grouping and through any filter. When the corpus changes,
 * make a new one; keys of the old one still lead to what is still there.
 */
export class ArticleTree {
  private readonly byId: ReadonlyMap<ArticleId, BrowsableArticle>;
  private sorted: readonly BrowsableArticle[] | undefined;
  /** Least recently asked for first. */
  private readonly outlines = new Map<string, Outline>();

  /**
   * @param articles in any order; if two have one id, the last is taken
   * @param matchTitles the articles whose titles match a filter, which is never blank
   * @param versionsOf the versions of an article's text, first seen first, itself among them; none if it is the only one. They may be
   * articles that stand nowhere else in the tree
   */
  constructor(
    articles: readonly BrowsableArticle[],
    private readonly matchTitles: (filter: string) => ReadonlySet<ArticleId>,
    private readonly versionsOf: (article: ArticleId) => readonly VersionInTree[] = () => [],
  ) {
    this.byId = new Map(articles.map((article) => [article.metadata.id, article]));
  }

  /**
   * What stands directly below a node, or at the top for null, with how much of it was read; empty when there is no such node. Below an
   * article stand the versions of its text, which are no part of the order in which articles are read.
   */
  children(query: TreeQuery, parent: NodeKey | null, marks?: ReadingMarks): TreeNode[] {
    const article = parent === null ? undefined : namedBy(segmentsOf(parent).at(-1) ?? '', 'article');
    if (parent !== null && article !== undefined) return versionNodes(parent, article, this.versionsOf(article));
    const outline = this.outline(query);
    const children = outline.find(parent)?.children ?? [];
    return children.map((child) => {
      const coverage = marks === undefined ? undefined : coverageOf(outline.articlesIn(child), marks);
      return coverage === undefined ? child.node : { ...child.node, coverage };
    });
  }

  /**
   * The nodes from the root down to the article, which is the last; empty when the tree does not hold it.
   * An article that stands in several places is looked for at `near`, if that key is one of its own, then where it comes first.
   */
  pathTo(query: TreeQuery, article: ArticleId, near: NodeKey | null): TreeNode[] {
    return this.place(query, article, near)?.path.map(({ node }) => node) ?? [];
  }

  /** The nearest other article after (1) or before (-1) this one in displayed order; null at the end, or when the tree does not hold it. */
  neighbour(query: TreeQuery, article: ArticleId, near: NodeKey | null, step: 1 | -1): TreeNode | null {
    let leaf = this.place(query, article, near)?.leafAfter(step);
    while (leaf?.node.article?.id === article) leaf = leaf.leafAfter(step);
    return leaf?.node ?? null;
  }

  private place(query: TreeQuery, id: ArticleId, near: NodeKey | null): Branch | undefined {
    const article = this.byId.get(id);
    return article === undefined ? undefined : this.outline(query).place(article, near);
  }

  private outline({ grouping, actors = 'salient', filter }: TreeQuery): Outline {
    const wanted = filter.trim();
    const name = `${grouping} ${actors} ${wanted}`;
    const outline = this.outlines.get(name) ?? new Outline(grouping, actors, this.matching(wanted));
    this.outlines.delete(name);
    this.outlines.set(name, outline);
    const [oldest] = this.outlines.keys();
    if (this.outlines.size > MOST_OUTLINES && oldest !== undefined) this.outlines.delete(oldest);
    return outline;
  }

  private matching(filter: string): readonly BrowsableArticle[] {
    this.sorted ??= sortArticles(this.byId.values());
    if (filter === '') return this.sorted;
    const ids = this.matchTitles(filter);
    return this.sorted.filter(({ metadata }) => ids.has(metadata.id));
  }
}
