import assert from 'node:assert/strict';
import { type ClaimedDate, claimedDate } from '../../../../src/core/ingest/documents/documentDate';
import type { DateClaim, DateSayer } from '../../../../src/core/ingest/documents/readDocument';
import { said } from '../../../said';

type Saying = readonly [by: DateSayer, value: string];

/** The date of a document with these claims, and when it says that it was changed. */
function dated(sayings: readonly Saying[], ...changes: readonly string[]): ClaimedDate {
  const dates = sayings.map(([by, value]): DateClaim => ({ by, value, evidence: value }));
  return claimedDate({ dates, changes: changes.map((value) => ({ value, evidence: value })) });
}

function edtfOf(sayings: readonly Saying[], ...changes: readonly string[]): string | null | undefined {
  return dated(sayings, ...changes).date?.edtf;
}

describe('the date that a document claims', () => {
  it('is what its data say, without a doubt, where the page or its address bears them out', () => {
    for (const witness of [
      ['shown', '18 February 2017'],
      ['address', '2017-02-18'],
    ] as const) {
      const { date, doubt } = dated(
        [['data', '2017-02-18'], witness, ['changed', 'Updated 3 May 2017'], ['shown', 'Monday, 4 June 2018']],
        '2017-05-03',
      );
      assert.deepEqual([date?.edtf, doubt], ['2017-02-18', undefined]);
    }
  });

  it('is an interval where only another year is shown, as of a text that was brought up to date', () => {
    const { date, doubt } = dated([
      ['data', '2017-02-18'],
      ['shown', '4 June 2018'],
    ]);
    assert.deepEqual(date, {
      edtf: '2017-02-18/2018-06-04',
      provenance: 'metadata',
      evidence: '2017-02-18 … 4 June 2018',
    });
    assert.match(said(doubt), /some day between/);
  });

  it('is an interval that holds all of them where data and address are of other years', () => {
    const sayings: Saying[] = [
      ['data', '2017-02-18'],
      ['data', '2018-01-09'],
      ['address', '2015-12-03'],
    ];
    assert.equal(edtfOf(sayings), '2015-12-03/2018-01-09');
  });

  it('is an interval where only the day of a change is shown', () => {
    const sayings: Saying[] = [
      ['data', '2017-02-18'],
      ['changed', 'Updated 22 February 2017'],
    ];
    assert.equal(edtfOf(sayings), '2017-02-18/2017-02-22');
  });

  it('is the day that is shown when that is soon after the one in the data, and that of a change', () => {
    const sayings: Saying[] = [
      ['data', '2017-02-18'],
      ['shown', '22 February 2017'],
    ];
    const { date, doubt } = dated(sayings, '2017-02-22T09:00:00Z');
    assert.equal(date?.edtf, '2017-02-22');
    assert.match(said(doubt), /the one that is shown/);
    assert.equal(
      edtfOf(
        [
          ['data', '2017-02-18'],
          ['shown', '22 May 2017'],
        ],
        '2017-05-22',
      ),
      '2017-02-18/2017-05-22',
    );
  });

  it('is not that on which the page was asked for, nor an older one that it names', () => {
    const today: Saying[] = [
      ['data', '2017-02-18'],
      ['shown', 'Wednesday, 22 February 2017'],
    ];
    assert.equal(edtfOf(today), '2017-02-18');
    assert.equal(edtfOf(today, '2017-02-19'), '2017-02-18');
    const caption: Saying[] = [
      ['data', '2017-02-18'],
      ['shown', 'PHOTO: The lake on 23 April 1985.'],
    ];
    assert.deepEqual([edtfOf(caption), dated(caption).doubt], ['2017-02-18', undefined]);
  });

  it('is the day on which people read it, where the stamp in universal time is of the day next to it', () => {
    const stamp: Saying = ['data', '2017-02-18T23:30:00Z'];
    assert.equal(edtfOf([stamp, ['shown', '19 February 2017']]), '2017-02-19');
    assert.equal(edtfOf([stamp, ['shown', '18 Feb 2017'], ['changed', 'Updated 07:26, 19 Feb 2017']]), '2017-02-18');
    assert.equal(edtfOf([stamp, ['beside', '2017-02-19T01:30:00+02:00']]), '2017-02-19');
    assert.equal(edtfOf([stamp, ['beside', '2017-02-19T09:12:00+02:00']]), '2017-02-18');
  });

  it('is none where only days of several years stand on the page, as in a list of articles', () => {
    const { date, doubt } = dated([
      ['beside', '2017-02-18'],
      ['beside', '2015-03-01'],
    ]);
    assert.equal(date, undefined);
    assert.match(said(doubt), /none as its own/);
    assert.equal(
      edtfOf([
        ['beside', '2017-02-18'],
        ['beside', '2017-03-01'],
      ]),
      '2017-02-18',
    );
  });

  it('may be of either year where the text was changed long after, and is doubtful where the page bears out the first', () => {
    assert.equal(edtfOf([['data', '2017-12-18']], '2019-02-01'), '2017-12-18/2019-02-01');
    const { date, doubt } = dated(
      [
        ['data', '2017-12-18'],
        ['shown', '18 Dec 2017'],
      ],
      '2019-02-01',
    );
    assert.equal(date?.edtf, '2017-12-18');
    assert.match(said(doubt), /changed long after/);
    assert.deepEqual(dated([['data', '2017-12-18']], '2018-01-03').doubt, undefined);
    assert.equal(edtfOf([['data', '2017-12-18']], '2018-01-03'), '2017-12-18');
  });
});
