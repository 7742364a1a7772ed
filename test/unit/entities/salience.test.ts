import assert from 'node:assert/strict';
import { isSalient, SALIENCE_RULE, type Standing } from '../../../src/core/entities/salience';

const passing: Standing = { kind: 'person', inTitle: false, inOpening: false, mentions: 1, words: 300 };

describe('isSalient', () => {
  it('is what the rule says', () => {
    assert.equal(isSalient(passing), false);
    assert.equal(isSalient({ ...passing, inTitle: true }), true);
    assert.equal(isSalient({ ...passing, inOpening: true }), false);
    assert.equal(isSalient({ ...passing, inOpening: true, mentions: 2 }), true);
    assert.equal(isSalient({ ...passing, mentions: 2, words: 100 }), false);
    assert.equal(isSalient({ ...passing, mentions: 3, words: 900 }), true);
    assert.equal(isSalient({ ...passing, mentions: 3, words: 901 }), false);
    assert.equal(isSalient({ ...passing, kind: 'place', inTitle: true, mentions: 9 }), false);
  });

  it('is told with its numbers', () => {
    assert.match(SALIENCE_RULE, /title.*first two paragraphs.*twice.*three times.*300 words/);
  });
});
