import type { BrowsableArticle } from './article';
import { articleNode } from './articleNode';
import { Branch } from './branch';
import { buckets, type Span } from './bucket';
import { levelsOf } from './grouping';
import { isBucket, keyBelow, segment, segmentsOf } from './key';
import { ArticleList, articleSegment, type GroupItem, GroupList, type List } from './list';
import type { ActorScope, Grouping, NodeKey, TreeNode } from './node';

const BUCKET = segment('bucket', '');

/**
 * The tree as one query shows it. A group is partitioned when it is first looked into, so that the whole of a large
 * corpus is gone through once, for the outermost level, and after that only what is opened.
 */
export class Outline {
  private readonly root: Branch;
  /** What each group that was looked into shows. Buckets have no list of their own. */
  private readonly lists = new Map<Branch, List>();
  /** What groups and buckets hold, once each. */
  private readonly contents = new Map<Branch, () => Iterable<BrowsableArticle>>();
  private readonly levels;

  /** `articles` in the order of `compareArticles`. */
  constructor(grouping: Grouping, actors: ActorScope, articles: readonly BrowsableArticle[]) {
    this.levels = levelsOf(grouping, actors);
    this.root = new Branch({ key: '', kind: 'bucket', label: '', count: articles.length }, null, 0, 0, (root) =>
      this.open(root, null, articles, 0),
    );
  }

  /** The branch with this key; undefined when the tree has none. */
  find(key: NodeKey | null): Branch | undefined {
    if (key === null) return this.root;
    let branch: Branch | undefined = this.root;
    for (const own of segmentsOf(key)) {
      if (branch === undefined) return undefined;
      branch = isBucket(own) ? bucketBelow(branch, own) : this.groupBelow(branch, own);
    }
    return branch;
  }

  /**
   * Where the article stands: where `near` says, as far as this tree has that place, and otherwise where it comes first.
   * Undefined when the tree does not hold the article.
   */
  place(article: BrowsableArticle, near: NodeKey | null): Branch | undefined {
    const known = near === null ? [] : segmentsOf(near);
    const wanted = known.at(-1) === articleSegment(article) ? known : [];
    let branch = this.root;
    for (const level of this.levels) {
      const groups = level.groupsOf(article).map((group) => group.segment);
      const below = groups
        .map((own) => this.groupBelow(branch, own))
        .filter((found) => found !== undefined)
        .sort((a, b) => a.first - b.first);
      const next =
        below[
          Math.max(
            0,
            below.findIndex(({ node }) => wanted.includes(lastSegment(node.key))),
          )
        ];
      if (next === undefined) return undefined;
      branch = next;
    }
    const list = this.listOf(branch);
    const position = list?.kind === 'articles' ? list.positionOf(article) : undefined;
    return position === undefined ? undefined : itemBelow(branch, position);
  }

  /** The different articles below a group or a bucket; none below an article. */
  articlesIn(branch: Branch): Iterable<BrowsableArticle> {
    return this.contents.get(branch)?.() ?? [];
  }

  private groupBelow(branch: Branch, own: string): Branch | undefined {
    const list = this.listOf(branch);
    const position = list?.kind === 'groups' ? list.positionOf(own) : undefined;
    return position === undefined ? undefined : itemBelow(branch, position);
  }

  private listOf(branch: Branch): List | undefined {
    // Looking at its children is what makes the list.
    return branch.children.length === 0 ? undefined : this.lists.get(branch);
  }

  private open(branch: Branch, key: NodeKey | null, articles: readonly BrowsableArticle[], depth: number) {
    const level = this.levels[depth];
    const list = level === undefined ? new ArticleList(articles) : new GroupList(articles, level);
    this.lists.set(branch, list);
    return this.show(branch, list, { from: 0, to: list.length }, key, '', depth);
  }

  /** Lays a span of a list out below a branch, in buckets if it is long. `path` says which bucket the branch is. */
  private show(parent: Branch, list: List, span: Span, key: NodeKey | null, path: string, depth: number): Branch[] {
    const parts = buckets(span);
    if (parts === null) return this.items(parent, list, span, key, depth);
    return parts.map((part, position) => {
      const name = path === '' ? String(position) : `${path}.${position}`;
      const node: TreeNode = {
        key: keyBelow(key, segment('bucket', name)),
        kind: 'bucket',
        label: list.labelOf(part),
        count: list.countIn(part),
      };
      const bucket = new Branch(node, parent, position, part.from, (self) =>
        this.show(self, list, part, key, name, depth),
      );
      this.contents.set(bucket, () => list.articlesIn(part));
      return bucket;
    });
  }

  private items(parent: Branch, list: List, { from, to }: Span, key: NodeKey | null, depth: number): Branch[] {
    if (list.kind === 'articles') {
      const { actor } = parent;
      return list.items
        .slice(from, to)
        .map((article, i) => new Branch(articleNode(article, key, actor), parent, i, from + i, () => []));
    }
    return list.items.slice(from, to).map((item, i) => {
      const node = groupNode(item, key);
      const branch = new Branch(node, parent, i, from + i, (self) =>
        this.open(self, node.key, item.articles, depth + 1),
      );
      this.contents.set(branch, () => item.articles);
      return branch;
    });
  }
}

function groupNode({ group, count }: GroupItem, parent: NodeKey | null): TreeNode {
  const { segment: own, ...shown } = group;
  return { key: keyBelow(parent, own), count, ...shown };
}

/** The item at a position of the list that the branch shows, whatever buckets lie between. */
function itemBelow(branch: Branch, position: number): Branch | undefined {
  let found = branch.childCovering(position);
  while (found?.node.kind === 'bucket') found = found.childCovering(position);
  return found;
}

function bucketBelow(branch: Branch, own: string): Branch | undefined {
  let found: Branch | undefined = branch;
  for (const index of own.slice(BUCKET.length).split('.')) {
    found = found?.children[Number(index)];
    if (found?.node.kind !== 'bucket') return undefined;
  }
  return found;
}

function lastSegment(key: NodeKey): string {
  return segmentsOf(key).at(-1) ?? '';
}
