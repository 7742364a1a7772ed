import assert from 'node:assert/strict';
import { textHash } from '../../../../src/core/notes/anchors/textHash';

/** FNV-1a of 64 bits by its definition, in whole numbers of any size. */
function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of Array.from({ length: text.length }, (_none, at) => text.charCodeAt(at))) {
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return `fnv1a64-${hash.toString(36)}`;
}

describe('the hash of a text', () => {
  it('is FNV-1a of its UTF-16 units', () => {
    for (const text of ['', 'a', 'Relations have not improved.', '两国关系 😀', '\u0000\uffff', 'x'.repeat(1000)]) {
      assert.equal(textHash(text), byDefinition(text));
    }
  });

  it('tells texts apart that differ in one character', () => {
    assert.notEqual(textHash('Relations have improved.'), textHash('Relations have improved!'));
  });
});
