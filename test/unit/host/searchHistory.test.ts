import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { HistoryWalk, SearchHistory } from '../../../src/host/search/searchHistory';

function memento(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? (kept.get(key) as T) : otherwise),
    update: async (key: string, value: unknown) => void kept.set(key, value),
  } as Memento;
}

function historyOf(...queries: string[]): SearchHistory {
  const history = new SearchHistory(memento());
  for (const query of queries) history.add(query);
  return history;
}

describe('the search history', () => {
  it('holds each search once, the latest first, and no empty one', () => {
    assert.deepEqual(historyOf('one', 'two', ' one ', '  ').queries, ['one', 'two']);
  });

  it('forgets the oldest beyond fifty', () => {
    const queries = Array.from({ length: 60 }, (_, i) => `query ${i}`);
    assert.deepEqual(historyOf(...queries).queries, queries.slice(10).reverse());
  });

  it('forgets what the reader removes', () => {
    const history = historyOf('one', 'two');
    history.remove('one');
    assert.deepEqual(history.queries, ['two']);
  });

  it('is no harm when what was kept is something else', async () => {
    const kept = memento();
    await kept.update('corpusReader.searchHistory', { not: 'a list' });
    assert.deepEqual(new SearchHistory(kept).queries, []);
  });
});

describe('a walk through the search history', () => {
  it('goes back to the oldest and forth to the empty box', () => {
    const walk = new HistoryWalk(historyOf('one', 'two', 'three'));
    assert.equal(walk.back(''), 'three');
    assert.equal(walk.back('three'), 'two');
    assert.equal(walk.back('two'), 'one');
    assert.equal(walk.back('one'), undefined);
    assert.equal(walk.forth('one'), 'two');
    assert.equal(walk.forth('two'), 'three');
    assert.equal(walk.forth('three'), '');
    assert.equal(walk.forth(''), undefined);
  });

  it('begins at the latest from a text that is in no search', () => {
    const walk = new HistoryWalk(historyOf('one', 'two'));
    assert.equal(walk.isOn('thr'), false);
    assert.equal(walk.back('thr'), 'two');
    assert.equal(walk.isOn('two'), true);
    assert.equal(walk.isOn(''), true);
  });
});
