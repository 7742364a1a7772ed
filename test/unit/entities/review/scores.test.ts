import assert from 'node:assert/strict';
import { overallScore, scoresOf } from '../../../../src/core/entities/review/scores';
import { wilsonInterval } from '../../../../src/core/entities/review/wilson';
import { corpusOf, markedArticle, reviewOf, stateWith } from './support';

const article = markedArticle(
  'a',
  'The [weapon Porter] left [place Odessa].',
  '[person Ann Lee] and [person Bo Diaz] saw it.',
);
const corpus = corpusOf(article);
const porter = reviewOf(article.article, 'Porter', 'weapon', true);
const ann = reviewOf(article.article, 'Ann Lee', 'person', true);
const bo = reviewOf(article.article, 'Bo Diaz', 'person', false);

/** Kind, right and reviewed of each score. */
function figures(...given: Parameters<typeof scoresOf>): [string, number, number][] {
  return scoresOf(...given).map(({ kind, right, reviewed }) => [kind, right, reviewed]);
}

describe('scores of reviews', () => {
  it('are counted by kind, each with its interval, in the order of the kinds', () => {
    assert.deepEqual(scoresOf(corpus, stateWith([porter, bo, ann])), [
      { kind: 'person', right: 1, reviewed: 2, ...wilsonInterval(1, 2) },
      { kind: 'weapon', right: 1, reviewed: 1, ...wilsonInterval(1, 1) },
    ]);
  });

  it('take the later of two reviews of one mention', () => {
    const changed = { ...reviewOf(article.article, 'Ann Lee', 'person', false), id: 'later' };
    assert.deepEqual(figures(corpus, stateWith([ann, changed])), [['person', 0, 1]]);
    assert.deepEqual(figures(corpus, stateWith([changed, ann])), [['person', 1, 1]]);
  });

  it('find a mention again that has moved', () => {
    const longer = markedArticle(
      'a',
      'A new first paragraph with [person Eve Fox].',
      'Then [person Ann Lee] and [person Bo Diaz] saw it.',
    );
    assert.deepEqual(figures(corpusOf(longer), stateWith([ann, bo, porter])), [['person', 1, 2]]);
  });

  it('forget mentions of another kind or span, and articles that are gone', () => {
    const other = markedArticle(
      'a',
      'The [organization Porter] left [place Odessa].',
      '[person Ann] Lee and [person Bo Diaz] saw it.',
    );
    assert.deepEqual(figures(corpusOf(other), stateWith([porter, ann, bo])), [['person', 0, 1]]);
    assert.deepEqual(figures(corpusOf(), stateWith([porter, ann, bo])), []);
  });

  it('keep what was found wrong when the reader has put it right at its place', () => {
    const corrected = markedArticle(
      'a',
      'The [weapon Porter] left [place Odessa].',
      '[person Ann Lee] and Bo Diaz saw it.',
    );
    assert.deepEqual(figures(corpusOf(corrected), stateWith([ann, bo], [[corrected.article, 'Bo Diaz']])), [
      ['person', 1, 2],
    ]);
    assert.deepEqual(figures(corpusOf(corrected), stateWith([ann, bo])), [['person', 1, 1]]);
  });

  it('come to one score over all kinds', () => {
    const scores = scoresOf(corpus, stateWith([porter, ann, bo]));
    assert.deepEqual(overallScore(scores), { right: 2, reviewed: 3, ...wilsonInterval(2, 3) });
    assert.deepEqual(overallScore([]), { right: 0, reviewed: 0, low: 0, high: 1 });
  });
});
