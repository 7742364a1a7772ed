import assert from 'node:assert/strict';
import { locateAnchor, makeAnchor } from '../../../src/core/notes/anchor';

const TEXT =
  'Relations have not improved. The two sides met in Sochi in May. Relations have not improved. Nobody expected more.';

describe('anchors', () => {
  it('keep the passage with its context', () => {
    const start = TEXT.indexOf('Sochi');
    assert.deepEqual(makeAnchor(TEXT, { start, end: start + 5 }, 8), {
      exact: 'Sochi',
      prefix: ' met in ',
      suffix: ' in May.',
      start,
      end: start + 5,
    });
  });

  it('take as much more context as tells the passage from its likes', () => {
    const text = 'no. '.repeat(20);
    const { prefix, suffix } = makeAnchor(text, { start: 40, end: 43 }, 4);
    assert.ok(prefix.length === 40 || suffix.length === 37, 'reaches the beginning or the end, where the likes differ');
  });

  it('do not cut a character in two', () => {
    const text = 'a😀b😀c';
    const anchor = makeAnchor(text, { start: 2, end: 4 }, 1);
    assert.deepEqual([anchor.exact, anchor.prefix, anchor.suffix, anchor.start], ['😀b', 'a', '', 1]);
  });

  it('are refused outside the text', () => {
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, TEXT.length + 1],
      [Number.NaN, 2],
    ] as const) {
      assert.throws(() => makeAnchor(TEXT, { start, end }), RangeError);
    }
  });

  it('are found where they were made, the first or the second of two like sentences', () => {
    for (const start of [0, TEXT.lastIndexOf('Relations')]) {
      const range = { start, end: start + 28 };
      assert.deepEqual(locateAnchor(TEXT, makeAnchor(TEXT, range)), range);
    }
  });

  it('are found after text was put in before them', () => {
    const start = TEXT.lastIndexOf('Relations');
    const anchor = makeAnchor(TEXT, { start, end: start + 28 });
    assert.deepEqual(locateAnchor(`Updated. ${TEXT}`, anchor), { start: start + 9, end: start + 37 });
  });

  it('follow their context when another like sentence has come to stand in their place', () => {
    const text = 'One. Yes. Two. Yes. Three.';
    const anchor = makeAnchor(text, { start: 15, end: 19 }, 6);
    assert.deepEqual(locateAnchor(`Zero. Yes. ${text}`, anchor), { start: 26, end: 30 });
  });

  it('are not found when the words are gone or changed', () => {
    const start = TEXT.indexOf('The two sides');
    const anchor = makeAnchor(TEXT, { start, end: start + 34 });
    assert.equal(locateAnchor(TEXT.replace('Sochi', 'Minsk'), anchor), null);
    assert.equal(locateAnchor('', anchor), null);
  });

  it('are not found when several places fit equally', () => {
    const anchor = { exact: 'Relations have not improved. ', prefix: '', suffix: '', start: 5, end: 34 };
    assert.equal(locateAnchor(TEXT, anchor), null);
    assert.deepEqual(locateAnchor(TEXT, { ...anchor, start: 0, end: 29 }), { start: 0, end: 29 });
  });

  it('do not take a short word somewhere else for the passage', () => {
    const anchor = makeAnchor('He said yes to the plan.', { start: 8, end: 11 });
    assert.equal(locateAnchor('It was a no, or a yes, nobody could tell.', anchor), null);
  });

  it('mark a place without words by its context', () => {
    const anchor = makeAnchor(TEXT, { start: 28, end: 28 });
    assert.deepEqual(locateAnchor(`Zero. ${TEXT}`, anchor), { start: 34, end: 34 });
    assert.equal(locateAnchor('Something else.', anchor), null);
  });
});
