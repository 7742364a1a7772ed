import assert from 'node:assert/strict';
import { GROUPINGS, type Grouping, type NodeKey, type TreeNode } from '../../../src/core/browse/node';
import { ArticleTree, type BrowsableArticle } from '../../../src/core/browse/tree';
import { article } from './articles';

const CORPUS = [
  article({ id: 'a', title: 'Thaw', edtf: '2017-02-18', source: 'CCTV', actors: ['Trump', 'Putin'] }),
  article({ id: 'b', title: 'Talks', edtf: '2019-05', source: 'DW', actors: ['Putin'], passing: ['Merkel'] }),
  article({ id: 'c', title: 'Nobody', edtf: '2019', source: 'DW', passing: ['Putin'] }),
  article({ id: 'd', title: 'Sometime', actors: ['Trump', 'Putin'] }),
  article({ id: 'e', title: 'Again', edtf: '2019-05', actors: ['Abe', 'Putin'] }),
];

describe('the tree of articles', () => {
  it('groups by year and actor: newest year first, undated last, actors by number of articles, nobody last', () => {
    assert.deepEqual(drawn(treeOf(CORPUS), 'yearActor'), [
      'year 2019 (3)',
      '  actor Putin (2)',
      '    Again',
      '    Talks',
      '  actor Abe (1)',
      '    Again',
      '  no actor (1)',
      '    Nobody',
      'year 2017 (1)',
      '  actor Putin (1)',
      '    Thaw',
      '  actor Trump (1)',
      '    Thaw',
      'undated (1)',
      '  actor Putin (1)',
      '    Sometime',
      '  actor Trump (1)',
      '    Sometime',
    ]);
  });

  it('groups intervals by the years they reach into, above the one in which they start, open ones with the undated', () => {
    const dated = ['2017', '2018-03', '2019', '2020', '2018-11/2020-11', '2018-01/2018-05', '2018-11/..', '../2017'];
    const articles = dated.map((edtf, i) => article({ id: String(i), title: edtf, edtf }));
    assert.deepEqual(drawn(treeOf(articles), 'year'), [
      'year 2020 (1)',
      '  2020',
      'year 2019 (1)',
      '  2019',
      'year 2018–2020 (1)',
      '  2018-11/2020-11',
      'year 2018 (2)',
      '  2018-03',
      '  2018-01/2018-05',
      'year 2017 (1)',
      '  2017',
      'undated (2)',
      '  ../2017',
      '  2018-11/..',
    ]);
  });

  it('groups by actor and year', () => {
    assert.deepEqual(drawn(treeOf(CORPUS), 'actorYear'), [
      'actor Putin (4)',
      '  year 2019 (2)',
      '    Again',
      '    Talks',
      '  year 2017 (1)',
      '    Thaw',
      '  undated (1)',
      '    Sometime',
      'actor Trump (2)',
      '  year 2017 (1)',
      '    Thaw',
      '  undated (1)',
      '    Sometime',
      'actor Abe (1)',
      '  year 2019 (1)',
      '    Again',
      'no actor (1)',
      '  year 2019 (1)',
      '    Nobody',
    ]);
  });

  it('shows an article under every actor that it mentions but places, if that is asked for', () => {
    const passing = { mentions: 1, salient: false, why: null };
    const crowd = article({ id: 'f', actors: ['Putin'], passing: ['Merkel'] });
    const helsinki = { id: 'place:helsinki', name: 'Helsinki', kind: 'place', ...passing } as const;
    const tree = treeOf([{ ...crowd, actors: [...crowd.actors, helsinki] }, article({ id: 'g' })]);
    const groups = (actors: 'salient' | 'all') =>
      tree.children({ grouping: 'actorYear', actors, filter: '' }, null).map(({ kind, label }) => `${kind} ${label}`);
    assert.deepEqual(groups('salient'), ['actor Putin', 'no actor ']);
    assert.deepEqual(groups('all'), ['actor Merkel', 'actor Putin', 'no actor ']);
  });

  it('says of an article below an actor why it stands there, and below nobody nothing', () => {
    const tree = treeOf([article({ id: 'f', edtf: '2019', actors: ['Putin'], passing: ['Merkel'] })]);
    const standings = (grouping: Grouping, actors: 'salient' | 'all') => {
      const below = (key: NodeKey | null): TreeNode[] =>
        tree.children({ grouping, actors, filter: '' }, key).flatMap((node) => [node, ...below(node.key)]);
      return below(null).flatMap(({ article: shown }) => (shown === undefined ? [] : [shown.standing]));
    };
    const putin = { actor: 'Putin', why: 'title', mentions: 1 };
    assert.deepEqual(standings('actorYear', 'salient'), [putin]);
    assert.deepEqual(standings('yearActor', 'all'), [{ actor: 'Merkel', why: null, mentions: 1 }, putin]);
    assert.deepEqual(standings('year', 'all'), [undefined]);
  });

  it('groups by source, the unknown one last, newest article first', () => {
    assert.deepEqual(drawn(treeOf(CORPUS), 'source'), [
      'source DW (2)',
      '  Talks',
      '  Nobody',
      'source CCTV (1)',
      '  Thaw',
      'no source (2)',
      '  Again',
      '  Sometime',
    ]);
  });

  it('lists flat: newest first, same dates by title, undated last', () => {
    assert.deepEqual(drawn(treeOf(CORPUS), 'flat'), ['Again', 'Talks', 'Nobody', 'Thaw', 'Sometime']);
  });

  it('shows nothing of an empty corpus', () => {
    for (const grouping of GROUPINGS) {
      const tree = treeOf([]);
      assert.deepEqual(tree.children({ grouping, filter: '' }, null), []);
      assert.deepEqual(tree.pathTo({ grouping, filter: '' }, 'a', null), []);
      assert.equal(tree.neighbour({ grouping, filter: '' }, 'a', null, 1), null);
    }
  });

  it('puts a date that cannot be read among the undated', () => {
    const tree = treeOf([article({ id: 'a', edtf: 'May 2019' }), article({ id: 'b', edtf: '2001' })]);
    assert.deepEqual(drawn(tree, 'year'), ['year 2001 (1)', '  b', 'undated (1)', '  a']);
  });

  it('says of an article what a tooltip shows', () => {
    const [node] = treeOf([article({ id: 'a', edtf: '2017', source: 'DW' })]).children(
      { grouping: 'flat', filter: '' },
      null,
    );
    assert.deepEqual(node?.article, {
      id: 'a',
      path: 'a',
      date: { edtf: '2017', provenance: 'metadata' },
      source: { value: 'DW', provenance: 'metadata' },
      words: 100,
    });
  });

  it('gives each place of an article a key of its own, whatever the names hold', () => {
    const names = ['a/b', 'a%2Fb', 'a', 'b', 'year:2019', 'undated', '', 'bucket:0', '/', 'no actor'];
    const articles = names.flatMap((name) =>
      names.map((other) =>
        article({ id: `${name}/article:${other}`, edtf: '2019', source: other, actors: [name, other] }),
      ),
    );
    for (const grouping of GROUPINGS) {
      const keys = allNodes(treeOf(articles), grouping).map(({ key }) => key);
      assert.equal(new Set(keys).size, keys.length);
    }
  });

  it('keeps keys when the corpus grows', () => {
    const before = new Set(allNodes(treeOf(CORPUS), 'yearActor').map(({ key }) => key));
    const grown = [...CORPUS, article({ id: 'f', edtf: '2019-07', actors: ['Abe', 'Xi'] })];
    const after = new Set(allNodes(treeOf(grown), 'yearActor').map(({ key }) => key));
    assert.deepEqual(
      [...before].filter((key) => !after.has(key)),
      [],
    );
  });

  it('answers about a key of another tree with nothing', () => {
    const tree = treeOf(CORPUS);
    for (const key of [
      'year:1999',
      'year:2019/actor:nobody',
      'bucket:0',
      'bucket:x',
      '',
      '/',
      'article:a',
      'year:2019/bucket:0.1',
    ]) {
      assert.deepEqual(tree.children({ grouping: 'yearActor', filter: '' }, key), [], key);
    }
  });

  it('finds what is below a node that this tree was never asked about', () => {
    const query = { grouping: 'yearActor', filter: '' } as const;
    const deep = treeOf(CORPUS).pathTo(query, 'c', null).at(-2);
    assert.ok(deep);
    assert.deepEqual(labels(treeOf(CORPUS).children(query, deep.key)), ['Nobody']);
  });

  describe('filtered', () => {
    const asked: string[] = [];
    const tree = new ArticleTree(CORPUS, (filter) => {
      asked.push(filter);
      return new Set(filter === 'talks' ? ['b', 'gone'] : []);
    });

    it('holds only what matches', () => {
      assert.deepEqual(drawn(tree, 'yearActor', 'talks'), ['year 2019 (1)', '  actor Putin (1)', '    Talks']);
      assert.deepEqual(drawn(tree, 'yearActor', 'nothing'), []);
      assert.deepEqual(tree.pathTo({ grouping: 'flat', filter: 'talks' }, 'a', null), []);
      assert.equal(tree.neighbour({ grouping: 'flat', filter: 'talks' }, 'b', null, 1), null);
    });

    it('asks once a filter, not once a node', () => {
      asked.length = 0;
      drawn(tree, 'actorYear', ' talks ');
      assert.deepEqual(asked, ['talks']);
    });

    it('holds everything when the filter is blank', () => {
      assert.equal(allNodes(tree, 'flat', '  ').length, CORPUS.length);
    });
  });

  describe('finding an article', () => {
    const tree = treeOf(CORPUS);
    const query = { grouping: 'yearActor', filter: '' } as const;

    it('goes to its first place, or to where it was last seen', () => {
      const first = tree.pathTo(query, 'a', null);
      assert.deepEqual(labels(first), ['2017', 'Putin', 'Thaw']);
      const trump = tree.children(query, 'year:2017').at(1);
      assert.equal(trump?.label, 'Trump');
      const [there] = tree.children(query, trump?.key ?? null);
      assert.deepEqual(labels(tree.pathTo(query, 'a', there?.key ?? null)), ['2017', 'Trump', 'Thaw']);
    });

    it('stays with the same actor when the grouping changes', () => {
      const trump = tree.pathTo(query, 'a', 'year:2017/actor:person:Trump/article:a').at(-1);
      assert.deepEqual(labels(tree.pathTo({ grouping: 'actorYear', filter: '' }, 'a', trump?.key ?? null)), [
        'Trump',
        '2017',
        'Thaw',
      ]);
    });

    it('ignores where another article was seen', () => {
      assert.deepEqual(labels(tree.pathTo(query, 'a', 'year:2017/actor:person:Trump/article:b')), [
        '2017',
        'Putin',
        'Thaw',
      ]);
    });

    it('finds nothing of an article that is not there', () => {
      assert.deepEqual(tree.pathTo(query, 'z', null), []);
      assert.equal(tree.neighbour(query, 'z', null, -1), null);
    });
  });

  describe('going from article to article', () => {
    const tree = treeOf(CORPUS);
    const query = { grouping: 'yearActor', filter: '' } as const;

    it('crosses groups and passes over other places of the same article', () => {
      const afterTalks = tree.neighbour(query, 'b', null, 1);
      assert.equal(afterTalks?.key, 'year:2019/actor:person:Abe/article:e');
      const next = tree.neighbour(query, 'e', afterTalks?.key ?? null, 1);
      assert.equal(next?.label, 'Nobody');
      const acrossYears = tree.neighbour(query, 'c', next?.key ?? null, 1);
      assert.equal(acrossYears?.key, 'year:2017/actor:person:Putin/article:a');
      assert.equal(tree.neighbour(query, 'a', acrossYears?.key ?? null, 1)?.label, 'Sometime');
    });

    it('ends at both ends', () => {
      assert.equal(tree.neighbour(query, 'd', null, 1), null);
      assert.equal(tree.neighbour(query, 'e', null, -1), null);
    });
  });
});

