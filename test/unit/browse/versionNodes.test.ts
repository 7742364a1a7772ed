import assert from 'node:assert/strict';
import { ArticleTree } from '../../../src/core/browse/tree';
import { article } from './articles';

const FIRST = {
  ...article({ id: 'wire/100% sure.md', title: 'Talks', edtf: '2019-01-01', source: 'Wire' }),
  versions: 2,
};
const LATER = { ...article({ id: 'gazette.md', title: 'Talks', edtf: '2019-01-02', actors: ['Putin'] }), versions: 2 };
const OTHER = article({ id: 'other.md', title: 'Bread', edtf: '2019-02-01' });
const query = { grouping: 'year', filter: '' } as const;

function treeOf(...articles: (typeof OTHER)[]): ArticleTree {
  return new ArticleTree(
    articles,
    () => new Set(),
    (id) => (id === OTHER.metadata.id ? [] : [FIRST, LATER]),
  );
}

describe('the versions of a text in the tree', () => {
  const tree = treeOf(FIRST, LATER, OTHER);

  it('stand below each of them, first seen first, itself among them', () => {
    for (const { metadata } of [FIRST, LATER]) {
      const node = tree.pathTo(query, metadata.id, null).at(-1);
      assert.ok(node);
      assert.deepEqual(
        tree.children(query, node.key).map(({ kind, article: told, version }) => [kind, told?.id, version]),
        [
          ['version', 'wire/100% sure.md', { of: metadata.id, isFirst: true }],
          ['version', 'gazette.md', { of: metadata.id, isFirst: false }],
        ],
      );
    }
  });

  it('have keys of their own, and nothing below them', () => {
    const year = tree.children(query, null)[0];
    assert.ok(year);
    const versions = tree.children(query, year.key).flatMap(({ key }) => tree.children(query, key));
    assert.equal(new Set(versions.map(({ key }) => key)).size, 4);
    for (const { key } of versions) assert.deepEqual(tree.children(query, key), []);
  });

  it('are none below an article that is the only one of its text', () => {
    const node = tree.pathTo(query, OTHER.metadata.id, null).at(-1);
    assert.deepEqual(node && tree.children(query, node.key), []);
  });

  it('are shown though they count no more and stand nowhere else', () => {
    const once = treeOf(FIRST, OTHER);
    const node = once.pathTo(query, FIRST.metadata.id, null).at(-1);
    assert.equal(node && once.children(query, node.key).length, 2);
    assert.equal(once.children(query, null)[0]?.count, 2);
  });

  it('are no part of the order in which articles are read', () => {
    const walked: string[] = [];
    for (let at: string | undefined = OTHER.metadata.id; at !== undefined; ) {
      walked.push(at);
      at = tree.neighbour(query, at, null, 1)?.article?.id;
    }
    assert.deepEqual(walked, ['other.md', 'gazette.md', 'wire/100% sure.md']);
  });
});
