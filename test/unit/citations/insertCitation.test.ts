import assert from 'node:assert/strict';
import { insertCitation } from '../../../src/core/citations/insertCitation';

/** `|` is the cursor. */
function inserted(text: string, key: string): string | null {
  const at = text.indexOf('|');
  const plain = text.replace('|', '');
  const insertion = insertCitation(plain, at, key);
  return insertion && plain.slice(0, insertion.at) + insertion.text + plain.slice(insertion.at);
}

describe('inserting a citation', () => {
  for (const [text, expected] of [
    ['|', '[@b]'],
    ['A claim|.', 'A claim [@b].'],
    ['A claim |', 'A claim [@b]'],
    ['(|)', '([@b])'],
    ['A claim [@a|].', 'A claim [@a; @b].'],
    ['A claim [@a]|.', 'A claim [@a; @b].'],
    ['A claim |[@a].', 'A claim [@a; @b].'],
    ['A claim [see @a, p. 3|; @c]', 'A claim [see @a, p. 3; @c; @b]'],
    ['A claim [-@{a}|]', 'A claim [-@{a}; @b]'],
    ['[@a]\n|', '[@a]\n[@b]'],
    ['A [link|](a@b.org)', 'A [link [@b]](a@b.org)'],
    ['A [note a@b.org|]', 'A [note a@b.org [@b]]'],
    ['A claim [@c; @b|]', null],
    ['A claim [@bb|]', 'A claim [@bb; @b]'],
  ] as const) {
    it(`${text} -> ${expected}`, () => assert.equal(inserted(text, 'b'), expected));
  }
});
