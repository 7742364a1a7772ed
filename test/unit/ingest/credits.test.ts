import assert from 'node:assert/strict';
import { isMasthead, readCredit } from '../../../src/core/ingest/layout/credits';
import { read } from './article';

describe('credits', () => {
  const found: readonly [
    text: string,
    author: string | undefined,
    source: string | undefined,
    date: string | undefined,
  ][] = [
    ['By Jane Doe', 'Jane Doe', undefined, undefined],
    ['By Jane Doe and John van der Berg', 'Jane Doe and John van der Berg', undefined, undefined],
    ['By Jane Doe | September 5, 2024', 'Jane Doe', undefined, '2024-09-05'],
    ['By Jane Doe, Staff Writer', 'Jane Doe', undefined, undefined],
    ['By user_name7 // 2024-09-05', 'user_name7', undefined, '2024-09-05'],
    ['By Lewis Sanders IV (DW) – Senior officials have called for an overhaul.', 'Lewis Sanders IV', 'DW', undefined],
    ['China News Agency reporter Wang Xiujun', 'Wang Xiujun', 'China News Agency', undefined],
    ['Written by: Jane Doe', 'Jane Doe', undefined, undefined],
    ['Source: Reuters', undefined, 'Reuters', undefined],
    ['Published on Monday, 5 September 2024 at 10:12 GMT', undefined, undefined, '2024-09-05'],
    ['China News Agency, Moscow, March 21, title: "Something"', undefined, 'China News Agency', undefined],
    ['MOSCOW, March 21, 2021 (Xinhua) -- The president said so.', undefined, 'Xinhua', '2021-03-21'],
    ['LONDON (Reuters) - The minister said so.', undefined, 'Reuters', undefined],
    ['CCTV News:During the campaign he said so.', undefined, 'CCTV News', undefined],
  ];
  for (const [text, author, source, date] of found) {
    it(`reads ${text}`, () => {
      const credit = readCredit(text);
      assert.ok(credit !== undefined);
      assert.deepEqual([credit.author, credit.source, credit.date?.edtf], [author, source, date]);
      assert.ok(text.includes(credit.evidence));
    });
  }

  const none = [
    'By Monday the army had left the town, and nobody knew where it had gone.',
    'By United Nations standards the region is poor, and it has been so for a long time, as everybody knows who has been there.',
    'By the way',
    'Author: to be named later',
    'MOSCOW is far away.',
    'In March 2019 (a Tuesday) - as it was - nobody came.',
    'Trump: Russia should "return" Crimea',
    '2018',
    'The date is June 19, 1987.',
    '03/04/2017',
  ];
  for (const text of none) it(`reads nothing into "${text}"`, () => assert.equal(readCredit(text), undefined));

  it('knows newspapers by their names', () => {
    for (const name of ['Global Times', 'The Washington Post', 'Radio Free Europe', 'Xinhua News Agency'])
      assert.ok(isMasthead(name));
    for (const name of ['Times are changing', 'Trump and Putin', 'The post office', 'A']) assert.ok(!isMasthead(name));
  });

  it('believes the first to say a thing, near the top only', () => {
    const body = 'A sentence that is long enough to be a paragraph of its own in any text.';
    const { article } = read(
      `A title\n\nBy Jane Doe\n\nBy John Smith\n\n${`${body}\n\n`.repeat(8)}Published 5 September 2024`,
    );
    assert.deepEqual(article.author, { value: 'Jane Doe', provenance: 'byline', evidence: 'By Jane Doe' });
    assert.equal(article.date.edtf, null);
  });
});

describe('a line that is only a dateline', () => {
  const kindsOf = (source: string): readonly string[] => read(source).article.blocks.map(({ kind }) => kind);
  const BODY = 'The two sides met for the third time and came to no agreement, a spokesman of the ministry said.';

  it('is a block of its own kind and tells source and date', () => {
    const { article } = read(`Talks end\n\nMOSCOW, March 21, 2021 (Our Agency) —\n\n${BODY}`);
    assert.equal(article.blocks[1]?.kind, 'dateline');
    assert.equal(article.date.edtf, '2021-03-21');
    assert.equal(article.date.provenance, 'dateline');
    assert.equal(article.source?.value, 'Our Agency');
  });

  it('may leave out the year, and then tells no date', () => {
    const { article } = read(`Talks end\n\nMOSCOW, 21 March\n\n${BODY}`);
    assert.equal(article.blocks[1]?.kind, 'dateline');
    assert.equal(article.date.edtf, null);
  });

  it('is none where words only look like one', () => {
    for (const line of ['Chapter One, Part 2', 'Windows 11', 'What they want, in April 3']) {
      assert.ok(!kindsOf(`A title of it all\n\n${line}\n\n${BODY}`).includes('dateline'), line);
    }
  });
});
