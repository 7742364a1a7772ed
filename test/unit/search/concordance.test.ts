import assert from 'node:assert/strict';
import { makeConcordance } from '../../../src/core/search/concordance/make';
import type { ConcordanceOrder } from '../../../src/core/search/concordance/model';
import { allLines, concordanceOf, datedArticle, finish, NO_REPRINTS, sortedLines, wordSought } from './concordances';

const shown = ({ left, match, right }: { left: string; match: string; right: string }) => `${left}[${match}]${right}`;

describe('concordance', () => {
  it('has a line for every hit, with what stands left and right of it and where it is from', () => {
    const article = datedArticle({
      id: 'a',
      title: 'Talks',
      source: 'Xinhua',
      date: '2019-05',
      blocks: [['title', 'Talks'], 'He said the talks went on.'],
    });
    assert.deepEqual(allLines(concordanceOf([article], 'talks')), [
      {
        number: 0,
        article: 'a',
        start: 0,
        end: 5,
        left: '',
        match: 'Talks',
        right: ' He said the talks went on.',
        title: 'Talks',
        date: '2019-05',
        source: 'Xinhua',
      },
      {
        number: 1,
        article: 'a',
        start: 19,
        end: 24,
        left: 'Talks He said the ',
        match: 'talks',
        right: ' went on.',
        title: 'Talks',
        date: '2019-05',
        source: 'Xinhua',
      },
    ]);
  });

  it('counts hits and the articles with one', () => {
    const articles = [
      datedArticle({ id: 'a', blocks: ['War and war.'] }),
      datedArticle({ id: 'b', blocks: ['Peace.'] }),
      datedArticle({ id: 'c', blocks: ['War.'] }),
    ];
    assert.deepEqual(concordanceOf(articles, 'war').counts, {
      query: 'as asked',
      total: 3,
      lines: 3,
      articles: 2,
      corpusWords: 1000,
    });
  });

  it('counts what it does not hold', () => {
    const articles = ['a', 'b', 'c'].map((id) => datedArticle({ id, blocks: ['War, war.'] }));
    const concordance = concordanceOf(articles, 'war', { limit: 3 });
    const { total, lines, articles: having } = concordance.counts;
    assert.deepEqual({ total, lines, having }, { total: 6, lines: 3, having: 3 });
    assert.deepEqual(
      concordance.lines(0, 100).map(({ article, start }) => [article, start]),
      [
        ['a', 0],
        ['a', 5],
        ['b', 0],
      ],
    );
    assert.equal(concordanceOf(articles, 'war', { limit: 0 }).counts.total, 6);
  });

  it('leaves page furniture out, and finds in it what stands beside a hit', () => {
    const article = datedArticle({ id: 'a', blocks: [['boilerplate', 'Share this war'], 'War!'] });
    assert.deepEqual(allLines(concordanceOf([article], 'war')).map(shown), ['Share this war [War]!']);
  });

  it('takes of hits that overlap the first, and of those that begin together the longest', () => {
    const article = datedArticle({ id: 'a', blocks: ['a new start is new'] });
    const sequence = {
      type: 'sequence' as const,
      parts: [wordSought('new'), wordSought('start')],
      weight: 1,
    };
    const parts = [
      { sought: wordSought('new'), weight: 1 },
      { sought: wordSought('start'), weight: 1 },
      { sought: sequence, weight: 1 },
    ];
    assert.deepEqual(
      allLines(concordanceOf([article], parts)).map(({ match }) => match),
      ['new start', 'new'],
    );
    const chinese = datedArticle({ id: 'a', blocks: ['外交部外交'] });
    const pairs = ['外交', '交部'].map((pair) => ({ sought: wordSought(pair), weight: 1 }));
    assert.deepEqual(
      allLines(concordanceOf([chinese], pairs)).map(({ start }) => start),
      [0, 3],
    );
  });

  it('cuts the context where it is told to, but not through a character', () => {
    const article = datedArticle({ id: 'a', blocks: ['ab😀 war 👩‍👩‍👧xe\u0301'] });
    const contexts = (context: number) => allLines(concordanceOf([article], 'war', { context })).map(shown);
    assert.deepEqual(contexts(0), ['[war]']);
    assert.deepEqual(contexts(2), [' [war] ']);
    assert.deepEqual(contexts(3), ['😀 [war] ']);
    assert.deepEqual(contexts(9), ['ab😀 [war] 👩‍👩‍👧']);
    assert.deepEqual(contexts(11), ['ab😀 [war] 👩‍👩‍👧x']);
    assert.deepEqual(contexts(12), ['ab😀 [war] 👩‍👩‍👧xe\u0301']);
  });

  it('shows a hit and its context on one line', () => {
    const article = datedArticle({ id: 'a', blocks: ['one\u00a0\ttwo', 'three  four'] });
    const parts = [
      { sought: { type: 'sequence' as const, parts: [wordSought('one'), wordSought('two')], weight: 1 }, weight: 1 },
    ];
    assert.deepEqual(allLines(concordanceOf([article], parts)).map(shown), ['[one two] three four']);
  });

  it('stands in the order of the corpus: by date, the undated last, then by id, then by place', () => {
    const articles = [
      datedArticle({ id: 'z', blocks: ['war'] }),
      datedArticle({ id: 'nonsense', date: 'soon', blocks: ['war'] }),
      datedArticle({ id: 'c', date: '2019', blocks: ['war war'] }),
      datedArticle({ id: 'b', date: '2019', blocks: ['war'] }),
      datedArticle({ id: 'd', date: '2018-12-31', blocks: ['war'] }),
    ];
    assert.deepEqual(
      allLines(concordanceOf(articles, 'war')).map(({ article, start, number }) => [article, start, number]),
      [
        ['d', 0, 0],
        ['b', 0, 1],
        ['c', 0, 2],
        ['c', 4, 3],
        ['nonsense', 0, 4],
        ['z', 0, 5],
      ],
    );
  });

  it('gives the lines that are there', () => {
    const concordance = concordanceOf([datedArticle({ id: 'a', blocks: ['war war war'] })], 'war');
    const numbers = (from: number, to: number) => concordance.lines(from, to).map(({ number }) => number);
    assert.deepEqual(numbers(1, 2), [1]);
    assert.deepEqual(numbers(1, 100), [1, 2]);
    assert.deepEqual(numbers(-5, 1), [0]);
    assert.deepEqual(numbers(2, 1), []);
    assert.deepEqual(numbers(7, 9), []);
  });

  it('passes over an article that has gone', () => {
    const matching = { ids: ['a', 'b'], leftOut: [], sought: [{ sought: wordSought('war'), weight: 1 }] };
    const articleWith = (id: string) => (id === 'a' ? undefined : datedArticle({ id, blocks: ['war'] }));
    const source = { query: 'war', matching, articleOf: articleWith, corpusWords: 1, reprints: NO_REPRINTS };
    const concordance = finish(makeConcordance(source, { limit: 10, context: 10 }));
    assert.deepEqual(
      allLines(concordance).map(({ article }) => article),
      ['b'],
    );
  });

  describe('in another order', () => {
    const lines = (blocks: readonly string[], order: ConcordanceOrder) =>
      sortedLines(concordanceOf([datedArticle({ id: 'a', blocks })], 'x'), order).map(shown);

    it('stands by the words to the right, the nearest first, those without one at the beginning', () => {
      const text = 'x b a. x a c. x Á b. x b. x';
      const numbers = (words: 1 | 2 | 3) =>
        sortedLines(concordanceOf([datedArticle({ id: 'a', blocks: [text] })], 'x'), { by: 'right', words }).map(
          ({ number }) => number,
        );
      assert.deepEqual(numbers(1), [4, 1, 2, 0, 3]);
      assert.deepEqual(numbers(2), [4, 2, 1, 0, 3]);
      // the words that follow reach over the other hits: “x b x” stands behind “x b a”
      assert.deepEqual(numbers(3), [4, 2, 1, 0, 3]);
    });

    it('stands by the words to the left, the nearest first', () => {
      assert.deepEqual(lines(['b a x'], { by: 'left', words: 2 }), ['b a [x]']);
      const concordance = concordanceOf([datedArticle({ id: 'a', blocks: ['x', 'c a x', 'b a x', 'a b x'] })], 'x', {
        context: 4,
      });
      assert.deepEqual(
        sortedLines(concordance, { by: 'left', words: 2 }).map(({ left }) => left),
        ['', 'b a ', 'c a ', 'a b '],
      );
      assert.deepEqual(
        sortedLines(concordance, { by: 'left', words: 1 }).map(({ left }) => left),
        ['', 'c a ', 'b a ', 'a b '],
      );
    });

    it('takes no word for a neighbour that overlaps the hit', () => {
      const article = datedArticle({ id: 'a', blocks: ['外交部在', '外交大'] });
      const concordance = concordanceOf([article], '外交');
      assert.deepEqual(
        sortedLines(concordance, { by: 'right', words: 1 }).map(({ right }) => right),
        ['大', '部在 外交大'],
      );
    });

    it('stands by date either way, the undated last in both', () => {
      const articles = [
        datedArticle({ id: 'a', date: '2018', blocks: ['x x'] }),
        datedArticle({ id: 'b', blocks: ['x'] }),
        datedArticle({ id: 'c', date: '2020-02', blocks: ['x'] }),
      ];
      const concordance = concordanceOf(articles, 'x');
      const places = (newestFirst: boolean) =>
        sortedLines(concordance, { by: 'date', newestFirst }).map(({ article, start }) => `${article}${start}`);
      assert.deepEqual(places(true), ['c0', 'a0', 'a2', 'b0']);
      assert.deepEqual(places(false), ['a0', 'a2', 'c0', 'b0']);
    });

    it('stands by source, those of none last', () => {
      const articles = [
        datedArticle({ id: 'a', blocks: ['x'] }),
        datedArticle({ id: 'b', source: 'Zeit', blocks: ['x'] }),
        datedArticle({ id: 'c', source: 'élan', blocks: ['x'] }),
      ];
      assert.deepEqual(
        sortedLines(concordanceOf(articles, 'x'), { by: 'source' }).map(({ article }) => article),
        ['c', 'b', 'a'],
      );
    });

    it('stands by the hit, whatever its case and accents', () => {
      const article = datedArticle({ id: 'a', blocks: ['war Élan WAR elan peace'] });
      const sought = ['war', 'elan', 'peace'].map((folded) => ({ sought: wordSought(folded), weight: 1 }));
      const concordance = concordanceOf([article], sought);
      const matches = (order: ConcordanceOrder) => sortedLines(concordance, order).map(({ match }) => match);
      assert.deepEqual(matches({ by: 'match' }), ['Élan', 'elan', 'peace', 'war', 'WAR']);
      assert.deepEqual(matches({ by: 'corpus' }), ['war', 'Élan', 'WAR', 'elan', 'peace']);
    });

    it('is the one asked for last, whichever is done first', () => {
      const concordance = concordanceOf([datedArticle({ id: 'a', blocks: ['x b x a x'] })], 'x');
      const first = concordance.sort({ by: 'right', words: 3 });
      first.next();
      finish(concordance.sort({ by: 'corpus' }));
      finish(first);
      assert.deepEqual(
        allLines(concordance).map(({ number }) => number),
        [0, 1, 2],
      );
    });

    it('tells where lines stand', () => {
      const concordance = concordanceOf([datedArticle({ id: 'a', blocks: ['x b x a x'] })], 'x');
      const places = [0, 4, 8, 2].map((start) => ({ article: 'a', start }));
      assert.deepEqual(concordance.positionsOf(places), [0, 1, 2, null]);
      finish(concordance.sort({ by: 'right', words: 1 }));
      assert.deepEqual(concordance.positionsOf(places), [2, 1, 0, null]);
      assert.deepEqual(concordance.positionsOf([{ article: 'b', start: 0 }]), [null]);
    });
  });
});
