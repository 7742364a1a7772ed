import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GROUPINGS, type TreeNode, type TreeQuery } from '../../src/core/browse/node';
import { ArticleTree, type BrowsableArticle } from '../../src/core/browse/tree';
import { article } from '../unit/browse/articles';

const name = fc.oneof(
  fc.constantFrom('Putin', 'a/b', 'a%2Fb', '', 'no actor'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

const articles = fc.uniqueArray(
  fc
    .record(
      {
        id: fc.string({ unit: 'binary', maxLength: 5 }),
        title: fc.string({ maxLength: 3 }),
        edtf: fc.constantFrom('2017', '2017-03', '2017-03-04', '2018', '2018~', 'nonsense', null),
        source: name,
        actors: fc.array(name, { maxLength: 3 }),
        passing: fc.array(name, { maxLength: 2 }),
      },
      { requiredKeys: ['id'] },
    )
    .map((sketch) => article(sketch)),
  { maxLength: 30, selector: ({ metadata }) => metadata.id },
);

const query = fc.record({ grouping: fc.constantFrom(...GROUPINGS), filter: fc.constantFrom('', 'some') });

describe('the tree of any corpus', function () {
  this.timeout(30_000);

  it('holds every article, in every place that the grouping gives it, under keys of their own', () => {
    fc.assert(
      fc.property(articles, query, (corpus, asked) => {
        const nodes = walk(treeOf(corpus), asked);
        const keys = nodes.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        const held = new Set(nodes.flatMap(({ article: leaf }) => (leaf === undefined ? [] : [leaf.id])));
        assert.deepEqual(
          held,
          new Set(corpus.filter((one) => asked.filter === '' || chosen(one)).map((one) => one.metadata.id)),
        );
      }),
    );
  });

  it('counts in each node the different articles below it', () => {
    fc.assert(
      fc.property(articles, query, (corpus, asked) => {
        const tree = treeOf(corpus);
        for (const node of walk(tree, asked)) {
          if (node.kind === 'article') continue;
          const below = walk(tree, asked, node).flatMap(({ article: leaf }) => (leaf === undefined ? [] : [leaf.id]));
          assert.equal(node.count, new Set(below).size);
        }
      }),
    );
  });

  it('gives paths of nodes each of which is a child of the one before', () => {
    fc.assert(
      fc.property(articles, query, (corpus, asked) => {
        const tree = treeOf(corpus);
        for (const node of walk(tree, asked)) {
          if (node.article === undefined) continue;
          // A tree that was asked nothing yet must find the very place, too.
          const path = treeOf(corpus).pathTo(asked, node.article.id, node.key);
          assert.deepEqual(path.at(-1), node);
          path.forEach((step, i) => {
            const siblings = tree.children(asked, path[i - 1]?.key ?? null);
            assert.ok(siblings.some(({ key }) => key === step.key));
          });
        }
      }),
    );
  });

  it('goes to the nearest other article in displayed order, forth and back', () => {
    fc.assert(
      fc.property(articles, query, (corpus, asked) => {
        const tree = treeOf(corpus);
        const leaves = walk(tree, asked).filter(({ kind }) => kind === 'article');
        leaves.forEach((leaf, i) => {
          const id = leaf.article?.id ?? '';
          const other = (node: TreeNode) => node.article?.id !== id;
          assert.equal(tree.neighbour(asked, id, leaf.key, 1)?.key, leaves.slice(i + 1).find(other)?.key);
          assert.equal(tree.neighbour(asked, id, leaf.key, -1)?.key, leaves.slice(0, i).reverse().find(other)?.key);
        });
      }),
    );
  });

  it('visits each article of the flat tree exactly once', () => {
    fc.assert(
      fc.property(articles, (corpus) => {
        const tree = treeOf(corpus);
        const flat = { grouping: 'flat', filter: '' } as const;
        const [first] = tree.children(flat, null);
        const visited: string[] = [];
        for (let node: TreeNode | null = first ?? null; node?.article; ) {
          visited.push(node.article.id);
          node = tree.neighbour(flat, node.article.id, node.key, 1);
        }
        assert.deepEqual(new Set(visited), new Set(corpus.map(({ metadata }) => metadata.id)));
        assert.equal(visited.length, corpus.length);
      }),
    );
  });

  it('does not depend on the order in which articles are given', () => {
    fc.assert(
      fc.property(articles, query, (corpus, asked) => {
        assert.deepEqual(walk(treeOf([...corpus].reverse()), asked), walk(treeOf(corpus), asked));
      }),
    );
  });
});

function chosen({ metadata }: BrowsableArticle): boolean {
  return metadata.id.length % 2 === 0;
}

function treeOf(corpus: readonly BrowsableArticle[]): ArticleTree {
  return new ArticleTree(corpus, () => new Set(corpus.filter(chosen).map(({ metadata }) => metadata.id)));
}

function walk(tree: ArticleTree, query: TreeQuery, parent: TreeNode | null = null): TreeNode[] {
  return tree.children(query, parent?.key ?? null).flatMap((node) => [node, ...walk(tree, query, node)]);
}
