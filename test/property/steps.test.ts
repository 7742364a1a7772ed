import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/core/corpus';
import type { SourceFile } from '../../src/core/ingest/files/source';
import { put } from '../putText';

const OPTIONS = { limit: 20, snippets: 1 };
const WORDS = ['wheat', 'harvest', 'minister', 'treaty', 'river', 'summit'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
/** Each is indexed by itself, so that there is something to merge. */
const batches = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const query = fc.array(fc.constantFrom(...WORDS, 'wheet', '"river summit"', '-treaty'), { minLength: 1, maxLength: 3 });
/** Which of two that take turns takes the next step. */
const turns = fc.array(fc.boolean(), { maxLength: 60 });

describe('steps that take turns, always', function () {
  this.timeout(60_000);

  it('answer a search as if the index were not being tidied meanwhile', () => {
    fc.assert(
      fc.property(batches, query, turns, (texts, words, order) => {
        const corpus = indexedInBatches(texts);
        const asked = words.join(' ');
        const expected = indexedInBatches(texts).search(asked, OPTIONS);
        const search = corpus.searching(asked, OPTIONS);
        const tidying = corpus.preparing();
        for (const searches of order) {
          const step = searches ? search.next() : tidying.next();
          if (searches && step.done === true) {
            assert.deepEqual(step.value, expected);
            return;
          }
        }
        assert.deepEqual(lastOf(search), expected);
      }),
      { numRuns: 30 },
    );
  });

  it('come to the same index whatever was put, removed and searched for between them', () => {
    fc.assert(
      fc.property(batches, batches, query, turns, (texts, later, words, order) => {
        const corpus = indexedInBatches(texts);
        const asked = words.join(' ');
        const [first = [], second = []] = later;
        put(corpus, sourcesOf(first, 'later'));
        const changes = [() => corpus.remove(['batch0-0.txt']), () => put(corpus, sourcesOf(second, 'latest'))];
        const running = [corpus.preparing(), corpus.searching(asked, OPTIONS), corpus.preparing()];
        for (const [at, isFirst] of order.entries()) {
          running[isFirst ? 0 : 1 + (at % 2)]?.next();
          if (at % 5 === 4) changes.shift()?.();
        }
        for (const change of changes) change();
        for (const steps of running) exhaust(steps);
        const fresh = emptyCorpus();
        put(fresh, texts.flatMap((batch, at) => sourcesOf(batch, `batch${at}`)).slice(1));
        put(fresh, [...sourcesOf(first, 'later'), ...sourcesOf(second, 'latest')]);
        assert.deepEqual(corpus.search(asked, OPTIONS), fresh.search(asked, OPTIONS));
      }),
      { numRuns: 30 },
    );
  });

  it('do not take one article for another when a merge that has left out removed ones ends in the middle of a search', () => {
    for (let stepsOfSearch = 0; stepsOfSearch < 5; stepsOfSearch += 1) {
      const corpus = indexedInBatches([Array(40).fill('wheat'), Array(30).fill('harvest')]);
      corpus.remove(Array.from({ length: 15 }, (_, at) => `batch0-${at}.txt`));
      const tidying = corpus.preparing();
      tidying.next();
      put(corpus, sourcesOf(['of the treaty', 'another treaty'], 'last'));
      const expected = corpus.search('treaty', OPTIONS);
      const search = corpus.searching('treaty', OPTIONS);
      for (let step = 0; step < stepsOfSearch; step += 1) search.next();
      lastOf(tidying);
      assert.deepEqual(lastOf(search), expected);
    }
  });
});

function indexedInBatches(texts: readonly (readonly string[])[]): Corpus {
  const corpus = emptyCorpus();
  for (const [at, batch] of texts.entries()) {
    put(corpus, sourcesOf(batch, `batch${at}`));
    corpus.search('wheat', OPTIONS);
  }
  return corpus;
}

/** Names are not what this is about, and finding them takes most of the time. */
function emptyCorpus(): Corpus {
  return new Corpus({ name: 'corpus', tagger: { version: 'none', tag: () => [] } });
}

function sourcesOf(texts: readonly string[], name: string): SourceFile[] {
  return texts.map((words, at) => ({
    path: `${name}-${at}.txt`,
    bytes: new TextEncoder().encode(`Title ${at}\n\nIt was said of ${words}.\n`),
  }));
}

function exhaust(steps: Generator<void, unknown, void>): void {
  while (steps.next().done !== true);
}

function lastOf<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
