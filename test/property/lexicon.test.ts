import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Lexicon } from '../../src/core/search/words/lexicon';
import { soundKey } from '../../src/core/search/words/soundKey';
import { lexiconOf } from '../unit/search/words';

/** Words of few letters, so that many are near each other; some in other scripts and some as long as words get. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-e]{1,9}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^(ch|ck|kh|ph|[ckvfiyjszh]){1,5}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[а-д]{1,6}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[ab]{60,64}$/) },
);
const words = fc.uniqueArray(word, { maxLength: 60 });

/** The Levenshtein distances of `word` to every beginning of `text`, by its length. */
function distances(from: string, text: string): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

function given(lexicon: Lexicon, give: (sink: (id: number) => void) => void): Set<string> {
  const found: string[] = [];
  give((id) => found.push(lexicon.wordAt(id)));
  assert.equal(new Set(found).size, found.length, 'each once');
  return new Set(found);
}

describe('the lexicon', () => {
  it('numbers its words in code-unit order and finds each by itself', () => {
    fc.assert(
      fc.property(words, word, (held, other) => {
        const lexicon = lexiconOf(held);
        const sorted = [...held].sort();
        assert.deepEqual(
          sorted.map((_, id) => lexicon.wordAt(id)),
          sorted,
        );
        for (const asked of [...held, other]) assert.equal(lexicon.idOf(asked), sorted.indexOf(asked));
      }),
    );
  });

  it('gives the words with a beginning as a range', () => {
    fc.assert(
      fc.property(words, fc.stringMatching(/^[a-e]{0,3}$/), (held, prefix) => {
        const lexicon = lexiconOf(held);
        const { from, to } = lexicon.rangeOf(prefix);
        const inRange = Array.from({ length: to - from }, (_, i) => lexicon.wordAt(from + i));
        assert.deepEqual(
          inRange,
          [...held].sort().filter((other) => other.startsWith(prefix)),
        );
      }),
    );
  });

  it('loses no word that is near', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 3 }), (held, asked, edits) => {
        const lexicon = lexiconOf(held);
        const found = given(lexicon, (sink) => lexicon.lookalikes(asked, edits, sink));
        for (const other of held) {
          if ((distances(asked, other).at(-1) ?? 0) <= edits) assert.ok(found.has(other), other);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no longer word with a beginning that is near', () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (held, asked, edits) => {
        const lexicon = lexiconOf(held);
        const found = given(lexicon, (sink) => lexicon.longerLookalikes(asked, edits, sink));
        for (const other of held) {
          const near = other.length > asked.length && Math.min(...distances(asked, other)) <= edits;
          if (near) assert.ok(found.has(other), other);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the other words of about the same length with the same sound key, and those that hold a part', () => {
    fc.assert(
      fc.property(words, word, (held, asked) => {
        const lexicon = lexiconOf(held);
        const key = soundKey(asked);
        const alike = held.filter(
          (other) =>
            other !== asked && key.length >= 3 && soundKey(other) === key && Math.abs(other.length - asked.length) <= 2,
        );
        assert.deepEqual(
          given(lexicon, (sink) => lexicon.soundingLike(asked, sink)),
          new Set(alike),
        );
        assert.deepEqual(
          given(lexicon, (sink) => lexicon.containing(asked, sink)),
          new Set(held.filter((other) => other.includes(asked))),
        );
      }),
    );
  });

  it('compares words of two lexica like their strings', () => {
    fc.assert(
      fc.property(words, words, (held, others) => {
        const a = lexiconOf(held);
        const b = lexiconOf(others);
        held.forEach((_, i) => {
          others.forEach((__, j) => {
            const [one, other] = [a.wordAt(i), b.wordAt(j)];
            assert.equal(Math.sign(a.compare(i, b, j)), one < other ? -1 : Number(one > other));
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});
