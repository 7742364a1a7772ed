import assert from 'node:assert/strict';
import { NO_JUDGEMENTS } from '../../../../src/core/entities/judgements/effect';
import { drawSample, type MarkedCorpus } from '../../../../src/core/entities/review/sample';
import { finish } from '../../search/articles';
import { corpusOf, markedArticle, reviewOf, stateWith } from './support';

const one = markedArticle('one', 'The [weapon Porter] left [place Odessa].', '[person Ann Lee] saw it.');
const two = markedArticle('two', 'Nobody was there.');
const three = markedArticle('three', '[person Bo Diaz] met [nationality Russian] guests in [place Oslo].');
const corpus = corpusOf(one, two, three);

function drawn(judged = NO_JUDGEMENTS, size = 100, seed = 7, from: MarkedCorpus = corpus): string[] {
  return finish(drawSample(from, judged, size, seed)).mentions.map(({ article, mention }) =>
    article.text.slice(mention.start, mention.end),
  );
}

describe('sample of mentions', () => {
  it('is all of them, each once, when no more are there', () => {
    assert.deepEqual(drawn().sort(), ['Ann Lee', 'Bo Diaz', 'Odessa', 'Oslo', 'Porter', 'Russian']);
  });

  it('is as large as was asked, and the same for the same seed whatever the order in which articles came', () => {
    assert.equal(drawn(NO_JUDGEMENTS, 4).length, 4);
    assert.deepEqual(drawn(NO_JUDGEMENTS, 4), drawn(NO_JUDGEMENTS, 4, 7, corpusOf(three, one, two)));
  });

  it('leaves out what was reviewed, unless it is of another kind now', () => {
    const judged = stateWith([
      reviewOf(one.article, 'Porter', 'weapon', true),
      reviewOf(three.article, 'Oslo', 'place', false),
      reviewOf(three.article, 'Bo Diaz', 'organization', false),
    ]);
    assert.deepEqual(drawn(judged).sort(), ['Ann Lee', 'Bo Diaz', 'Odessa', 'Russian']);
  });

  it('leaves out what the reader decided at its place', () => {
    assert.deepEqual(drawn(stateWith([], [[one.article, 'Odessa']])).sort(), [
      'Ann Lee',
      'Bo Diaz',
      'Oslo',
      'Porter',
      'Russian',
    ]);
  });

  it('counts what is left and what there is', () => {
    const judged = stateWith([reviewOf(one.article, 'Porter', 'weapon', true)]);
    const { left, counts } = finish(drawSample(corpus, judged, 0, 1));
    assert.equal(left, 5);
    assert.deepEqual([...counts].sort(), [
      ['nationality', 1],
      ['person', 2],
      ['place', 2],
      ['weapon', 1],
    ]);
  });

  it('is empty for a corpus without mentions', () => {
    assert.deepEqual(finish(drawSample(corpusOf(two), NO_JUDGEMENTS, 100, 1)), {
      mentions: [],
      left: 0,
      counts: new Map(),
    });
  });
});
