import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finish } from '../../src/core/corpus/finish';
import { VersionFinder } from '../../src/core/duplicates/finder';
import { BRIDGE, clustersOf, HARVEST, sorted, story } from '../unit/duplicates/stories';

const SENTENCES = [...BRIDGE.split('. '), ...HARVEST.split('. ')];

/** Articles of some sentences of two stories, some of them with letters lost. */
const articles = fc
  .array(
    fc.record({
      sentences: fc.subarray(SENTENCES, { minLength: 1 }),
      lost: fc.integer({ min: 3, max: 40 }),
      source: fc.constantFrom('One', 'Other'),
      date: fc.constantFrom('2017-02-18', '2017-02-19', '2017', undefined),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((sketches) =>
    sketches.map(({ sentences, lost, source, date }, i) =>
      story({
        id: `article ${i}`,
        source,
        ...(date === undefined ? {} : { date }),
        blocks: [sentences.join('. ').replace(/\w+/gu, (word, at: number) => (at % lost === 0 ? word.slice(1) : word))],
      }),
    ),
  );

describe('versions', () => {
  it('are the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(
        articles.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
        ([made, shuffled]) => {
          assert.deepEqual(clustersOf(shuffled), clustersOf(made));
        },
      ),
    );
  });

  it('are the same whatever was there before', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        let current = new Map(before.map((article) => [article.id, article]));
        const finder = new VersionFinder((id) => current.get(id));
        for (const article of before) finder.put(article);
        finish(finder.clusters());
        for (const { id } of before) finder.remove(id);
        current = new Map(after.map((article) => [article.id, article]));
        for (const article of after) finder.put(article);
        assert.deepEqual(sorted(finish(finder.clusters())), clustersOf(after));
      }),
    );
  });

  it('hold no article twice, and none alone', () => {
    fc.assert(
      fc.property(articles, (made) => {
        const clusters = clustersOf(made);
        assert.equal(new Set(clusters.flat()).size, clusters.flat().length);
        assert.ok(clusters.every((ids) => ids.length > 1));
      }),
    );
  });
});
