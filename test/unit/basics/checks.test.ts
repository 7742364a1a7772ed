import assert from 'node:assert/strict';
import { isIndex, isRecord } from '../../../src/core/basics/checks';

describe('checks of what is not known yet', () => {
  it('take an object with fields for a record, and nothing else', () => {
    assert.deepEqual([{}, { a: 1 }, Object.create(null)].map(isRecord), [true, true, true]);
    assert.deepEqual([null, undefined, 'a', 1, [], ['a']].map(isRecord), [false, false, false, false, false, false]);
  });

  it('take whole numbers from 0 on for an index, as long as they are exact', () => {
    assert.deepEqual([0, 7, Number.MAX_SAFE_INTEGER].map(isIndex), [true, true, true]);
    assert.deepEqual([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null].map(isIndex), [
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
