import assert from 'node:assert/strict';
import { ArticleIdentities } from '../../../src/core/ingest/identity';

describe('ArticleIdentities', () => {
  it('knows a path by itself unless it claims another id', () => {
    const identities = new ArticleIdentities();
    identities.claim('a.txt', 'a.txt');
    identities.claim('b.txt', 'beta');
    assert.equal(identities.idOf('a.txt'), 'a.txt');
    assert.equal(identities.idOf('b.txt'), 'beta');
    assert.equal(identities.idOf('c.txt'), undefined);
  });

  it('gives a contested id to the first path, whatever the order of the claims', () => {
    for (const order of [
      ['a.txt', 'b.txt'],
      ['b.txt', 'a.txt'],
    ]) {
      const identities = new ArticleIdentities();
      for (const path of order) identities.claim(path, 'same');
      assert.equal(identities.idOf('a.txt'), 'same');
      assert.equal(identities.idOf('b.txt'), 'b.txt');
      assert.deepEqual(identities.rivalOf('b.txt'), { id: 'same', owner: 'a.txt' });
      assert.equal(identities.rivalOf('a.txt'), undefined);
    }
  });

  it('lets nobody take the id that is another path', () => {
    const identities = new ArticleIdentities();
    identities.claim('a.txt', 'z.txt');
    identities.claim('z.txt', 'z.txt');
    assert.equal(identities.idOf('a.txt'), 'a.txt');
    assert.equal(identities.idOf('z.txt'), 'z.txt');
  });

  it('hands the id on when its owner goes, and says whose id may have changed', () => {
    const identities = new ArticleIdentities();
    identities.claim('a.txt', 'same');
    assert.deepEqual([...identities.claim('b.txt', 'same')].sort(), ['a.txt', 'b.txt']);
    assert.deepEqual(identities.release('a.txt'), ['b.txt']);
    assert.equal(identities.idOf('b.txt'), 'same');
  });
});
