import assert from 'node:assert/strict';
import { asDelimited, type DelimitedFormat } from '../../../src/core/search/concordance/export';
import type { ConcordanceLine } from '../../../src/core/search/concordance/model';

const line: ConcordanceLine = {
  article: 'news/a.txt',
  start: 12,
  end: 15,
  left: 'and then ',
  match: 'war',
  right: ' came',
  title: 'Title',
  date: '2019-05',
  source: 'Xinhua',
};

function rowsOf(lines: readonly Partial<ConcordanceLine>[], format: DelimitedFormat, tag?: string): string[] {
  const options = tag === undefined ? {} : { tags: () => tag };
  const pieces = [
    ...asDelimited(
      lines.map((parts) => ({ ...line, ...parts })),
      format,
      options,
    ),
  ];
  return pieces.slice(1);
}

describe('export of a concordance', () => {
  it('has a header and one row a line', () => {
    assert.equal(
      [...asDelimited([line], 'csv')].join(''),
      'id,date,source,title,left,match,right,tag,start\r\nnews/a.txt,2019-05,Xinhua,Title,"and then ",war," came",,12\r\n',
    );
    assert.equal(
      [...asDelimited([line], 'tsv', { tags: ({ start }) => `tag of ${start}` })].join(''),
      'id\tdate\tsource\ttitle\tleft\tmatch\tright\ttag\tstart\nnews/a.txt\t2019-05\tXinhua\tTitle\tand then \twar\t came\ttag of 12\t12\n',
    );
    assert.deepEqual([...asDelimited([], 'tsv')].length, 1);
  });

  it('leaves empty what is not known', () => {
    assert.deepEqual(rowsOf([{ date: null, source: null }], 'csv'), [
      'news/a.txt,,,Title,"and then ",war," came",,12\r\n',
    ]);
  });

  it('quotes as RFC 4180 says', () => {
    const [row] = rowsOf([{ title: 'He said “a”, "b"', left: 'x', right: 'a\nb' }], 'csv');
    assert.equal(row, 'news/a.txt,2019-05,Xinhua,"He said “a”, ""b""",x,war,"a\nb",,12\r\n');
  });

  it('gives a spreadsheet no formula to work out', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\t=1', '\t1']) {
      const [row] = rowsOf([{ left: 'x', right: 'x', title: formula }], 'csv', formula);
      const cells = row?.trimEnd().split(',') ?? [];
      for (const cell of [cells[3], cells[7]]) assert.match(cell ?? '', /^"?'/u, formula);
    }
    assert.match(rowsOf([{ left: '=HYPERLINK("http://a.example","b")' }], 'csv')[0] ?? '', /,"'=HYPERLINK\(""/u);
  });

  it('puts a space for what would break a row of TSV, and changes nothing else', () => {
    const [row] = rowsOf([{ title: 'a\tb\r\nc"d"', left: '=1', right: 'x' }], 'tsv');
    assert.equal(row, 'news/a.txt\t2019-05\tXinhua\ta b c"d"\t=1\twar\tx\t\t12\n');
  });
});
