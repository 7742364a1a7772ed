import type { BrowsableArticle } from './article';
import { articleRangeLabel, rangeLabel, type Span } from './bucket';
import type { Group, Level } from './grouping';
import { segment } from './key';
import { compareArticles } from './order';

/** Everything that stands directly below one node, in order, before it is parted into buckets. */
export type List = GroupList | ArticleList;

/** A group with its articles. */
export interface GroupItem {
  readonly group: Group;
  readonly articles: readonly BrowsableArticle[];
  readonly count: number;
}

/** Groups of articles. Each keeps the order in which the articles were given. */
export class GroupList {
  readonly kind = 'groups';
  readonly items: readonly GroupItem[];
  private readonly positions = new Map<string, number>();

  constructor(
    articles: readonly BrowsableArticle[],
    private readonly level: Level,
  ) {
    const groups = new Map<string, { group: Group; articles: BrowsableArticle[] }>();
    for (const article of articles) {
      for (const group of level.groupsOf(article)) {
        const known = groups.get(group.segment);
        if (known === undefined) groups.set(group.segment, { group, articles: [article] });
        else known.articles.push(article);
      }
    }
    this.items = [...groups.values()]
      .map((item) => ({ ...item, count: item.articles.length }))
      .sort((a, b) => level.compare(a, b));
    for (const [position, { group }] of this.items.entries()) this.positions.set(group.segment, position);
  }

  get length(): number {
    return this.items.length;
  }

  positionOf(own: string): number | undefined {
    return this.positions.get(own);
  }

  labelOf({ from, to }: Span): string {
    const first = this.items[from];
    const nameless = this.items[to - 1]?.group.label === '' && to - from > 1;
    // the group without a name stands last and says nothing about where a range ends
    const last = this.items[nameless ? to - 2 : to - 1];
    return first === undefined || last === undefined
      ? ''
      : rangeLabel(this.level.rangeEnd(first), this.level.rangeEnd(last));
  }

  /** The different articles in a span: one that stands in two of its groups is there once. */
  articlesIn({ from, to }: Span): ReadonlySet<BrowsableArticle> {
    return new Set(this.items.slice(from, to).flatMap(({ articles }) => articles));
  }

  countIn(span: Span): number {
    return this.articlesIn(span).size;
  }
}

/** Articles in the order of `compareArticles`. */
export class ArticleList {
  readonly kind = 'articles';

  constructor(readonly items: readonly BrowsableArticle[]) {}

  get length(): number {
    return this.items.length;
  }

  /** Where the article stands, by binary search; undefined when it is not in the list. */
  positionOf(article: BrowsableArticle): number | undefined {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.items[middle];
      if (other === article) return middle;
      if (other !== undefined && compareArticles(other, article) < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  labelOf(span: Span): string {
    return articleRangeLabel(this.items, span);
  }

  articlesIn({ from, to }: Span): readonly BrowsableArticle[] {
    return this.items.slice(from, to);
  }

  countIn({ from, to }: Span): number {
    return to - from;
  }
}

/** An article's own part of its key. */
export function articleSegment({ metadata }: BrowsableArticle): string {
  return segment('article', metadata.id);
}
