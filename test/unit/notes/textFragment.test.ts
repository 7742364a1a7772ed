import assert from 'node:assert/strict';
import type { TextRange } from '../../../src/core/model/anchor';
import { makeAnchor } from '../../../src/core/notes/anchor';
import { formatTextFragment, locateTextFragment, parseTextFragment } from '../../../src/core/notes/textFragment';

const TEXT = [
  'Peskov said so. Ties are at an all-time low.',
  'Ties are at an all-time low, and nobody “hurries”, he said: 50% of them.',
  'Relations  between Russia & the US have attracted attention.',
].join('\n\n');

describe('text fragments', () => {
  it('are written with their context and every delimiter encoded', () => {
    const range = rangeOf('Ties are at an all-time low', 1);
    assert.equal(
      formatTextFragment(makeAnchor(TEXT, range, 12)),
      ':~:text=low.-,Ties%20are%20at%20an%20all%2Dtime%20low,-%2C%20and',
    );
  });

  it('name a long passage, or one of several blocks, by its first and last words', () => {
    const range = { start: TEXT.indexOf('Ties'), end: TEXT.indexOf(' attention') };
    const fragment = formatTextFragment(makeAnchor(TEXT, range));
    const directive = parseTextFragment(fragment);
    assert.equal(directive?.start, 'Ties are at an all-time low.');
    assert.equal(directive?.end, 'between Russia & the US have attracted');
    assert.deepEqual(locateTextFragment(TEXT, fragment), range);
  });

  it('are empty for a place without words', () => {
    assert.equal(formatTextFragment(makeAnchor(TEXT, { start: 3, end: 3 })), '');
    assert.equal(formatTextFragment(makeAnchor('a   b', { start: 1, end: 3 })), '');
  });

  it('hold nothing that would end a link in Markdown or be taken for syntax', () => {
    const text = 'x (a-b) *c* _d_ ~e~ [f] <g> `h` "i" \'j\' k,l & m #n \\o !p ; 100% y';
    const fragment = formatTextFragment(makeAnchor(text, { start: 2, end: text.length - 2 }));
    assert.match(fragment.slice(':~:text='.length), /^(?:[A-Za-z0-9.]|%[0-9A-F]{2}|[-,])+$/);
    assert.deepEqual(locateTextFragment(text, fragment), { start: 2, end: text.length - 2 });
  });

  describe('are read', () => {
    for (const [fragment, expected] of [
      ['#:~:text=a', { start: 'a' }],
      [':~:text=a', { start: 'a' }],
      ['#section:~:text=a%20b', { start: 'a b' }],
      [':~:text=a,b', { start: 'a', end: 'b' }],
      [':~:text=p-,a', { prefix: 'p', start: 'a' }],
      [':~:text=a,-s', { start: 'a', suffix: 's' }],
      [':~:text=p-,a,b,-s', { prefix: 'p', start: 'a', end: 'b', suffix: 's' }],
      [':~:text=%2Da%2C', { start: '-a,' }],
      [':~:foo=1&text=a&text=b', { start: 'a' }],
    ] as const) {
      it(fragment, () => assert.deepEqual(parseTextFragment(fragment), expected));
    }
  });

  describe('are refused', () => {
    for (const fragment of [
      '',
      '#',
      'text=a',
      ':~:text=',
      ':~:text=a,b,c',
      ':~:text=%',
      ':~:text=%FF',
      ':~:text=p-,',
      ':~:text=a,',
      ':~:text=%20',
      ':~:text=p-,a,b,c,-s',
    ]) {
      it(JSON.stringify(fragment), () => assert.equal(parseTextFragment(fragment), null));
    }
  });

  it('find the passage whatever its capitals and white space', () => {
    const range = rangeOf('Relations  between Russia', 0);
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=relations%20BETWEEN%0Arussia'), range);
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=%20relations%20between%20russia%20'), range);
  });

  it('let the words before and after decide between like places', () => {
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=ties%20are'), rangeOf('Ties are', 0));
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=low.-,ties%20are'), rangeOf('Ties are', 1));
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=all%2Dtime%20low,-%2C%20and'), rangeOf('all-time low', 1));
    assert.deepEqual(locateTextFragment(TEXT, ':~:text=ties,low,-%2C'), {
      start: TEXT.indexOf('Ties'),
      end: rangeOf('low', 1).end,
    });
  });

  it('would rather begin and end with whole words', () => {
    const text = 'understand and stand';
    assert.deepEqual(locateTextFragment(text, ':~:text=stand'), { start: 15, end: 20 });
    assert.deepEqual(locateTextFragment(text, ':~:text=under'), { start: 0, end: 5 });
  });

  it('lead nowhere when the words or their context are gone', () => {
    for (const fragment of [
      ':~:text=improved',
      ':~:text=high-,Ties',
      ':~:text=Ties,-are%20not',
      ':~:text=Ties,never',
      ':~:text=nobody,Ties',
      'nonsense',
    ]) {
      assert.equal(locateTextFragment(TEXT, fragment), null, fragment);
    }
  });

  it('lead back to letters whose small form is longer, to emoji, and into scripts without spaces', () => {
    for (const [text, words] of [
      ['In İstanbul and İzmir they met.', 'İzmir'],
      ['So 😀😀 it was 😀 then', '😀 then'],
      ['莫斯科3月21日电，普京回应拜登。普京回应', '普京回应'],
      ['ΟΔΟΣ ΟΔΟΣΑ', 'ΟΔΟΣ'],
    ] as const) {
      const start = text.lastIndexOf(words);
      const range = { start, end: start + words.length };
      assert.deepEqual(locateTextFragment(text, formatTextFragment(makeAnchor(text, range))), range);
    }
  });

  it('come from a text that repeats itself without end in bounded size', () => {
    const text = 'a'.repeat(1_000_000);
    assert.ok(formatTextFragment(makeAnchor(text, { start: 500_000, end: 700_000 })).length < 20_000);
  }).timeout(20_000);
});

function rangeOf(words: string, occurrence: number): TextRange {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < occurrence; i += 1) start = TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
}
