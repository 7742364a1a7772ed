import assert from 'node:assert/strict';
import type { Snippet } from '../../../src/core/search/engine';
import { keyOf, makeList, type ResultList, type ResultNode, without } from '../../../src/host/search/results/model';
import { stopBeside } from '../../../src/host/search/results/walk';
import type { ArticleSummary } from '../../../src/protocol/engine';

const article = (id: string): ArticleSummary => ({
  id,
  path: id,
  title: { value: id, provenance: 'text' },
  date: { edtf: null, provenance: 'unknown' },
  words: 1,
});
const snippet = (start: number): Snippet => ({ text: 'word', start, matches: [] });

/** Two passages, then an article that was found by its title alone, then one passage. */
function sample(): ResultList {
  return makeList({
    number: 1,
    question: { type: 'search', query: 'word' },
    order: 'relevance',
    total: 3,
    removed: 0,
    morePassages: false,
    version: 1,
    found: [
      { summary: article('a'), passages: [snippet(0), snippet(9)] },
      { summary: article('b'), passages: [] },
      { summary: article('c'), passages: [snippet(4)] },
    ],
  });
}

function walked(from: ResultNode, step: 1 | -1, steps: number): string[] {
  const keys: string[] = [];
  let node: ResultNode | undefined = from;
  for (let i = 0; i < steps && node !== undefined; i += 1) {
    node = stopBeside(node, step);
    if (node !== undefined) keys.push(keyOf(node));
  }
  return keys;
}

describe('a walk through search results', () => {
  it('goes through passages across articles and begins again at the end', () => {
    assert.deepEqual(walked(sample(), 1, 5), ['1/a#0', '1/a#9', '1/b', '1/c#4', '1/a#0']);
    assert.deepEqual(walked(sample(), -1, 5), ['1/c#4', '1/b', '1/a#9', '1/a#0', '1/c#4']);
  });

  it('goes on from an article whose passages were not walked to yet', () => {
    const [first, , last] = sample().articles;
    assert.ok(first && last);
    assert.deepEqual(walked(first, 1, 1), ['1/a#0']);
    assert.deepEqual(walked(last, 1, 1), ['1/c#4']);
    assert.deepEqual(walked(last, -1, 1), ['1/b']);
    assert.deepEqual(walked(first, -1, 1), ['1/c#4']);
  });

  it('has nowhere to go in an empty list', () => {
    assert.equal(stopBeside({ ...sample(), articles: [] }, 1), undefined);
  });
});

describe('a result that is removed', () => {
  it('takes its article with it when it was the last passage', () => {
    const [, , last] = sample().articles;
    const passage = last?.passages[0];
    assert.ok(passage);
    const left = without(passage);
    assert.deepEqual(
      left.articles.map(({ summary }) => summary.id),
      ['a', 'b'],
    );
    assert.equal(left.removed, 1);
    assert.equal(left.total, 3, 'as many articles answer as before');
  });

  it('leaves the other passages of its article', () => {
    const passage = sample().articles[0]?.passages[0];
    assert.ok(passage);
    const left = without(passage);
    assert.deepEqual(left.articles[0]?.passages.map(keyOf), ['1/a#9']);
    assert.equal(left.removed, 0);
    assert.equal(left.articles[0]?.list, left, 'nodes know the list that they are in now');
  });

  it('leaves an article that has no passages', () => {
    const [first] = sample().articles;
    assert.ok(first);
    assert.deepEqual(
      without(first).articles.map(({ summary }) => summary.id),
      ['b', 'c'],
    );
  });
});
