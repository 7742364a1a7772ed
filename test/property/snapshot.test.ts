import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checksum } from '../../src/core/search/snapshot/checksum';
import type { Section } from '../../src/core/search/snapshot/layout';
import { readSnapshot } from '../../src/core/search/snapshot/read';
import { writeSnapshot } from '../../src/core/search/snapshot/write';

const section: fc.Arbitrary<Section> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 20 }),
  fc.uint32Array({ maxLength: 10 }),
  fc.float32Array({ maxLength: 10 }),
);
const sections = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 8 }), section, { maxKeys: 6 });
const header = fc.record({ version: fc.nat(), corpus: fc.string({ unit: 'grapheme' }) }, { noNullPrototype: true });
const bytes = fc.tuple(header, sections).map(([head, parts]) => joined(writeSnapshot(head, parts)));

describe('snapshot, always', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(header, sections, fc.nat({ max: 9 }), (head, parts, offset) => {
        const written = joined(writeSnapshot(head, parts));
        const moved = new Uint8Array(written.length + offset).subarray(offset);
        moved.set(written);
        const reading = readSnapshot(moved);
        assert.ok('header' in reading);
        assert.deepEqual(reading.header, head);
        assert.deepEqual(new Set(reading.sections.names), new Set(Object.keys(parts)));
        for (const [name, part] of Object.entries(parts)) assert.deepEqual(reading.sections.get(name), part);
      }),
    );
  });

  it('notices any single byte that is changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, place, change) => {
        const at = place % whole.length;
        assert.ok('reason' in readSnapshot(changed(whole, at, change)));
      }),
      { numRuns: 1000 },
    );
  });

  it('notices every single bit that is flipped in one', () => {
    const whole = joined(writeSnapshot({ version: 1 }, { a: Uint8Array.of(1, 2, 3), b: Uint32Array.of(4, 0, 6) }));
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const at = bit >> 3;
      assert.ok('reason' in readSnapshot(changed(whole, at, 1 << (bit & 7))), `bit ${bit}`);
    }
  });

  it('notices any end that is cut off and anything that is put at the end or before it', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 40 }), (whole, place, more) => {
        const cut = place % whole.length;
        assert.ok('reason' in readSnapshot(whole.slice(0, cut)));
        assert.ok('reason' in readSnapshot(joined([whole, more])));
        assert.ok('reason' in readSnapshot(joined([whole.slice(0, cut), more, whole.slice(cut)])));
      }),
    );
  });

  it('notices two stretches that have changed places, and one that is zeros', () => {
    fc.assert(
      fc.property(fc.uint32Array({ minLength: 12, maxLength: 60 }), fc.nat(), fc.nat(), fc.nat(), (words, a, b, c) => {
        const whole = joined(writeSnapshot({ version: 1 }, { words }));
        const units = whole.length / 8;
        const size = 1 + (c % 3);
        const [from, to] = [a % (units - size), b % (units - size)];
        fc.pre(Math.abs(from - to) >= size);
        const swapped = whole.slice();
        swapped.set(whole.subarray(from * 8, (from + size) * 8), to * 8);
        swapped.set(whole.subarray(to * 8, (to + size) * 8), from * 8);
        assert.equal('reason' in readSnapshot(swapped), !Buffer.from(swapped).equals(whole));
        const zeroed = whole.slice().fill(0, from * 8, (from + size) * 8);
        assert.equal('reason' in readSnapshot(zeroed), !Buffer.from(zeroed).equals(whole));
      }),
    );
  });

  it('notices two sections that have changed places', () => {
    fc.assert(
      fc.property(
        fc.uint32Array({ minLength: 4, maxLength: 4 }),
        fc.uint32Array({ minLength: 4, maxLength: 4 }),
        (a, b) => {
          fc.pre(a.some((word, at) => word !== b[at]));
          const [head, , , checksum] = writeSnapshot({ version: 1 }, { a, b });
          assert.ok(head !== undefined && checksum !== undefined);
          const bytesOf = (words: Uint32Array) => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
          assert.ok('reason' in readSnapshot(joined([head, bytesOf(b), bytesOf(a), checksum])));
        },
      ),
    );
  });

  it('has an answer for any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => 'reason' in readSnapshot(any)));
  });
});

describe('checksum, always', () => {
  it('differs when one word differs, whatever comes before and after', () => {
    fc.assert(
      fc.property(
        fc.uint32Array({ minLength: 2, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1 }),
        (words, place, change) => {
          const even = words.subarray(0, words.length & ~1);
          const at = place % even.length;
          const other = even.slice();
          other[at] = (other[at] ?? 0) ^ change;
          assert.notDeepEqual(new Checksum().add(even).words, new Checksum().add(other).words);
        },
      ),
    );
  });

  it('is the same in whatever pieces the words come', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 40 }), fc.nat(), (words, place) => {
        const even = words.subarray(0, words.length & ~1);
        const cut = (place % (even.length + 1)) & ~1;
        const inTwo = new Checksum().add(even.subarray(0, cut)).add(even.subarray(cut));
        assert.deepEqual(inTwo.words, new Checksum().add(even).words);
      }),
    );
  });
});

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function changed(bytes: Uint8Array, at: number, change: number): Uint8Array {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ change;
  return other;
}
