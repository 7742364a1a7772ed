import assert from 'node:assert/strict';
import { linePlaces } from '../../../../src/core/notes/language/linePlaces';

describe('places as lines', () => {
  it('are counted from 0 over all that ends a line in an editor, and nothing else', () => {
    const text = 'a\r\nbc\rd\n\n\u2028e';
    assert.deepEqual(linePlaces(text, [0, 3, 5, 6, 8, 9, text.length]), [
      { line: 0, character: 0 },
      { line: 1, character: 0 },
      { line: 1, character: 2 },
      { line: 2, character: 0 },
      { line: 3, character: 0 },
      { line: 4, character: 0 },
      { line: 4, character: 2 },
    ]);
  });
});
