import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inferDate } from '../../src/core/ingest/metadata/inference/inferDate';
import { resolveDate } from '../../src/core/ingest/metadata/resolveDate';
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

/** Words of which clues are made, in any order. */
const telling = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'In',
        'was',
        'will',
        'this year',
        'last year,',
        'next year (',
        'since',
        'today,',
        'yesterday (17th)',
        '.',
        '\n\n',
      ),
      fc.constantFrom(
        'President',
        'Obama',
        'the 53rd',
        'Munich Security Conference',
        'opened yesterday',
        'Moscow, March 21 -',
        'COVID',
      ),
      fc.constantFrom(
        'May',
        '31 February',
        'sixty-ninth session of the',
        'General Assembly',
        'this',
        'former',
        'signed in',
      ),
      fc.integer({ min: 1790, max: 2099 }).map(String),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

describe('a date that is inferred, whatever the text', () => {
  it('is in EDTF, not from the future, and rests on words of the text', () => {
    fc.assert(
      fc.property(telling, fc.integer({ min: 1900, max: 2060 }), (text, year) => {
        const today = year * 10_000 + 615;
        const date = inferDate({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }, today);
        if (date === undefined) return;
        const parsed = parseEdtf(date.edtf ?? '');
        assert.ok(parsed !== undefined, String(date.edtf));
        const { first, last } = boundsOf(parsed);
        assert.ok(first <= today && (last <= today || last === Number.POSITIVE_INFINITY), String(date.edtf));
        assert.ok(date.evidence?.split(' … ').every((sentence) => text.includes(sentence)));
      }),
      { numRuns: 500 },
    );
  });

  it('words in an article resolve to a day that there is, or to none', () => {
    fc.assert(
      fc.property(telling, fc.option(single), (words, edtf) => {
        const resolved = resolveDate(words, { edtf });
        assert.ok(resolved === undefined || parseEdtf(resolved) !== undefined, resolved);
      }),
    );
  });
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
