import assert from 'node:assert/strict';
import { inferDate } from '../../../../src/core/ingest/metadata/inference/inferDate';
import type { Block } from '../../../../src/core/model/block';

const TODAY = 20261122;

function inferred(text: string, kind: Block['kind'] = 'paragraph'): string | undefined {
  return inferDate({ text, blocks: [{ kind, start: 0, end: text.length }] }, TODAY)?.edtf ?? undefined;
}

function each(cases: readonly (readonly [text: string, edtf: string | undefined])[]): void {
  for (const [text, edtf] of cases) it(`${edtf ?? 'nothing'}: ${text}`, () => assert.equal(inferred(text), edtf));
}

describe('a date that is inferred from the past', () => {
  each([
    ['Sanctions, which came into force in November 2018, hurt oil sales.', '2018-11/..'],
    ['He was elected in 2016.', '2016/..'],
    ['They met on 14 May 2019 in Sochi.', '2019-05-14/..'],
    ['They met on May 14, 2019 in Sochi.', '2019-05-14/..'],
    ['In 2016, the two states signed a treaty.', '2016/..'],
    ['Since 1991 they have been neighbours.', '1991/..'],
    ['He was elected in 2016. She was elected in 2012.', '2016/..'],
    ['The former US President Barack Obama was there.', '2017-01-20/..'],
    ['Two months after Trump’s inauguration little has changed.', '2017-01-20/..'],
    ['The COVID pandemic changed that.', '2020-02-11/..'],
    ['At the 53rd Munich Security Conference nobody spoke of it.', '2016/..'],
  ]);
});

describe('a date that is inferred from the present', () => {
  each([
    ['Exports fell this year (2019) for the first time.', '2019'],
    ['In 2017 so far nothing was signed.', '2017'],
    ['Last year, 2016, brought the treaty.', '2017'],
    ['Next year (2018) there will be an election.', '2017'],
    ['The ministers meet today, 4 May 2019, in Sochi.', '2019-05-04'],
    ['At the 53rd Munich Security Conference, which opened yesterday, she warned.', '2017-02'],
    ['At the 53rd Munich Security Conference, which opened yesterday (17th), she warned.', '2017-02-18'],
    ['I congratulate you on your election as President of the General Assembly at its sixty-ninth session.', '2014'],
    ['We look to the work of this thirty-fifth session of the General Assembly.', '1980'],
    ['Incumbent U.S. President Joe Biden said so.', '2021-01-20/2025-01-20'],
    ['President Obama said so.', '2009-01-20/2017-01-20'],
    ['Moscow, March 21 (Agency) - President Biden said so.', '2021-03-21/2024-03-21'],
    ['Moscow, March 21 (Agency) - In 2021 so far nothing was signed.', '2021-03-21'],
  ]);
});

describe('what looks like a year, or like the past, infers nothing', () => {
  each([
    ['The fund will pay 2016 dollars.', undefined],
    ['Resolution 1991/2 was read.', undefined],
    ['Sales will be higher than in 2017.', undefined],
    ['The bonds, maturing in 2002, were sold.', undefined],
    ['They agreed to meet in 2030.', undefined],
    ['It was to be finished by 2040.', undefined],
    ['He hopes that it was done in 2045.', undefined],
    ['A train left at 20:17 and cost 2,017 roubles.', undefined],
    ['© 2020 Press. All Rights Reserved.', undefined],
    ['The vice president Biden of the club was elected.', undefined],
    ['He bought the house of Trump in Berlin.', undefined],
    ['The seventh session of the court was opened.', undefined],
    ['It was founded in 2091.', undefined],
    ['', undefined],
  ]);

  it('in page furniture', () => {
    assert.equal(inferred('It was founded in 2016.', 'boilerplate'), undefined);
  });

  it('more than a lower bound where a text contradicts itself', () => {
    assert.equal(inferred('This year (2015) was good. He was elected in 2018.'), '2018/..');
  });

  it('a single year from who held an office', () => {
    assert.equal(inferred('President Obama went home. He was last seen in 2017.'), '2017/..');
  });
});
