import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exponent, median, percentile, precisionAt10 } from '../../bench/search/figures.mjs';

describe('the arithmetic of the search benchmark', () => {
  it('takes percentiles by nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    assert.equal(percentile(values, 0.5), 3);
    assert.equal(percentile(values, 0.95), 5);
    assert.equal(percentile(values, 0.2), 1);
    assert.equal(percentile(values, 0), 1);
    assert.equal(percentile([], 0.5), null);
    assert.deepEqual(values, [5, 1, 4, 2, 3]);
  });

  it('compares numbers, not their digits', () => {
    assert.equal(percentile([10, 9, 100], 0.5), 10);
  });

  it('takes the mean of the two in the middle as the median', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([7]), 7);
    assert.equal(median([]), null);
  });

  it('finds the exponent of growth', () => {
    const close = (points: [number, number][], k: number) => {
      const found = exponent(points);
      assert.ok(found !== null && Math.abs(found - k) < 1e-9, `${found}`);
    };
    close(
      [1, 10, 100].map((x) => [x, 3 * x ** 2]),
      2,
    );
    close(
      [1, 7, 50].map((x) => [x, 0.2 * Math.sqrt(x)]),
      0.5,
    );
    close(
      [
        [1, 4],
        [100, 4],
      ],
      0,
    );
  });

  it('knows no exponent where there is no growth to see', () => {
    assert.equal(exponent([[1, 1]]), null);
    assert.equal(
      exponent([
        [2, 1],
        [2, 3],
      ]),
      null,
    );
    assert.equal(
      exponent([
        [1, 0],
        [2, 3],
      ]),
      null,
    );
  });

  it('judges the first ten hits by how many could be right', () => {
    const even = (row: number) => row % 2 === 0;
    assert.equal(precisionAt10([0, 1, 2], even, 2), 1);
    assert.equal(precisionAt10([1, 3, 5], even, 2), 0);
    assert.equal(precisionAt10([0, 2, 4], even, 4), 0.75);
    assert.equal(precisionAt10([0, 2, 4, 6, 8, 1, 3, 5, 7, 9, 10, 12], even, 100), 0.5);
    assert.equal(precisionAt10([], even, 3), 0);
  });

  it('judges nothing where nothing is right', () => {
    assert.equal(
      precisionAt10([1, 2], () => false, 0),
      null,
    );
  });
});
