import assert from 'node:assert/strict';
import { SALIENCE_RULE, type Standing, salienceOf } from '../../../src/core/entities/linking/salience';

const passing: Standing = { kind: 'person', inTitle: false, inOpening: false, mentions: 1, words: 300 };

describe('salienceOf', () => {
  it('is what the rule says', () => {
    assert.equal(salienceOf(passing), null);
    assert.equal(salienceOf({ ...passing, inTitle: true }), 'title');
    assert.equal(salienceOf({ ...passing, inOpening: true }), null);
    assert.equal(salienceOf({ ...passing, inOpening: true, mentions: 2 }), 'opening');
    assert.equal(salienceOf({ ...passing, mentions: 2, words: 100 }), null);
    assert.equal(salienceOf({ ...passing, mentions: 3, words: 900 }), 'often');
    assert.equal(salienceOf({ ...passing, mentions: 3, words: 901 }), null);
    assert.equal(salienceOf({ ...passing, kind: 'place', inTitle: true, mentions: 9 }), null);
  });

  it('is told with its numbers', () => {
    assert.match(SALIENCE_RULE.join(' '), /title.*first two paragraphs.*twice.*three times.*300 words/);
  });
});
