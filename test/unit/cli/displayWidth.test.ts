import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fittingStart, padEnd, padStart, widthOf } from '../../../src/cli/displayWidth';

describe('the width of a text in a terminal', () => {
  for (const [text, width] of [
    ['', 0],
    ['plain', 5],
    ['Größe, Ελλάδα, Россия', 21],
    ['东京', 4],
    ['ソウル 서울', 11],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    // Only the virama stands on its letter; vowel signs beside theirs take a column, as with wcwidth.
    ['हिन्दी', 5],
    ['zero\u200Dwidth', 9],
    ['😀', 2],
    ['שלום', 4],
    ['…–“”', 4],
  ] as const) {
    it(`is ${width} for ${JSON.stringify(text)}`, () => assert.equal(widthOf(text), width));
  }

  it('is what padding fills up to', () => {
    assert.equal(padStart('东', 5), '   东');
    assert.equal(padEnd('东', 5), '东   ');
    assert.equal(padEnd('longer', 3), 'longer');
  });

  it('cuts no character in two', () => {
    assert.equal(fittingStart('a东京', 4), 'a东');
    assert.equal(fittingStart('😀😀', 3), '😀');
    assert.equal(fittingStart('e\u0301e\u0301', 1), 'e\u0301');
  });

  it('is never passed by what fits, which is a beginning as long as can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, columns) => {
        const start = fittingStart(text, columns);
        assert.ok(text.startsWith(start));
        assert.ok(widthOf(start) <= columns);
        const [next] = text.slice(start.length);
        if (next !== undefined) assert.ok(widthOf(start + next) > columns);
      }),
    );
  });
});
