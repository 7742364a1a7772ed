import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringsContaining } from '../../src/core/search/compact/containing';
import { groupedBy } from '../../src/core/search/compact/grouped';
import { narrowed } from '../../src/core/search/compact/numbers';
import { RisingNumbers } from '../../src/core/search/compact/risingNumbers';
import { StringPool } from '../../src/core/search/compact/stringPool';

/** Rising by steps of which some reach over several times 2^16. */
const rising = fc
  .array(fc.oneof(fc.nat(3), fc.nat(70_000), fc.nat(1_000_000)), { minLength: 1, maxLength: 60 })
  .map((steps) => {
    let sum = 0;
    return steps.map((step) => {
      sum += step;
      return sum;
    });
  });

/** Strings in one byte a unit, in two, and with the unit that tells them apart; few letters, so that many begin alike. */
const text = fc.oneof(
  fc.stringMatching(/^[ab]{0,6}$/),
  fc.stringMatching(/^[abýþÿ]{0,6}$/),
  fc.stringMatching(/^[abЖ漢\ud83d\ufffd]{0,5}$/),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.array(text, { maxLength: 30 });

function poolOf(strings: readonly string[]): StringPool {
  const starts = [0];
  for (const string of strings) starts.push((starts.at(-1) ?? 0) + string.length);
  const pool = Uint16Array.from(strings.join('').split(''), (unit) => unit.charCodeAt(0));
  return StringPool.of({ pool, starts: Uint32Array.from(starts) });
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe('rising numbers', () => {
  it('are those that they were made of', () => {
    fc.assert(
      fc.property(rising, (numbers) => {
        const kept = RisingNumbers.of(Uint32Array.from(numbers));
        assert.deepEqual(
          numbers.map((_, i) => kept.at(i)),
          numbers,
        );
        assert.equal(kept.length, numbers.length);
      }),
    );
  });

  it('tell how many are not above a number', () => {
    fc.assert(
      fc.property(rising, fc.nat(3_000_000), fc.nat(100), (numbers, any, index) => {
        const kept = RisingNumbers.of(Uint32Array.from(numbers));
        for (const value of [any, numbers[index % numbers.length] ?? 0])
          assert.equal(kept.countUpTo(value), numbers.filter((number) => number <= value).length);
      }),
    );
  });
});

describe('a pool of strings', () => {
  it('gives back the strings, one by one and all together', () => {
    fc.assert(
      fc.property(texts, (strings) => {
        const pool = poolOf(strings);
        assert.equal(pool.size, strings.length);
        assert.deepEqual(pool.all(), strings);
        strings.forEach((string, i) => {
          assert.equal(pool.at(i), string);
          assert.equal(pool.lengthOf(i), string.length);
          const { units, from, to } = pool.unitsOf(i);
          assert.equal(String.fromCharCode(...units.subarray(from, to)), string);
        });
        assert.equal(pool.at(strings.length), '');
      }),
    );
  });

  it('takes one byte a letter for Latin ones, whatever else is in it', () => {
    assert.equal(poolOf(['Genève', 'Zürich', '東京', '']).bytes.length, 6 + 6 + (1 + 2 * 2));
  });

  it('compares like the strings, in code-unit order', () => {
    fc.assert(
      fc.property(texts, texts, (strings, others) => {
        const [pool, otherPool] = [poolOf(strings), poolOf(others)];
        strings.forEach((string, i) => {
          others.forEach((other, j) => {
            assert.equal(Math.sign(pool.compareTo(i, other)), order(string, other));
            assert.equal(Math.sign(pool.compare(i, otherPool, j)), order(string, other));
            assert.equal(pool.startsWith(i, other), string.startsWith(other));
          });
        });
      }),
      { numRuns: 50 },
    );
  });

  it('says which hold a part', () => {
    fc.assert(
      fc.property(texts, text, (strings, part) => {
        const found: number[] = [];
        stringsContaining(part, poolOf(strings), (index) => found.push(index));
        assert.deepEqual(
          found.sort((a, b) => a - b),
          strings.flatMap((string, i) => (part !== '' && string.includes(part) ? [i] : [])),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers in few bytes', () => {
  it('are the same numbers, in as many bytes as the largest needs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), fc.constantFrom(0xff, 0xffff, 0xffffffff), (any, most) => {
        const numbers = any.map((number) => number % (most + 1));
        const narrow = narrowed(Uint32Array.from([...numbers, most]));
        assert.deepEqual([...narrow], [...numbers, most]);
        assert.equal(2 ** (8 * narrow.BYTES_PER_ELEMENT) - 1, most);
      }),
    );
  });

  it('are grouped in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (groups) => {
        const { members, starts } = groupedBy(Uint32Array.from(groups), 6);
        for (let group = 0; group < 6; group += 1) {
          assert.deepEqual(
            [...members.subarray(starts[group], starts[group + 1])],
            groups.flatMap((other, number) => (other === group ? [number] : [])),
          );
        }
      }),
    );
  });
});
