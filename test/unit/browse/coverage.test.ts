import assert from 'node:assert/strict';
import type { ReadingMarks } from '../../../src/core/browse/coverage';
import { ArticleTree } from '../../../src/core/browse/tree';
import { article } from './articles';

function marks(read: readonly string[], reading: readonly string[] = []): ReadingMarks {
  return { isRead: (id) => read.includes(id), isBeingRead: (id) => reading.includes(id) };
}

function treeOf(articles: Parameters<typeof article>[0][]): ArticleTree {
  return new ArticleTree(articles.map(article), () => new Set());
}

describe('how much was read', () => {
  const tree = treeOf([
    { id: 'a', edtf: '2019', actors: ['Lavrov', 'Pompeo'] },
    { id: 'b', edtf: '2019', actors: ['Lavrov'] },
    { id: 'c', edtf: '2020', actors: ['Pompeo'] },
  ]);
  const query = { grouping: 'yearActor', filter: '' } as const;

  it('is told of years and of the actors in them, an article with two actors once a year', () => {
    const years = tree.children(query, null, marks(['a'], ['b']));
    assert.deepEqual(
      years.map(({ label, coverage }) => [label, coverage]),
      [
        ['2020', undefined],
        ['2019', { read: 1, reading: 1 }],
      ],
    );
    const actors = tree.children(query, years[1]?.key ?? '', marks(['a'], ['b']));
    assert.deepEqual(
      actors.map(({ label, coverage }) => [label, coverage]),
      [
        ['Lavrov', { read: 1, reading: 1 }],
        ['Pompeo', { read: 1, reading: 0 }],
      ],
    );
  });

  it('follows the marks without a new tree, and is none of an article', () => {
    const flat = { grouping: 'flat', filter: '' } as const;
    assert.ok(tree.children(flat, null, marks(['a', 'b', 'c'])).every(({ coverage }) => coverage === undefined));
    assert.deepEqual(tree.children(query, null, marks(['c']))[0]?.coverage, { read: 1, reading: 0 });
    assert.equal(tree.children(query, null, marks([]))[0]?.coverage, undefined);
  });

  it('is told of ranges of many groups, each article once', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ id: `${i}`, edtf: '2019', source: `Source ${i % 2500}` }));
    const [first] = treeOf(many).children({ grouping: 'source', filter: '' }, null, marks(['0', '1', '2', '3']));
    assert.equal(first?.kind, 'bucket');
    assert.deepEqual(first?.coverage, { read: 4, reading: 0 });
  });
});
