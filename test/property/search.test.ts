import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextRange } from '../../src/core/model/anchor';
import type { SearchAnswer } from '../../src/core/search/engine';
import { forEachWord } from '../../src/core/search/text/tokenize';
import { FuseNameFinder } from '../../src/core/search/words/nameFinder';
import { ALL, type ArticleParts, articleOf, engineWith, idsOf, type Searched } from '../unit/search/articles';

/** Words of few letters, so that the articles share words and near words. */
const word = fc.stringMatching(/^[a-e]{1,8}$/);
const text = fc
  .array(fc.oneof(word, fc.constantFrom('Peskov', 'Zakharova', 'Élysée', 'U.S.', 'Trump’s', '北京大学', '13,000', '"')))
  .map((words) => words.join(' '));
const wildText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary' }));

/** Canonical text holds no line break within a block. */
const blocks = fc.array(
  wildText.map((block) => block.replace(/[\n\v\f\r\u0085\u2028\u2029]/gu, ' ')),
  { maxLength: 3 },
);
const articles = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), title: wildText, source: text, blocks }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const query = fc.oneof(
  word,
  fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
  fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  wildText,
);

function engineOf(parts: readonly ArticleParts[]): Searched {
  return engineWith(parts);
}

function assertRanges(ranges: readonly TextRange[], length: number): void {
  let last = 0;
  for (const { start, end } of ranges) {
    assert.ok(start >= last && end > start && end <= length, `[${start}, ${end}) after ${last} of ${length}`);
    last = end;
  }
}

/** The borders that words of a text begin and end at. */
function bordersOf(content: string): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  forEachWord(content, (_word, start, end) => {
    starts.add(start);
    ends.add(end);
  });
  return { starts, ends };
}

function snippetRanges({ hits }: SearchAnswer): TextRange[][] {
  return hits.map(({ snippets }) => snippets.map(({ start, text: t }) => ({ start, end: start + t.length })));
}

describe('search', () => {
  it('reads any text into words whose ranges lie inside it and rise', () => {
    fc.assert(
      fc.property(wildText, (content) => {
        let last = -1;
        forEachWord(content, (found, start, end) => {
          assert.ok(found.length > 0 && start > last && end > start && end <= content.length);
          last = start;
        });
      }),
    );
  });

  it('reads the same word from its own characters as from the text', () => {
    fc.assert(
      fc.property(wildText, (content) => {
        forEachWord(content, (found, start, end) => {
          const again: string[] = [];
          forEachWord(content.slice(start, end), (same) => again.push(same));
          assert.equal(again[0], found);
        });
      }),
    );
  });

  it('answers any query on any articles with ranges in order inside their strings', () => {
    fc.assert(
      fc.property(articles, query, (parts, asked) => {
        const answer = engineOf(parts).search(asked, ALL);
        assert.equal(answer.total, answer.hits.length);
        for (const { id, titleMatches, snippets } of answer.hits) {
          const part = parts.find((other) => other.id === id);
          assert.ok(part);
          const { text: canonical } = articleOf(part);
          assertRanges(titleMatches, part.title.length);
          for (const snippet of snippets) {
            assert.ok(snippet.matches.length > 0);
            assert.equal(canonical.slice(snippet.start, snippet.start + snippet.text.length), snippet.text);
            assert.doesNotMatch(snippet.text, /[\n\r]/);
            assertRanges(snippet.matches, snippet.text.length);
          }
        }
      }),
    );
  });

  it('marks whole words', () => {
    fc.assert(
      fc.property(articles, query, (parts, asked) => {
        for (const { id, snippets } of engineOf(parts).search(asked, ALL).hits) {
          const { text: canonical } = articleOf(parts.find((other) => other.id === id) ?? { id });
          const { starts, ends } = bordersOf(canonical);
          for (const snippet of snippets) {
            for (const { start, end } of snippet.matches) {
              assert.ok(starts.has(snippet.start + start) && ends.has(snippet.start + end));
            }
          }
        }
      }),
    );
  });

  it('shows passages that do not overlap', () => {
    fc.assert(
      fc.property(articles, query, (parts, asked) => {
        for (const ranges of snippetRanges(engineOf(parts).search(asked, ALL))) {
          ranges.sort((a, b) => a.start - b.start);
          assertRanges(ranges, Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  it('finds an article by every word of its title and text', () => {
    fc.assert(
      fc.property(articles, (parts) => {
        const engine = engineOf(parts);
        for (const part of parts) {
          for (const content of [part.title, part.source, articleOf(part).text]) {
            forEachWord(content, (_word, start, end) => {
              const asked = content.slice(start, end);
              assert.ok(idsOf(engine.search(asked, { limit: 100, snippets: 0 })).includes(part.id), asked);
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('answers the same whatever the order of the articles', () => {
    const shuffled = articles.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
    );
    fc.assert(
      fc.property(shuffled, query, ([parts, others], asked) => {
        assert.deepEqual(engineOf(parts).search(asked, ALL), engineOf(others).search(asked, ALL));
      }),
    );
  });

  it('answers as if a removed article had never been there', () => {
    fc.assert(
      fc.property(articles, articles, query, (kept, removed, asked) => {
        const engine = engineOf([...removed, ...kept]);
        for (const { id } of removed) if (!kept.some((part) => part.id === id)) engine.remove(id);
        assert.deepEqual(engine.search(asked, ALL), engineOf(kept).search(asked, ALL));
      }),
    );
  });

  it('gives the first of its hits when asked for fewer', () => {
    fc.assert(
      fc.property(articles, query, fc.nat(5), (parts, asked, limit) => {
        const engine = engineOf(parts);
        const all = engine.search(asked, ALL);
        const first = engine.search(asked, { ...ALL, limit });
        assert.deepEqual(first, { ...all, hits: all.hits.slice(0, limit) });
      }),
    );
  });
});

describe('names', () => {
  const things = fc
    .array(fc.array(wildText, { maxLength: 2 }), { maxLength: 6 })
    .map((names) => names.map((own, i) => ({ id: String(i), names: own })));

  it('are found with ranges in order inside them, each thing once, best first', () => {
    fc.assert(
      fc.property(things, query, (named, asked) => {
        const found = new FuseNameFinder(named).find(asked, 100);
        assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
        found.forEach(({ id, name, score, matches }, i) => {
          assertRanges(matches, name.length);
          if (asked.trim() !== '') assert.ok(named[Number(id)]?.names.includes(name));
          assert.ok(score <= (found[i - 1]?.score ?? 1));
        });
      }),
    );
  });

  it('are found by each of their words', () => {
    fc.assert(
      fc.property(things, (named) => {
        const finder = new FuseNameFinder(named);
        for (const { id, names } of named) {
          for (const name of names) {
            forEachWord(name, (_word, start, end) => {
              const asked = name.slice(start, end);
              assert.ok(
                finder.find(asked, 100).some((match) => match.id === id),
                asked,
              );
            });
          }
        }
      }),
    );
  });
});
