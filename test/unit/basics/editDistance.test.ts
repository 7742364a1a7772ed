import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/basics/editDistance';

describe('edit distance', () => {
  it('counts letters that are inserted, left out, replaced or exchanged with their neighbour', () => {
    assert.equal(editDistance('treaty', 'treaty', 3), 0);
    assert.equal(editDistance('treaty', 'treatry', 3), 1);
    assert.equal(editDistance('treaty', 'teaty', 3), 1);
    assert.equal(editDistance('treaty', 'treasy', 3), 1);
    assert.equal(editDistance('treaty', 'teraty', 3), 1);
    assert.equal(editDistance('kitten', 'sitting', 3), 3);
  });

  it('is one more than the most when there are more', () => {
    assert.equal(editDistance('kitten', 'sitting', 2), 3);
    assert.equal(editDistance('kitten', 'sitting', 0), 1);
    assert.equal(editDistance('a', 'abcdef', 2), 3);
    assert.equal(editDistance('', 'ab', 2), 2);
  });
});
