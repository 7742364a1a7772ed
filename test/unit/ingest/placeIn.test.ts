import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeIn } from '../../../src/core/ingest/settings/editing/placeIn';

/** The place at `|`, which is no part of the text. */
function at(marked: string) {
  const place = placeIn(marked.replace('|', ''), marked.indexOf('|'));
  return place && { below: place.below, of: place.of, typed: place.typed };
}

describe('the place in a corpus.yaml', () => {
  it('is a key at the top', () => {
    assert.deepEqual(at('title: T\nlang|'), { below: [], of: undefined, typed: 'lang' });
  });

  it('is a key below others, whatever stands between', () => {
    const text = 'articles:\n  "a: b.txt":\n    # why\n\n    title: T\n    da|\n';
    assert.deepEqual(at(text), { below: ['articles', 'a: b.txt'], of: undefined, typed: 'da' });
    assert.deepEqual(at('files:\n  x: {}\narticles:\n  ne|'), { below: ['articles'], of: undefined, typed: 'ne' });
  });

  it('is a value', () => {
    assert.deepEqual(at('articles:\n  a.txt:\n    language: e|'), {
      below: ['articles', 'a.txt'],
      of: 'language',
      typed: 'e',
    });
    assert.deepEqual(at('language: |'), { below: [], of: 'language', typed: '' });
  });

  it('is within an item of a list', () => {
    assert.deepEqual(at('actors:\n  - name: N\n    kind: pe|'), { below: ['actors'], of: 'kind', typed: 'pe' });
    assert.deepEqual(at('actors:\n  - na|'), { below: ['actors'], of: undefined, typed: 'na' });
  });

  it('is none in a comment', () => {
    assert.equal(at('title: T # of co|'), undefined);
  });

  it('is found in anything, and what was typed stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab: -#\n"\''.split('')) }), fc.nat(60), (text, offset) => {
        const end = Math.min(offset, text.length);
        const place = placeIn(text, end);
        if (place !== undefined) assert.equal(text.slice(place.start, end), place.typed);
      }),
    );
  });
});
