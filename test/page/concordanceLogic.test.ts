import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PageLine } from '../../src/protocol/concordancePage';
import { Rows } from '../../src/webview/concordance/rows';
import { splitLeft, splitRight } from '../../src/webview/concordance/sortedWords';
import { directionOf } from '../../src/webview/shared/direction';
import { BATCH, LineCache } from '../../src/webview/shared/lineCache';
import { numbered } from './concordancePage';

const hiddenOf = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.uniqueArray(fc.nat(59)))
  .map(([lines, hidden]) => ({ lines, hidden: hidden.filter((at) => at < lines).sort((a, b) => a - b) }));

describe('concordance page: rows', () => {
  it('are the lines that are not hidden, in their order', () => {
    fc.assert(
      fc.property(hiddenOf, ({ lines, hidden }) => {
        const shown = Array.from({ length: lines }, (_, at) => at).filter((at) => !hidden.includes(at));
        const rows = new Rows(lines, hidden);
        assert.equal(rows.length, shown.length);
        assert.deepEqual(
          shown.map((_, row) => rows.positionAt(row)),
          shown,
        );
        assert.deepEqual(
          shown.map((at) => rows.rowOf(at)),
          shown.map((_, row) => row),
        );
      }),
    );
  });

  it('give as ranges exactly the lines between two of them', () => {
    fc.assert(
      fc.property(hiddenOf, fc.nat(60), fc.nat(60), ({ lines, hidden }, a, b) => {
        const rows = new Rows(lines, hidden);
        const from = Math.min(a, b, rows.length);
        const to = Math.min(Math.max(a, b), rows.length);
        const inRanges = rows
          .ranges(from, to)
          .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
        const expected = Array.from({ length: to - from }, (_, index) => rows.positionAt(from + index));
        assert.deepEqual(inRanges, expected);
      }),
    );
  });
});

describe('concordance page: lines', () => {
  const batch = (number: number) => Array.from({ length: BATCH }, (_, index) => numbered(number * BATCH + index));

  it('are asked for once, a batch at a time, and no further than there are any', () => {
    const asked: number[][] = [];
    const cache = new LineCache<PageLine>((from, to) => asked.push([from, to]));
    cache.reset(BATCH + 5);
    cache.want([3, 4, BATCH + 1, BATCH + 900]);
    cache.want([3, BATCH + 1]);
    assert.deepEqual(asked, [
      [0, BATCH],
      [BATCH, BATCH + 5],
    ]);
  });

  it('are let go of when they have not been looked at for long', () => {
    const cache = new LineCache<PageLine>(() => {});
    cache.reset(1_000_000);
    for (let number = 0; number < 300; number += 1) {
      cache.take(number * BATCH, batch(number));
      assert.ok(cache.at(0) !== undefined, 'what is looked at stays');
    }
    assert.equal(cache.at(BATCH), undefined);
    assert.equal(cache.at(299 * BATCH + 7)?.match, `hit ${299 * BATCH + 7}`);
  });
});

describe('concordance page: words that lines are sorted by', () => {
  it('are those next to the hit, and nothing is lost', () => {
    assert.deepEqual(splitLeft('before the cold, cold ', { by: 'left', words: 2 }), {
      rest: 'before the ',
      sorted: 'cold, cold',
      between: ' ',
    });
    assert.deepEqual(splitRight(' of 1987, which', { by: 'right', words: 2 }), {
      between: ' ',
      sorted: 'of 1987',
      rest: ', which',
    });
    for (const order of [
      { by: 'left', words: 3 } as const,
      { by: 'right', words: 3 } as const,
      { by: 'match' } as const,
    ]) {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const before = splitLeft(text, order);
          const after = splitRight(text, order);
          assert.equal(before.rest + before.sorted + before.between, text);
          assert.equal(after.between + after.sorted + after.rest, text);
        }),
      );
    }
  });
});

describe('concordance page: direction', () => {
  it('is that of the hit', () => {
    assert.equal(directionOf('المعاهدة', ' treaty'), 'rtl');
    assert.equal(directionOf('treaty', ' المعاهدة'), 'ltr');
    assert.equal(directionOf('1987', ' השלום'), 'rtl');
    assert.equal(directionOf('1987', ''), 'ltr');
  });
});
