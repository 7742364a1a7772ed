import assert from 'node:assert/strict';
import { resolveDate } from '../../../../src/core/ingest/metadata/resolveDate';

describe('the date that words mean in an article', () => {
  for (const [words, article, edtf] of [
    ['March 21, 2019', null, '2019-03-21'],
    ['2019', null, '2019'],
    ['the 16th', '2017-02-18', '2017-02-16'],
    ['16th', '2017-02-18', '2017-02-16'],
    ['18th', '2017-02-18', '2017-02-18'],
    ['the 28th', '2017-02-18', undefined],
    ['the 16th', '2017-02', undefined],
    ['28th of last month', '2017-02', '2017-01-28'],
    ['28th of last month', '2017-01-05', '2016-12-28'],
    ['31st of last month', '2017-03-05', undefined],
    ['the 10th of this month', '2017-02', '2017-02-10'],
    ['yesterday', '2017-03-01', '2017-02-28'],
    ['Yesterday evening', '2017-03-01', '2017-02-28'],
    ['tomorrow', '2016-12-31', '2017-01-01'],
    ['yesterday', '2017-03', undefined],
    ['last Monday', '2017-02-18', '2017-02-13'],
    ['last Saturday', '2017-02-18', '2017-02-11'],
    ['last month', '2017-01', '2016-12'],
    ['next month', '2016-12-05', '2017-01'],
    ['last year', '2017', '2016'],
    ['January of this year', '2021-03-21', '2021-01'],
    ['December last year', '2017-02-18', '2016-12'],
    ['March 17', '2021-03-21', '2021-03-17'],
    ['17 March', '2021-03-21', '2021-03-17'],
    ['Dec. 30', '2021-01-05', '2020-12-30'],
    ['July 4', '2021-01-05', undefined],
    ['March 17', '2021-03', undefined],
    ['Tuesday', '2017-02-18', undefined],
    ['the 1990s', '2017-02-18', undefined],
    ['yesterday', '2017-02-18~', undefined],
    ['yesterday', '2017-02-18/2017-02-20', undefined],
    ['yesterday', null, undefined],
    ['', '2017-02-18', undefined],
  ] as const) {
    it(`${words || 'nothing'}, in one of ${article}: ${edtf}`, () => {
      assert.equal(resolveDate(words, { edtf: article }), edtf);
    });
  }
});
