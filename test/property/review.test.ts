import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawNumbers } from '../../src/core/entities/review/draw';
import { RandomNumbers } from '../../src/core/entities/review/random';
import { wilsonInterval } from '../../src/core/entities/review/wilson';

const seed = fc.integer({ min: 0, max: 0xffffffff });

/** Pearson's chi-squared of counts that should all be the same. */
function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Of ten counts, chi-squared with nine degrees of freedom is above it once in a thousand million times. */
const UNBELIEVABLE = 60;

describe('drawing a sample', () => {
  it('draws different numbers below the count, as many as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), seed, (count, size, from) => {
        const drawn = drawNumbers(count, size, from);
        assert.equal(drawn.length, Math.min(count, size));
        assert.equal(new Set(drawn).size, drawn.length);
        assert.ok(drawn.every((number) => Number.isInteger(number) && number >= 0 && number < count));
        assert.deepEqual(drawNumbers(count, size, from), drawn);
      }),
    );
  });

  it('begins with the smaller sample of the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 50 }), seed, (count, size, from) => {
        assert.deepEqual(
          drawNumbers(count, size + 20, from).slice(0, size),
          drawNumbers(count, size, from).slice(0, size),
        );
      }),
    );
  });

  it('favours no number, at any place of the sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xfffff }), fc.integer({ min: 0, max: 2 }), (first, place) => {
        const counts = new Array<number>(10).fill(0);
        for (let k = 0; k < 5_000; k += 1) {
          const number = drawNumbers(10, 3, first + k)[place] ?? -1;
          counts[number] = (counts[number] ?? 0) + 1;
        }
        assert.ok(chiSquared(counts) < UNBELIEVABLE, counts.join(' '));
      }),
      { numRuns: 20 },
    );
  });

  it('favours no number below a limit that does not divide 2^32', () => {
    const random = new RandomNumbers(1);
    // half of the numbers would be in the first third of the range if no value were thrown away
    const limit = 3 * 2 ** 30;
    const counts = new Array<number>(10).fill(0);
    for (let k = 0; k < 20_000; k += 1) {
      const tenth = Math.floor((random.below(limit) / limit) * 10);
      counts[tenth] = (counts[tenth] ?? 0) + 1;
    }
    assert.ok(chiSquared(counts) < UNBELIEVABLE, counts.join(' '));
  });
});

describe('Wilson score interval of any sample', () => {
  const sample = fc
    .integer({ min: 1, max: 10_000 })
    .chain((of) => fc.record({ of: fc.constant(of), right: fc.integer({ min: 0, max: of }) }));

  it('holds the share that was seen, within 0 and 1', () => {
    fc.assert(
      fc.property(sample, ({ right, of }) => {
        const { low, high } = wilsonInterval(right, of);
        assert.ok(0 <= low && low <= right / of && right / of <= high && high <= 1);
      }),
    );
  });

  it('is mirrored when right and wrong change places', () => {
    fc.assert(
      fc.property(sample, ({ right, of }) => {
        const one = wilsonInterval(right, of);
        const other = wilsonInterval(of - right, of);
        assert.ok(Math.abs(one.low - (1 - other.high)) < 1e-12 && Math.abs(one.high - (1 - other.low)) < 1e-12);
      }),
    );
  });

  it('is narrower the more is looked at', () => {
    fc.assert(
      fc.property(sample, ({ right, of }) => {
        const some = wilsonInterval(right, of);
        const more = wilsonInterval(right * 2, of * 2);
        assert.ok(more.high - more.low < some.high - some.low);
      }),
    );
  });
});
