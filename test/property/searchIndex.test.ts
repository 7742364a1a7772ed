import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleId } from '../../src/core/model/article';
import { FuzzySearch } from '../../src/core/search/fuzzySearch';
import { ALL, articleOf, finish, Searched } from '../unit/search/articles';

/** Words of few letters, so that articles share words and near words. */
const word = fc.stringMatching(/^[a-d]{1,7}$/);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const parts = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  title: text,
  source: fc.constantFrom('Times', 'Herald Tribune'),
  blocks: fc.array(
    fc.oneof(
      text,
      text.map((content) => ['boilerplate', content] as const),
    ),
    { maxLength: 3 },
  ),
});

type Change =
  | { readonly type: 'put'; readonly article: ReturnType<typeof articleOf> }
  | { readonly type: 'remove'; readonly id: ArticleId }
  /** Searching puts what waits into a segment; tidying merges segments, the whole way or only so many steps of it. */
  | { readonly type: 'search' }
  | { readonly type: 'tidy' }
  | { readonly type: 'begin to tidy'; readonly steps: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: parts.map((part): Change => ({ type: 'put', article: articleOf(part) })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((id): Change => ({ type: 'remove', id })),
  },
  { weight: 2, arbitrary: fc.constantFrom<Change>({ type: 'search' }, { type: 'tidy' }) },
  { weight: 1, arbitrary: fc.nat(4).map((steps): Change => ({ type: 'begin to tidy', steps })) },
);

const query = fc.oneof(
  text,
  word.map((asked) => `"${asked}"`),
  fc.tuple(text, word).map(([asked, other]) => `${asked} -${other}`),
  fc.tuple(word, word).map(([asked, other]) => `${asked} OR ${other}*`),
  fc.tuple(word, word).map(([asked, other]) => `${asked}~ NEAR/3 ${other}`),
  word.map((asked) => `title:${asked} source:times`),
);

/** Does to an engine what was done, and says which articles there are in the end. */
function played(changes: readonly Change[]): Searched {
  const searched = new Searched([]);
  for (const one of changes) {
    if (one.type === 'put') searched.put(one.article);
    else if (one.type === 'remove') searched.remove(one.id);
    else if (one.type === 'search') searched.search('abc', ALL);
    else if (one.type === 'tidy') finish(searched.engine.tidying());
    else {
      const steps = searched.engine.tidying();
      for (let i = 0; i < one.steps; i += 1) steps.next();
    }
  }
  return searched;
}

function rebuilt(worn: Searched): Searched {
  return new Searched(['f', 'e', 'd', 'c', 'b', 'a'].flatMap((id) => worn.article(id) ?? []));
}

function bytesOf(searched: Searched): Uint8Array {
  return new Uint8Array(Buffer.concat(searched.engine.snapshot()));
}

describe('search index', () => {
  it('answers after any changes as if it had been made of what is left, hit for hit and score for score', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), query, (changes, asked) => {
        const worn = played(changes);
        const fresh = rebuilt(worn);
        assert.deepEqual(worn.search(asked, ALL), fresh.search(asked, ALL));
        assert.deepEqual(worn.matching(asked), fresh.matching(asked));
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same from a snapshot, whatever was changed before and after', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(change, { maxLength: 5 }),
        query,
        (before, after, asked) => {
          const first = played(before);
          const bytes = bytesOf(first);
          const changed = played([...before, ...after]);
          const engine = new FuzzySearch(changed);
          engine.adopt(bytes);
          for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
            const article = changed.article(id);
            if (article !== undefined) engine.put(article);
          }
          assert.deepEqual(engine.search(asked, ALL), rebuilt(changed).search(asked, ALL));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes over no snapshot of which a single byte was changed', () => {
    const searched = new Searched(
      ['a', 'b', 'c'].map((id) => articleOf({ id, title: `Title ${id}`, blocks: ['The text.'] })),
    );
    const bytes = bytesOf(searched);
    assert.equal(new FuzzySearch(searched).adopt(bytes), true);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ difference;
        assert.equal(new FuzzySearch(searched).adopt(damaged), false);
      }),
      { numRuns: 500 },
    );
  });

  it('takes over no snapshot that was cut off or of other articles', () => {
    const searched = new Searched(['a', 'b', 'c'].map((id) => articleOf({ id, blocks: ['The text.'] })));
    const bytes = bytesOf(searched);
    for (let length = 0; length < bytes.length; length += 7) {
      assert.equal(new FuzzySearch(searched).adopt(bytes.slice(0, length)), false);
    }
    const others = new Searched(['x', 'y', 'z'].map((id) => articleOf({ id, blocks: ['The text.'] })));
    assert.equal(new FuzzySearch(others).adopt(bytes), false);
  });
});
