import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readQuestions } from '../../bench/search/questions.mjs';

describe('query files of the search benchmark', () => {
  it('take the true words as a text or as an array', () => {
    const row = { q: 'Presidnet  Réagan', p: false, c: 'typo' };
    const wanted = { text: 'Presidnet  Réagan', words: ['president', 'reagan'], prefix: false, kind: 'typo' };
    assert.deepEqual(readQuestions([{ ...row, t: 'president Réagan' }]), [wanted]);
    assert.deepEqual(readQuestions([{ ...row, t: ['President', 'reagan'] }]), [wanted]);
  });

  it('take 0 and 1, and neither prefix nor class', () => {
    const [first, second, third] = readQuestions([
      { q: 'a', t: 'a', p: 1, c: 'x' },
      { q: 'a', t: 'a', p: 0, c: 'x' },
      { q: 'a', t: 'a' },
    ]);
    assert.equal(first?.prefix, true);
    assert.equal(second?.prefix, false);
    assert.deepEqual([third?.prefix, third?.kind], [false, 'other']);
  });

  const bad: [string, unknown, RegExp][] = [
    ['no array', { q: 'a', t: 'a' }, /a JSON array of rows/],
    ['nothing', [], /holds no rows/],
    ['a row that is no object', [{ q: 'a', t: 'a' }, 'a'], /query 1: it is no object/],
    ['a row without q', [{ t: 'a' }], /query 0: q is no text/],
    ['a row with an empty q', [{ q: ' ', t: 'a' }], /query 0: q is no text/],
    ['a row without t', [{ q: 'a' }], /query 0: t is neither/],
    ['a t of other things', [{ q: 'a', t: [1] }], /query 0: t is neither/],
    ['a t without a word', [{ q: 'a', t: ' - ' }], /query 0: t holds no word/],
    ['a p that is a word', [{ q: 'a', t: 'a', p: 'yes' }], /query 0: p is neither/],
    ['a c that is a number', [{ q: 'a', t: 'a', c: 3 }], /query 0: c is no text/],
  ];
  for (const [what, rows, message] of bad) {
    it(`refuse ${what}`, () => {
      assert.throws(() => readQuestions(rows), message);
    });
  }
});
