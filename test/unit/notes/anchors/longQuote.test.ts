import assert from 'node:assert/strict';
import { makeAnchor } from '../../../../src/core/notes/anchor';
import { AnchorableText, reanchor } from '../../../../src/core/notes/anchors/reanchor';

const WORDS = 20_000;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Words of eight letters that are little like each other. */
const wordList = Array.from({ length: 997 }, (_none, i) =>
  Array.from({ length: 8 }, (_letter, j) => LETTERS[(i * (j + 3) + i * i * (2 * j + 1) + 11 * j) % 26]).join(''),
);

/** Words that come again and again, each time among others, of which every hundredth is another in the second text. */
function textOf(isEdited: boolean): string {
  const words = Array.from({ length: WORDS }, (_none, i) =>
    isEdited && i % 100 === 50 ? `edited${i}` : (wordList[(i * i + 7 * i + Math.floor(i / 211)) % 997] ?? ''),
  );
  return words.join(' ');
}

describe('a quote as long as a book', () => {
  it('is found in other words without a table of all its words by all of the text', () => {
    const old = `Before it. ${textOf(false)} Behind it.`;
    const range = { start: 'Before it. '.length, end: old.length - ' Behind it.'.length };
    const edited = textOf(true);
    const now = `Put in. Before it. ${edited} Behind it.`;
    // The whole table would be 20,000 by 20,800 cells, 2 GB.
    const found = reanchor(new AnchorableText(now), makeAnchor(old, range));
    const start = now.indexOf(edited);
    assert.equal(found.state, 'changed');
    assert.deepEqual(found.range, { start, end: start + edited.length });
  });
});
