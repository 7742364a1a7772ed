import assert from 'node:assert/strict';
import type { Named } from '../../../../src/core/entities/finder';
import { lexicon } from '../../../../src/core/entities/gazetteer/lexicon';
import { agree } from '../../../../src/core/entities/model/agreement';
import { ArticleColumns } from '../../../../src/core/entities/model/articleColumns';
import { beginOf, insideOf, STRIDE } from '../../../../src/core/entities/model/labels';
import { withCertainNames } from '../../../../src/core/entities/repairs/certainNames';
import { Reading } from '../../../../src/core/entities/text/reading';

const PERSON = 0;
const ORGANIZATION = 1;

function read(text: string): Reading {
  return new Reading(text, [{ kind: 'paragraph', start: 0, end: text.length }], lexicon());
}

/** The token that is, for the nth time, this word. */
function tokenOf(reading: Reading, word: string, nth = 1): number {
  let seen = 0;
  for (let token = 0; token < reading.length; token++) {
    if (reading.textOf(token) === word && ++seen === nth) return token;
  }
  throw new Error(`no ${word}`);
}

describe('what the rest of an article says of a word', () => {
  const reading = read('He runs Carnival Cruise Lines. Shares of Carnival rose. A friend of Zorba saw a carnival.');
  const columns = new ArticleColumns(reading);
  const first = tokenOf(reading, 'Carnival');
  const second = tokenOf(reading, 'Carnival', 2);
  const labels = new Uint8Array(reading.length);
  labels.set([beginOf(ORGANIZATION), insideOf(ORGANIZATION), insideOf(ORGANIZATION)], first);
  const scores = new Float64Array(reading.length * STRIDE);
  agree(columns, { scores, labels });
  const scoreOf = (token: number, label: number) => scores[token * STRIDE + label] ?? 0;

  it('speaks for the kind of the longer name that the word is in', () => {
    assert.ok(scoreOf(second, beginOf(ORGANIZATION)) > 1);
    assert.ok(scoreOf(second, beginOf(ORGANIZATION)) > scoreOf(second, 0));
    assert.equal(scoreOf(second, beginOf(PERSON)), 0);
  });

  it('says nothing of a word that stands once, nor of one in small letters', () => {
    for (const word of ['Zorba', 'carnival']) {
      assert.equal(scoreOf(tokenOf(reading, word), beginOf(PERSON)), 0);
      assert.equal(scoreOf(tokenOf(reading, word), beginOf(ORGANIZATION)), 0);
    }
  });
});

describe('names that are certain', () => {
  const named = (reading: Reading, word: string, kind: Named['kind'], nth = 1): Named => {
    const token = tokenOf(reading, word, nth);
    return { first: token, last: token, kind };
  };

  it('of a body that the gazetteer knows are not of a place', () => {
    const reading = read('The White House said so.');
    const first = tokenOf(reading, 'White');
    assert.deepEqual(withCertainNames(reading, [{ first, last: first + 1, kind: 'place' }], []), [
      { first, last: first + 1, kind: 'organization' },
    ]);
  });

  it('are added after an office, and for the same word elsewhere', () => {
    const reading = read('President Zorba left. Later Zorba and Gorba met.');
    const ruled = [
      named(reading, 'Zorba', 'person'),
      named(reading, 'Zorba', 'person', 2),
      named(reading, 'Gorba', 'person'),
    ];
    assert.deepEqual(withCertainNames(reading, [], ruled), ruled.slice(0, 2));
  });

  it('are added for places that the gazetteer knows, and for no others', () => {
    const reading = read('They met in Brussels and Zorbaville.');
    const ruled = [named(reading, 'Brussels', 'place'), named(reading, 'Zorbaville', 'place')];
    assert.deepEqual(withCertainNames(reading, [], ruled), ruled.slice(0, 1));
  });

  it('take nothing from what the model found, and come in order', () => {
    const reading = read('In Brussels President Zorba met Gorba.');
    const found = [named(reading, 'Zorba', 'organization'), named(reading, 'Gorba', 'person')];
    const ruled = [named(reading, 'Zorba', 'person'), named(reading, 'Brussels', 'place')];
    assert.deepEqual(withCertainNames(reading, found, ruled), [named(reading, 'Brussels', 'place'), ...found]);
  });
});
