import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearWords } from '../../src/core/search/words/nearWords';
import { wordsWith } from '../unit/search/words';

describe('near words', () => {
  const letters = fc.stringMatching(/^[a-z]{6,12}$/);

  it('hold a word from which one letter was taken, or to which one was added, or in which one was changed', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('', 'x', 'keep'), (right, at, change) => {
        const i = at % right.length;
        const wrong = right.slice(0, i) + (change === 'keep' ? `q${right[i]}` : change) + right.slice(i + 1);
        const found = nearWords(wrong, wordsWith({ [right]: 1 }));
        assert.deepEqual(
          found.map(({ word }) => word),
          [right],
        );
      }),
    );
  });
});
