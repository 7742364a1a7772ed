import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareNames } from '../../src/core/browse/order';

const letters = fc.constantFrom(
  'a',
  'B',
  'b',
  'e',
  'é',
  'e\u0301',
  'z',
  'ß',
  'l',
  '·',
  'æ',
  ' ',
  '-',
  "'",
  '2',
  '10',
  'Я',
  '李',
  '\u0301',
  '\0',
);
const name = fc.oneof(
  fc.array(letters, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('the order of names', () => {
  const collator = new Intl.Collator('en', { numeric: true });

  it('is that of English with numbers as numbers, whatever the names', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const told = collator.compare(a, b);
        assert.equal(Math.sign(compareNames(a, b)), told !== 0 ? Math.sign(told) : a < b ? -1 : Number(a > b));
      }),
      { numRuns: 5000 },
    );
  });
});