describe('long levels', function () {
  this.timeout(60_000);

  for (const [count, top] of [
    [0, 0],
    [1, 1],
    [1_000, 1_000],
    [1_001, 2],
    [250_000, 250],
  ] as const) {
    it(`shows ${count} articles as ${top} nodes`, () => {
      const tree = treeOf(numbered(count));
      const nodes = tree.children({ grouping: 'flat', filter: '' }, null);
      assert.equal(nodes.length, top);
      assert.equal(
        nodes.reduce((sum, node) => sum + node.count, 0),
        count,
      );
      const sizes = nodes.map((node) => node.count);
      assert.ok(count === 0 || Math.max(...sizes) - Math.min(...sizes) <= 1, 'buckets of equal size');
      const last = nodes.at(-1);
      if (last?.kind === 'bucket')
        assert.equal(tree.children({ grouping: 'flat', filter: '' }, last.key).length, last.count);
    });
  }

  it('names buckets of articles by their dates', () => {
    const articles = numbered(2_000).map(({ metadata: { id } }, i) =>
      article({ id, edtf: i < 1_000 ? '2019-05-01' : i < 1_500 ? '2018' : null }),
    );
    const nodes = treeOf(articles).children({ grouping: 'flat', filter: '' }, null);
    assert.deepEqual(labels(nodes), ['2019-05-01', '2018 – ?']);
  });

  it('names buckets of articles of one date by their titles', () => {
    const articles = numbered(1_001).map(({ metadata: { id } }) => article({ id, edtf: '2019' }));
    const nodes = treeOf(articles).children({ grouping: 'year', filter: '' }, 'year:2019');
    assert.deepEqual(labels(nodes), ['2019: a – article 4', '2019: article 5 – a']);
  });

  it('names buckets of undated articles by as much of their titles as tells them apart', () => {
    const articles = Array.from({ length: 1_001 }, (_, i) =>
      article({ id: String(i), title: i < 500 ? `Car ${i}` : `Cat ${i}` }),
    );
    assert.deepEqual(labels(treeOf(articles).children({ grouping: 'flat', filter: '' }, null)), ['C – Car', 'Cat – C']);
  });

  it('names buckets of actors by the first and the last, and counts an article once', () => {
    const actors = Array.from({ length: 1_002 }, (_, i) => `Actor ${i}`);
    const tree = treeOf([article({ id: 'a', actors }), article({ id: 'b', actors: ['Actor 7'] })]);
    const nodes = tree.children({ grouping: 'actorYear', filter: '' }, null);
    assert.deepEqual(
      nodes.map(({ label, count }) => [label, count]),
      [
        ['Actor 7 (2) – Actor 500 (1)', 2],
        ['Actor 501 (1) – Actor 1001 (1)', 1],
      ],
    );
  });

  it('leads through buckets, over their borders, and to keys that do not name them', () => {
    const tree = treeOf(numbered(1_001));
    const query = { grouping: 'flat', filter: '' } as const;
    const path = tree.pathTo(query, 'article 1000', null);
    assert.deepEqual(
      path.map(({ kind, key }) => [kind, key]),
      [
        ['bucket', 'bucket:1'],
        ['article', 'article:article 1000'],
      ],
    );
    assert.equal(tree.neighbour(query, 'article 499', null, 1)?.label, 'article 500');
    assert.equal(tree.neighbour(query, 'article 500', null, -1)?.label, 'article 499');
  });

  it('nests buckets when a thousand of them are not enough', () => {
    const tree = treeOf(numbered(1_000_001));
    const query = { grouping: 'flat', filter: '' } as const;
    const path = tree.pathTo(query, 'article 1000000', null);
    assert.deepEqual(
      path.map(({ kind }) => kind),
      ['bucket', 'bucket', 'article'],
    );
    assert.equal(tree.children(query, null).length, 2);
    assert.ok(tree.children(query, path[0]?.key ?? null).length <= 1_000);
    assert.ok(tree.children(query, path[1]?.key ?? null).some(({ label }) => label === 'article 1000000'));
  });
});

function treeOf(articles: readonly BrowsableArticle[]): ArticleTree {
  return new ArticleTree(articles, () => assert.fail('nothing was filtered'));
}

function numbered(count: number): BrowsableArticle[] {
  return Array.from({ length: count }, (_, i) => article({ id: `article ${i}` }));
}

function labels(nodes: readonly TreeNode[]): string[] {
  return nodes.map(({ label }) => label);
}

function allNodes(tree: ArticleTree, grouping: Grouping, filter = '', parent: NodeKey | null = null): TreeNode[] {
  return tree
    .children({ grouping, filter }, parent)
    .flatMap((node) => [node, ...allNodes(tree, grouping, filter, node.key)]);
}

/** The tree as lines of text, indented. */
function drawn(tree: ArticleTree, grouping: Grouping, filter = '', parent: NodeKey | null = null): string[] {
  return tree
    .children({ grouping, filter }, parent)
    .flatMap((node) => [
      node.kind === 'article'
        ? node.label
        : [node.kind, node.label, `(${node.count})`].filter((part) => part !== '').join(' '),
      ...drawn(tree, grouping, filter, node.key).map((line) => `  ${line}`),
    ]);
}
