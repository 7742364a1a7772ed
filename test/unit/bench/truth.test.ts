import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isInPart, readRow } from '../../bench/search/rows.mjs';
import { Truth } from '../../bench/search/truth.mjs';
import { warmUpQuestions } from '../../bench/search/warmUp.mjs';

const question = (words: string[], prefix = false) => ({ text: words.join(' '), words, prefix, kind: 'any' });

const TEXTS = [
  'The President of France',
  'Präsident, présidente and PRESIDENTS',
  'france',
  '中国主席访问法国',
  'France has a president; the president’s plane',
];

function rightFor(words: string[], prefix = false): number[] {
  const truth = new Truth([question(['unrelated']), question(words, prefix)], TEXTS.length);
  for (const [row, text] of TEXTS.entries()) truth.add(row, text);
  const rows = TEXTS.map((_, row) => row).filter((row) => truth.isRight(1, row));
  assert.equal(truth.total(1), rows.length);
  assert.equal(truth.total(0), 0);
  return rows;
}

describe('the truth of the search benchmark', () => {
  it('is the articles that hold every word', () => {
    assert.deepEqual(rightFor(['france']), [0, 2, 4]);
    assert.deepEqual(rightFor(['president', 'france']), [0, 4]);
    assert.deepEqual(rightFor(['president', 'italy']), []);
  });

  it('takes whole words, whatever their case and accents', () => {
    assert.deepEqual(rightFor(['presidente']), [1]);
    assert.deepEqual(rightFor(['presid']), []);
  });

  it('takes the last word alone as a beginning', () => {
    assert.deepEqual(rightFor(['presid'], true), [0, 1, 4]);
    assert.deepEqual(rightFor(['fran', 'presid'], true), []);
    assert.deepEqual(rightFor(['france', 'presid'], true), [0, 4]);
  });

  it('finds words of scripts without spaces within a run', () => {
    assert.deepEqual(rightFor(['主席']), [3]);
    assert.deepEqual(rightFor(['中国', '法国']), [3]);
    assert.deepEqual(rightFor(['日本']), []);
  });
});

describe('the rows of the search benchmark', () => {
  it('make parts that are spread evenly and nest in the whole', () => {
    const indices = (size: number) =>
      Array.from({ length: 10 }, (_, i) => i).filter((i) => isInPart(i, { size, total: 10 }));
    assert.deepEqual(indices(10), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.deepEqual(indices(5), [1, 3, 5, 7, 9]);
    for (let size = 1; size <= 10; size++) assert.equal(indices(size).length, size);
  });

  it('have an id and a title even if the file gives none', () => {
    assert.deepEqual(readRow('{"body":"x"}', 7), {
      id: 'row-7',
      title: 'row-7',
      body: 'x',
      date: '',
      source: '',
      author: '',
    });
  });

  it('are refused when they are no articles', () => {
    assert.throws(() => readRow('[', 0), SyntaxError);
    assert.throws(() => readRow('3', 0), /no object/);
    assert.throws(() => readRow('{"body":3}', 0), /its body is no text/);
  });
});

describe('the warm-up of the search benchmark', () => {
  it('asks nothing that is measured', () => {
    const titles = ['Oil prices rise', 'Oil prices rise', 'Gold', 'Talks on trade'];
    const all = warmUpQuestions(titles, []);
    assert.ok(all.length > 1);
    const [first] = all;
    assert.ok(first);
    const others = warmUpQuestions(titles, [first]);
    assert.ok(!others.some(({ text }) => text === first.text));
    assert.ok(others.length < all.length);
  });
});
