import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { shortestEdit } from '../../src/core/basics/shortestEdit';
import { type WordChange, wordDiff } from '../../src/core/basics/wordDiff';

const words = fc.constantFrom(
  'the',
  'old',
  'house',
  'not',
  '1,200',
  'don’t',
  '他',
  '😀',
  '\ud800',
  ' ',
  ' ',
  '  ',
  '\n\n',
  '. ',
  ',',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

const without = (changes: readonly WordChange[], kind: WordChange['kind']): string =>
  changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');

const sequence = (different: number, length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: different - 1 }), { maxLength: length });

const kept = (all: readonly number[], left: Uint8Array): number[] => all.filter((_, at) => left[at] === 0);

/** Length of the longest common subsequence, by the table that everybody knows. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const element of one) {
    const row = [0];
    for (const [at, candidate] of other.entries()) {
      const longest = element === candidate ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0);
      row.push(longest);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

describe('the difference of two texts', () => {
  it('keeps both to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after);
        assert.equal(without(changes, 'added'), before);
        assert.equal(without(changes, 'removed'), after);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no empty piece, no two of a kind in a row, and what was removed before what was added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordDiff(before, after);
        assert.ok(changes.every((change) => change.text !== ''));
        for (const [at, { kind }] of changes.entries()) {
          const next = changes[at + 1]?.kind;
          assert.notEqual(kind, next);
          if (kind === 'added') assert.notEqual(next, 'removed');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the shortest edit', () => {
  it('keeps as much as both have in common', () => {
    fc.assert(
      fc.property(sequence(4, 40), sequence(4, 40), (before, after) => {
        const { removed, added } = shortestEdit(Int32Array.from(before), Int32Array.from(after));
        assert.deepEqual(kept(before, removed), kept(after, added));
        assert.equal(kept(before, removed).length, longestCommon(before, after));
      }),
      { numRuns: 2000 },
    );
  });

  it('is an edit, too, where the sequences are so different that it is not sought to the end', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 6000 }, (_, at) => (at * seed) % 5003);
    const [before, after] = [numbers(7), numbers(4999)];
    const { removed, added } = shortestEdit(Int32Array.from(before), Int32Array.from(after));
    assert.deepEqual(kept(before, removed), kept(after, added));
    assert.ok(kept(before, removed).length > 0);
  });
});
