import assert from 'node:assert/strict';
import { dateFromWords, dateInFileName, fullDateIn } from '../../../src/core/ingest/metadata/dates';
import { read } from './article';

describe('dates', () => {
  const words: readonly [words: string, edtf: string | undefined][] = [
    ['2017-02-18', '2017-02-18'],
    ['2017-02', '2017-02'],
    ['2017', '2017'],
    ['2017~', '2017~'],
    ['2017-02-18T10:12:00Z', '2017-02-18'],
    ['2017-02-18 10:12:00 +02:00', '2017-02-18'],
    ['February 18, 2017', '2017-02-18'],
    ['Feb. 18 2017', '2017-02-18'],
    ['18 Feb 2017', '2017-02-18'],
    ['18th of February 2017', '2017-02-18'],
    ['Sat, 18 Feb 2017 10:12:00 GMT', '2017-02-18'],
    ['May 2019', '2019-05'],
    ['18.2.2017', '2017-02-18'],
    ['2017年2月18日', '2017-02-18'],
    ['2017년 2월 18일', '2017-02-18'],
    ['18. Februar 2017', '2017-02-18'],
    ['18. März 2017', '2017-03-18'],
    ['18 février 2017', '2017-02-18'],
    ['1er août 2017', '2017-08-01'],
    ['18 de febrero de 2017', '2017-02-18'],
    ['18 febbraio 2017', '2017-02-18'],
    ['18 de Março de 2017', '2017-03-18'],
    ['18 februari 2017', '2017-02-18'],
    ['18 февраля 2017', '2017-02-18'],
    ['18 лютого 2017', '2017-02-18'],
    ['18 lutego 2017', '2017-02-18'],
    ['18 فبراير 2017', '2017-02-18'],
    ['février 2017', '2017-02'],
    ['май 2017', '2017-05'],
    ['30 février 2017', undefined],
    ['18 Brumaire 2017', undefined],
    ['2017-02-30', undefined],
    ['February 30, 2017', undefined],
    ['2017-13', undefined],
    ['03/04/2017', undefined],
    ['soon', undefined],
    ['The 18 February 2017 meeting', undefined],
    ['', undefined],
  ];
  for (const [text, edtf] of words)
    it(`reads "${text}" as ${edtf}`, () => assert.equal(dateFromWords(text)?.edtf, edtf));

  it('finds the first date in a text and keeps its words', () => {
    assert.deepEqual(fullDateIn('Updated 6 May 2019, first published May 5, 2019'), {
      edtf: '2019-05-06',
      evidence: '6 May 2019',
    });
  });

  const names: readonly [path: string, edtf: string | undefined][] = [
    ['2017-02-18-foo.txt', '2017-02-18'],
    ['a/b/foo_20170218.md', '2017-02-18'],
    ['2017.02.18.txt', '2017-02-18'],
    ['2017-02.txt', '2017-02'],
    ['2017-02_foo.txt', '2017-02'],
    ['2019-10-things-to-know.txt', undefined],
    ['1984.txt', undefined],
    ['2017-foo.txt', undefined],
    ['000_a20170218f.txt', undefined],
    ['2017-02-30-foo.txt', undefined],
    ['12345678901234.txt', undefined],
    ['2017/02/foo.txt', '2017-02'],
    ['news/2017/02/18/foo.txt', '2017-02-18'],
    ['news/2017/02/18/a/b/foo.txt', '2017-02-18'],
    ['2017/02/18-foo.txt', '2017-02-18'],
    ['2017/02/18.txt', '2017-02-18'],
    ['2017-02/foo.txt', '2017-02'],
    ['2017-02-18/foo.txt', '2017-02-18'],
    ['2017-02-18 Sochi/foo.txt', undefined],
    ['2017/foo.txt', undefined],
    ['2017/02.txt', undefined],
    ['2017/13/foo.txt', undefined],
    ['2017/02/31/foo.txt', '2017-02'],
    ['2016/05/2017-02-18-foo.txt', '2017-02-18'],
    ['12/2017/02a/foo.txt', undefined],
  ];
  for (const [path, edtf] of names)
    it(`reads the name ${path} as ${edtf}`, () => assert.equal(dateInFileName(path)?.edtf, edtf));

  it('says how an article is dated, and on which words', () => {
    assert.deepEqual(read('Only text here.', '2017-02-18-x.txt').article.date, {
      edtf: '2017-02-18',
      provenance: 'file name',
      evidence: '2017-02-18',
    });
    assert.deepEqual(read('A title\n\nBy A. Writer // 2024-09-05\n\nText.', '2017-02-18-x.txt').article.date, {
      edtf: '2024-09-05',
      provenance: 'byline',
      evidence: '2024-09-05',
    });
  });

  it('guesses no date from the text or its footer', () => {
    const text = 'A title\n\nIn March 2019, on the 5th, the ministers met.\n\n© 2020 Example. All rights reserved.';
    assert.deepEqual(read(text).article.date, { edtf: null, provenance: 'unknown' });
  });
});
