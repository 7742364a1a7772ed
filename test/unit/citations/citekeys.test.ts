import assert from 'node:assert/strict';
import { Citekeys, type ClaimedKey, isKey } from '../../../src/core/citations/citekeys';
import { type Known, metadata } from './articles';

const SANDERS: Known = { author: 'Lewis Sanders', edtf: '2019-05' };
const US = { ...SANDERS, id: 'us.txt', title: 'US and Russia' };
const IRAN = { ...SANDERS, id: 'iran.txt', title: 'Iran waits' };
const AGAIN = { ...SANDERS, id: 'again.txt', title: 'Russia again' };

function keysOf(known: readonly Known[], claimed: readonly ClaimedKey[] = []): Citekeys {
  return new Citekeys(known.map(metadata), claimed);
}

describe('the citekeys of a corpus', () => {
  it('are the plain ones where nobody shares them', () => {
    const keys = keysOf([US, { id: 'dw.txt', source: 'DW' }]);
    assert.equal(keys.keyOf('us.txt'), 'sanders2019');
    assert.equal(keys.articleOf('sanders2019'), 'us.txt');
    assert.equal(keys.keyOf('dw.txt'), 'dwnd');
    assert.equal(keys.keyOf('gone.txt'), undefined);
    assert.equal(keys.articleOf('nobody2019'), undefined);
  });

  it('have a word of the title where the plain one is shared, and that one leads nowhere', () => {
    const keys = keysOf([US, IRAN]);
    assert.equal(keys.keyOf('us.txt'), 'sanders2019russia');
    assert.equal(keys.keyOf('iran.txt'), 'sanders2019iran');
    assert.equal(keys.articleOf('sanders2019iran'), 'iran.txt');
    assert.equal(keys.articleOf('sanders2019'), undefined);
  });

  it('have a hash where that is shared, too', () => {
    const keys = keysOf([US, IRAN, AGAIN]);
    const us = keys.keyOf('us.txt') ?? '';
    assert.match(us, /^sanders2019russia-[a-z0-9]{4}$/);
    assert.notEqual(us, keys.keyOf('again.txt'));
    assert.equal(keys.articleOf(us), 'us.txt');
    assert.equal(keys.keyOf('iran.txt'), 'sanders2019iran');
    assert.equal(keys.articleOf('sanders2019russia'), undefined);
  });

  it('lead to the same article when the others have gone, and do not hang on the order', () => {
    const all = keysOf([US, IRAN, AGAIN]);
    const alone = keysOf([US]);
    const hashed = all.keyOf('us.txt') ?? '';
    assert.equal(alone.keyOf('us.txt'), 'sanders2019');
    for (const key of [hashed, 'sanders2019russia', 'sanders2019']) assert.equal(alone.articleOf(key), 'us.txt');
    const turned = keysOf([AGAIN, IRAN, US]);
    for (const { id } of [US, IRAN, AGAIN]) assert.equal(turned.keyOf(id), all.keyOf(id));
  });

  it('stay where a note uses them', () => {
    const keys = keysOf([US, IRAN, AGAIN], [['sanders2019', 'us.txt']]);
    assert.equal(keys.keyOf('us.txt'), 'sanders2019');
    assert.equal(keys.articleOf('sanders2019'), 'us.txt');
    assert.equal(keys.keyOf('iran.txt'), 'sanders2019iran');
    const own = keysOf([US], [['my:key', 'us.txt']]);
    assert.equal(own.keyOf('us.txt'), 'my:key');
    assert.equal(own.articleOf('sanders2019'), 'us.txt');
  });

  it('hold for the first of two notes that claim one, and for no article that is not there', () => {
    const keys = keysOf(
      [US, IRAN],
      [
        ['sanders2019', 'gone.txt'],
        ['sanders2019', 'iran.txt'],
        ['sanders2019', 'us.txt'],
        ['no key', 'us.txt'],
      ],
    );
    assert.equal(keys.articleOf('sanders2019'), 'iran.txt');
    assert.equal(keys.keyOf('us.txt'), 'sanders2019russia');
  });

  it('are never shared, though a note gives one article the longest form of another', () => {
    const hashed = keysOf([US, AGAIN]).keyOf('again.txt') ?? '';
    const keys = keysOf([US, AGAIN], [[hashed, 'us.txt']]);
    assert.equal(keys.keyOf('us.txt'), hashed);
    assert.notEqual(keys.keyOf('again.txt'), hashed);
    assert.equal(keys.articleOf(keys.keyOf('again.txt') ?? ''), 'again.txt');
  });

  it('are found by their beginning, in order and no more than wanted', () => {
    const keys = keysOf([US, IRAN, { id: 'dw.txt', source: 'DW' }]);
    assert.deepEqual(keys.beginning('sand', 5), [
      { key: 'sanders2019iran', article: 'iran.txt' },
      { key: 'sanders2019russia', article: 'us.txt' },
    ]);
    assert.deepEqual(
      keys.beginning('', 1).map(({ key }) => key),
      ['dwnd'],
    );
    assert.deepEqual(keys.beginning('zz', 5), []);
  });

  it('can stand in Pandoc’s brackets', () => {
    for (const key of ['sanders2019', 'my:key', 'a-b_c', 'Мой2019']) assert.ok(isKey(key), key);
    for (const key of ['', 'two words', 'a]', '-a', 'a.', 'a::b']) assert.ok(!isKey(key), key);
  });
});
