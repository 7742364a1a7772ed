import assert from 'node:assert/strict';
import { correction } from '../../../src/core/search/words/correction';
import { wordsWith } from './words';

describe('correction', () => {
  const words = wordsWith({
    president: 400,
    presidant: 3,
    peskov: 60,
    treaty: 40,
    treaties: 2,
    war: 90,
    '2017': 80,
    hapax: 1,
  });

  it('offers what is likely meant by a word that is not there', () => {
    assert.equal(correction('presidnet', words), 'president');
    assert.equal(correction('pescov', words), 'peskov');
    assert.equal(correction('hapex', words), 'hapax');
  });

  it('offers a word beside a rare one only if it is forty times as frequent, and begins alike', () => {
    assert.equal(correction('presidant', words), 'president');
    assert.equal(correction('peskov', wordsWith({ peskov: 3, pestov: 120 })), 'pestov');
    assert.equal(correction('peskov', wordsWith({ peskov: 3, pestov: 119 })), undefined);
    assert.equal(correction('jose', wordsWith({ jose: 3, rose: 900 })), undefined);
  });

  it('takes a word that many documents hold as it is', () => {
    assert.equal(correction('goverment', wordsWith({ goverment: 25, government: 9000 })), 'government');
    assert.equal(correction('goverment', wordsWith({ goverment: 26, government: 9000 })), undefined);
  });

  it('offers nothing for a word that is known, has nothing near, is too short, or is a number', () => {
    for (const word of ['president', 'zebra', 'wat', '2018', '']) assert.equal(correction(word, words), undefined);
  });

  it('does not take a plural or singular for an error', () => {
    assert.equal(correction('missiles', wordsWith({ missile: 40 })), undefined);
    assert.equal(correction('missile', wordsWith({ missile: 1, missiles: 40 })), undefined);
  });

  it('offers the frequent word two errors away rather than a rare misspelling one away', () => {
    assert.equal(correction('wensday', wordsWith({ wednesday: 500, wenesday: 1 })), 'wednesday');
    assert.equal(correction('wensday', wordsWith({ wednesday: 5, wenesday: 4 })), 'wenesday');
  });
});
