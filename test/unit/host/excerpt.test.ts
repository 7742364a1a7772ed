import assert from 'node:assert/strict';
import { excerpt } from '../../../src/host/search/excerpt';

const TEXT = 'On the 15th, the Press Secretary Peskov also denied the news.';
const start = TEXT.indexOf('Peskov');
const snippet = { text: TEXT, start: 100, matches: [{ start, end: start + 6 }] };

describe('an excerpt', () => {
  it('is the whole passage when its first match stands early enough', () => {
    assert.deepEqual(excerpt(snippet, 40), { text: TEXT, matches: snippet.matches });
  });

  it('begins with a whole word, not too far before the first match', () => {
    const { text, matches } = excerpt(snippet, 12);
    assert.equal(text, '… Secretary Peskov also denied the news.');
    assert.deepEqual(
      matches.map((match) => text.slice(match.start, match.end)),
      ['Peskov'],
    );
  });

  it('cuts a word when there is no space to cut at', () => {
    const line = 'x'.repeat(90);
    const { text, matches } = excerpt({ text: line, start: 0, matches: [{ start: 80, end: 85 }] }, 10);
    assert.equal(text, `… ${'x'.repeat(20)}`);
    assert.deepEqual(matches, [{ start: 12, end: 17 }]);
  });

  it('is the whole passage when nothing in it matched', () => {
    assert.equal(excerpt({ ...snippet, matches: [] }, 5).text, TEXT);
  });
});
