import assert from 'node:assert/strict';
import { wilsonInterval } from '../../../../src/core/entities/review/wilson';

describe('Wilson score interval', () => {
  /** Within half of the last digit that the tables print. */
  function assertInterval(right: number, of: number, low: number, high: number): void {
    const interval = wilsonInterval(right, of);
    assert.ok(Math.abs(interval.low - low) < 0.00005, `${right}/${of}: low ${interval.low}`);
    assert.ok(Math.abs(interval.high - high) < 0.00005, `${right}/${of}: high ${interval.high}`);
  }

  it('is what the literature works out', () => {
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3
    assertInterval(81, 263, 0.2553, 0.3662);
    assertInterval(15, 148, 0.0624, 0.1605);
    assertInterval(0, 20, 0, 0.1611);
    assertInterval(1, 29, 0.0061, 0.1718);
  });

  it('says something of samples in which all or none are right', () => {
    assertInterval(0, 10, 0, 0.2775);
    assertInterval(10, 10, 0.7225, 1);
    assertInterval(8, 10, 0.4902, 0.9433);
    assert.deepEqual([wilsonInterval(0, 3).low, wilsonInterval(3, 3).high], [0, 1]);
  });

  it('knows nothing without a sample', () => {
    assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
  });
});
