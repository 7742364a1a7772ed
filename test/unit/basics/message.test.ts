import assert from 'node:assert/strict';
import { english, message } from '../../../src/core/basics/message';
import { isRefusal, Refusal, saidBy } from '../../../src/core/ingest/refusal';

describe('a message', () => {
  it('has its values in their places, each as often as it is named', () => {
    assert.equal(english(message('{1} of {0}: {1}', 'a.txt', 3)), '3 of a.txt: 3');
  });

  it('says a message within it first', () => {
    const fault = message('it is no text ({0})', message('it is a PDF file'));
    assert.equal(english(message('Line {0}: {1}', 2, fault)), 'Line 2: it is no text (it is a PDF file)');
  });

  it('takes nothing in a value for a place', () => {
    assert.equal(english(message('{0} and {1}', '{1} $& {0}', 'b')), '{1} $& {0} and b');
  });

  it('leaves a place without a value as it is', () => {
    assert.equal(english(message('{0} {1}', 'a')), 'a {1}');
  });

  it('is the same after it was kept', () => {
    const said = message('Line {0}: {1}', 2, message('this is no JSON'));
    assert.deepEqual(JSON.parse(JSON.stringify(said)), said);
  });
});

describe('a refusal', () => {
  const said = message('it is too large (the most is {0} MB)', 64);

  it('says in English why', () => {
    assert.equal(new Refusal(said).message, 'it is too large (the most is 64 MB)');
    assert.deepEqual(saidBy(new Refusal(said)), said);
  });

  it('is known though it comes from another bundle', () => {
    const other = Object.assign(new Error('it is too large'), { name: 'Refusal', said });
    assert.ok(isRefusal(other));
    assert.deepEqual(saidBy(other), said);
  });

  it('is no other error', () => {
    assert.equal(isRefusal(new Error('ENOENT')), false);
    assert.equal(saidBy(new Error('ENOENT')), 'ENOENT');
    assert.equal(saidBy('gone'), 'gone');
  });
});
