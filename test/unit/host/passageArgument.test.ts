import assert from 'node:assert/strict';
import { passageOf } from '../../../src/host/reader/passageArgument';

const SELECTED = { articleId: 'a.txt', selection: { start: 3, end: 9 } };
const BARE = { articleId: 'a.txt', selection: null };
const BLOCK = { block: true, blockStart: 20, blockEnd: 40 };

describe('the passage that a command on blocks is about', () => {
  it('is the one that it is given', () => {
    const given = { article: 'b.txt', start: 1, end: 2 };
    assert.deepEqual(passageOf(given, SELECTED), { article: 'b.txt', range: { start: 1, end: 2 } });
  });

  it('is else what is selected, also where the menu was opened on a block or a mention', () => {
    const expected = { article: 'a.txt', range: { start: 3, end: 9 } };
    for (const argument of [undefined, BLOCK, { ...BLOCK, article: 'a.txt', mention: true, start: 21, end: 25 }]) {
      assert.deepEqual(passageOf(argument, SELECTED), expected);
    }
  });

  it('is else the block on which the menu was opened', () => {
    const expected = { article: 'a.txt', range: { start: 20, end: 40 } };
    assert.deepEqual(passageOf(BLOCK, BARE), expected);
    assert.deepEqual(passageOf({ ...BLOCK, mention: true, start: 21, end: 25 }, BARE), expected);
    assert.deepEqual(passageOf({ ...BLOCK, article: 'a.txt' }, { ...SELECTED, articleId: 'b.txt' }), expected);
  });

  it('is none where nothing tells it', () => {
    for (const argument of [undefined, null, 'a.txt', { start: 1 }, { start: -1, end: 4 }, { start: 4, end: 4 }]) {
      assert.equal(passageOf(argument, BARE), undefined);
    }
    assert.equal(passageOf(BLOCK, undefined), undefined);
    assert.equal(passageOf(undefined, undefined), undefined);
  });
});
