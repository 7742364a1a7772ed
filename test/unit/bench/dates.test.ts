import assert from 'node:assert/strict';
import { asJson } from '../../bench/dates/report';
import { readRows } from '../../bench/dates/rows';
import { Scorer } from '../../bench/dates/score';

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
    const { between, betweenRight, open, openRight } = scores;
    assert.deepEqual([between, betweenRight, open, openRight], [2, 1, 2, 1]);
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
