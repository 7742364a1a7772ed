import assert from 'node:assert/strict';
import { asJson } from '../../bench/dates/report';
import { readRows } from '../../bench/dates/rows';
import { Scorer } from '../../bench/dates/score';
import { isWritten } from '../../bench/dates/written';

describe('eval:dates', () => {
  it('counts what was answered with a year or more, and how much of it was right', () => {
    const scorer = new Scorer();
    scorer.add('2017-02-18', '2017-02-18');
    scorer.add('2017-02-18', '2017-02-19');
    scorer.add('2017-02-18', '2017-02');
    scorer.add('2017-02-18', '2017-03-18');
    scorer.add('2017-02-18', '2018-02-18');
    scorer.add('2017', '2017-02-18');
    scorer.add('2017-02', '2017-01/2017-05');
    scorer.add('2017-02', '2015/2018');
    scorer.add('2017-02', '2018/2019');
    scorer.add('2017-02', '2017-02-10/..');
    scorer.add('2017-02', '../2016');
    scorer.add('2017-02', null);
    const { scores } = scorer;
    assert.equal(asJson(scores), '{"n":12,"answered":7,"day":1,"month":3,"year":6,"wrongYear":1}');
    assert.equal(scores.dated, 5);
    const { between, betweenRight, open, openRight } = scores;
    assert.deepEqual([between, betweenRight, open, openRight], [2, 1, 2, 1]);
  });

  it('takes an interval for the month or the year that it is in as a whole, and never for a day', () => {
    const scorer = new Scorer();
    scorer.add('2017-02-18', '2017-02-18/2017-02-20');
    scorer.add('2017-02-18', '2017-02-18/2017-03-01');
    scorer.add('2017-02-18', '2016-12-30/2016-12-31');
    assert.equal(asJson(scorer.scores), '{"n":3,"answered":3,"day":0,"month":1,"year":2,"wrongYear":1}');
    assert.equal(scorer.scores.dated, 0);
  });

  it('counts by themselves the labels that a file does not have', () => {
    const scorer = new Scorer();
    scorer.add('2017-02-18', '2017-02-18', true);
    scorer.add('2017-02-18', '2017-02-19', true);
    scorer.add('2017-02-18', '2018-02-18', true);
    scorer.add('2017-02-18', '2018-02-18', false);
    scorer.add('2017-02-18', '2018-02-18');
    const { unwritten, unwrittenWrongYear, writtenDated, writtenDay, wrongYear } = scorer.scores;
    assert.deepEqual([unwritten, unwrittenWrongYear, writtenDated, writtenDay, wrongYear], [1, 1, 3, 1, 3]);
  });

  it('knows a day in the ways in which pages write it', () => {
    for (const file of [
      '<time datetime="2017-02-08T10:00Z">',
      '/2017/2/8/title',
      'id_20170208.jpg',
      'Feb. 8, 2017',
      '8th of February 2017',
      '02/08/2017',
      '8.2.2017',
    ]) {
      assert.ok(isWritten('2017-02-08', file), file);
    }
    for (const file of ['2018-02-08', '2017-02-18', 'February 8', '12017-02-08', '8 March 2017'])
      assert.ok(!isWritten('2017-02-08', file), file);
    assert.ok(!isWritten('2017-02', '2017-02'));
  });

  it('reads rows of text and of HTML and leaves out those whose date is not known', () => {
    const rows = readRows(
      [
        '{"id":"a","text":"A text.","date":"2017-02-18T10:00:00Z"}',
        '{"html":"<p>A text.</p>","date":"2017"}',
        '',
        '{"id":"c","text":"A text.","date":null}',
        '{"id":"d","text":"A text.","date":"NaT"}',
      ].join('\n'),
    );
    assert.deepEqual(rows, [
      { id: 'a', name: 'article.txt', text: 'A text.', date: '2017-02-18' },
      { id: 'article-2', name: 'article.html', text: '<p>A text.</p>', date: '2017' },
    ]);
    assert.throws(() => readRows('{"id":"a","date":"2017"}'), /Line 1/);
  });
});
