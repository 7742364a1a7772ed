import assert from 'node:assert/strict';
import { boundsOf, orderableDate, parseEdtf, yearOf } from '../../../src/core/model/date';

const INFINITE = Number.POSITIVE_INFINITY;

describe('a date in EDTF', () => {
  for (const [edtf, first, last, year] of [
    ['2017-02-18', 20170218, 20170218, 2017],
    ['2016-02', 20160201, 20160229, 2016],
    ['2017~', 20170101, 20171231, 2017],
    ['2018-11-01/2020-11', 20181101, 20201130, null],
    ['2018-03/2018-11?', 20180301, 20181130, 2018],
    ['2018/2018-02', 20180101, 20180228, 2018],
    ['2018-11/..', 20181101, INFINITE, null],
    ['../2017', -INFINITE, 20171231, null],
  ] as const) {
    it(`reads ${edtf}`, () => {
      const parsed = parseEdtf(edtf);
      assert.ok(parsed !== undefined);
      assert.deepEqual(boundsOf(parsed), { first, last });
      assert.equal(yearOf({ edtf, provenance: 'metadata' }), year);
    });
  }

  for (const edtf of [
    '',
    '/',
    '17',
    '2017-13',
    '2017-02-29',
    '2017-2-1',
    '2017/',
    '/2017',
    '../..',
    '../',
    '2017/2016',
    '2017-02-18/2017-02-17',
    '2017/2018/2019',
    '2017/2018-13',
    '2017-18',
    '2018-W01',
    '2018-21',
  ]) {
    it(`does not take ${JSON.stringify(edtf)} for one`, () => {
      assert.equal(parseEdtf(edtf), undefined);
      assert.equal(orderableDate(edtf), null);
      assert.equal(yearOf({ edtf, provenance: 'metadata' }), null);
    });
  }

  it('stands in the order of time, an interval behind all that is dated to its start', () => {
    const inOrder = ['2016', '2017', '2017-02', '2017-02-18', '2017-03', '2017/2019', '2018', '2018-01'];
    const keys = inOrder.map((edtf) => orderableDate(edtf) ?? '');
    assert.deepEqual([...keys].sort(), inOrder);
  });

  it('stands in no order when it is open on a side', () => {
    assert.deepEqual([null, '2018-11/..', '../2017'].map(orderableDate), [null, null, null]);
  });
});
