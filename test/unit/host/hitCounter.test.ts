import assert from 'node:assert/strict';
import { type CountHits, HitCounter } from '../../../src/host/search/results/hitCounter';
import { makeList, type ResultList } from '../../../src/host/search/results/model';
import { Cancelled } from '../../../src/protocol/rpc';

const list = (number: number, version = 1): ResultList =>
  makeList({
    number,
    question: { type: 'search', query: `query ${number}` },
    order: 'relevance',
    total: 0,
    removed: 0,
    morePassages: false,
    version,
    found: [],
  });

const hits = (total: number) => ({ query: 'q', total, articles: 1, corpusWords: 100 });

/** Counts that are given by hand, in the order in which they were asked for. */
class Engine {
  readonly asked: { readonly list: ResultList; readonly answer: (total: number | undefined) => Promise<void> }[] = [];
  changes = 0;
  readonly counter = new HitCounter(this.count(), () => {
    this.changes += 1;
  });

  private count(): CountHits {
    return (asked, signal) =>
      new Promise((resolve, reject) => {
        signal.onCancellationRequested(() => reject(new Cancelled()));
        const answer = (total: number | undefined): Promise<void> => {
          resolve(total === undefined ? undefined : hits(total));
          return settled();
        };
        this.asked.push({ list: asked, answer });
      });
  }

  get numbers(): number[] {
    return this.asked.map(({ list: { number } }) => number);
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the counting of hits', () => {
  it('is done one list after the other, and told when it is done', async () => {
    const engine = new Engine();
    const { counter, asked } = engine;
    counter.count(list(1));
    counter.count(list(2));
    assert.deepEqual(engine.numbers, [1]);
    assert.equal(counter.of(list(1)), undefined);
    await asked[0]?.answer(7);
    assert.equal(counter.of(list(1))?.total, 7);
    assert.equal(engine.changes, 1);
    assert.deepEqual(engine.numbers, [1, 2]);
    await asked[1]?.answer(0);
    assert.equal(counter.of(list(2))?.total, 0);
    assert.equal(engine.changes, 2);
  });

  it('holds for the state of the corpus that the list was found in', async () => {
    const { counter, asked } = new Engine();
    counter.count(list(1, 1));
    await asked[0]?.answer(7);
    assert.equal(counter.of(list(1, 2)), undefined);
    counter.count(list(1, 1));
    assert.equal(counter.of(list(1, 1))?.total, 7, 'what was counted stays while it is counted anew');
  });

  it('is given up for a list that is asked for anew, and begun again', async () => {
    const { counter, asked } = new Engine();
    counter.count(list(1, 1));
    counter.count(list(1, 2));
    await settled();
    assert.deepEqual(
      asked.map(({ list: { version } }) => version),
      [1, 2],
    );
    await asked[1]?.answer(3);
    assert.equal(counter.of(list(1, 2))?.total, 3);
  });

  it('is given up for lists that are gone, and goes on with the others', async () => {
    const engine = new Engine();
    const { counter } = engine;
    for (const number of [1, 2, 3]) counter.count(list(number));
    counter.keepOnly([list(3)]);
    await settled();
    assert.deepEqual(engine.numbers, [1, 3]);
    await engine.asked[1]?.answer(4);
    counter.keepOnly([]);
    assert.equal(counter.of(list(3)), undefined);
  });

  it('says nothing when there was nothing to count', async () => {
    const engine = new Engine();
    engine.counter.count(list(1));
    await engine.asked[0]?.answer(undefined);
    assert.equal(engine.counter.of(list(1)), undefined);
    assert.equal(engine.changes, 0);
  });
});
