import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundsOf, daysInMonth, isInterval, orderableDate, parseEdtf } from '../../src/core/model/date';

const two = (number: number): string => String(number).padStart(2, '0');

/** A single date of any precision. */
const single = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(1, 2, 3),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([year, month, day, precision, qualifier]) => {
    const parts = [String(year), two(month), two(Math.min(day, daysInMonth(year, month)))];
    return parts.slice(0, precision).join('-') + qualifier;
  });

describe('dates in EDTF, whatever they are', () => {
  it('an interval reaches from the first day of its start to the last of its end, or is none', () => {
    fc.assert(
      fc.property(fc.option(single), fc.option(single), (from, to) => {
        const interval = parseEdtf(`${from ?? '..'}/${to ?? '..'}`);
        const [start, end] = [from, to].map((edtf) => (edtf === null ? undefined : parseEdtf(edtf)));
        const first = start === undefined ? Number.NEGATIVE_INFINITY : boundsOf(start).first;
        const last = end === undefined ? Number.POSITIVE_INFINITY : boundsOf(end).last;
        if ((from === null && to === null) || first > last) assert.equal(interval, undefined);
        else {
          assert.ok(interval !== undefined && isInterval(interval));
          assert.deepEqual(boundsOf(interval), { first, last });
        }
      }),
    );
  });

  it('no string throws, and whatever has a place in the order of time can be read', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0129-/.~?%x') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), letters), (text) => {
        const date = parseEdtf(text);
        assert.ok(orderableDate(text) === null || date !== undefined);
        assert.ok(date === undefined || isInterval(date) || orderableDate(text) === text);
      }),
    );
  });
});
