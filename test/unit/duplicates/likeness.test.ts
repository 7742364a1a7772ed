import assert from 'node:assert/strict';
import { GramReader } from '../../../src/core/duplicates/grams';
import { comparedOf, likenessOf } from '../../../src/core/duplicates/likeness';
import { story } from './stories';

function compared(...blocks: string[]) {
  return comparedOf(story({ id: 'x', blocks }), new GramReader());
}

describe('how alike two articles are', () => {
  it('counts three words in a row, over the ends of paragraphs, case and accents aside', () => {
    const one = compared('one two three four', 'five');
    assert.deepEqual(likenessOf(one, compared('ONE twó three four five')), {
      shared: 3,
      ofBoth: 1,
      ofShorter: 1,
      spread: 1,
    });
    assert.deepEqual(likenessOf(one, compared('one two three six seven eight')), {
      shared: 1,
      ofBoth: 1 / 6,
      ofShorter: 1 / 3,
      spread: 1,
    });
  });

  it('says of figures which of the fewer the other has, if there are two', () => {
    assert.equal(likenessOf(compared('about 10 of 25 men'), compared('about 10 of 26 men')).figures, 0.5);
    assert.equal(likenessOf(compared('about 10 men came'), compared('about 12 men came')).figures, undefined);
  });

  it('does not depend on which is given first', () => {
    const one = compared('the quick brown fox jumps over the lazy dog and runs');
    const other = compared('the lazy dog and the quick brown fox jumps over it');
    assert.deepEqual(likenessOf(one, other), likenessOf(other, one));
  });

  it('is nothing for an empty text', () => {
    assert.deepEqual(likenessOf(compared(), compared('one two three')), {
      shared: 0,
      ofBoth: 0,
      ofShorter: 0,
      spread: 0,
    });
  });
});
