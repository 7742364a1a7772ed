import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor } from '../../../src/core/model/anchor';
import { LONGEST_TRAIL, type Place, ReadingTrail } from '../../../src/core/reading/trail';

describe('the reading trail', () => {
  it('starts empty', () => {
    const trail = new ReadingTrail();
    assert.equal(trail.current, null);
    assert.deepEqual([trail.canGoBack, trail.canGoForward, trail.back(), trail.forward()], [false, false, null, null]);
  });

  it('goes back and forward over articles', () => {
    const trail = trailOver('a', 'b', 'c');
    assert.equal(trail.back()?.article, 'b');
    assert.equal(trail.back()?.article, 'a');
    assert.equal(trail.back(), null);
    assert.equal(trail.current?.article, 'a');
    assert.equal(trail.forward()?.article, 'b');
    assert.ok(trail.canGoBack && trail.canGoForward);
  });

  it('forgets what lay ahead when the reader goes elsewhere', () => {
    const trail = trailOver('a', 'b', 'c');
    trail.back();
    trail.visit(place('d'), 9, false);
    assert.deepEqual(articles(trail), ['a', 'b', 'd']);
    assert.equal(trail.canGoForward, false);
  });

  it('comes back to where the reader had scrolled, and keeps what lies ahead while he scrolls', () => {
    const trail = trailOver('a', 'b');
    trail.back();
    trail.visit(place('a', anchorAt(50)), 8, false);
    assert.deepEqual(articles(trail), ['a', 'b']);
    trail.forward();
    assert.equal(trail.back()?.anchor?.start, 50);
    assert.equal(trail.current?.at, 8);
  });

  it('makes an entry of a jump within an article', () => {
    const trail = new ReadingTrail();
    trail.visit(place('a'), 1, false);
    trail.visit(place('a', anchorAt(10)), 2, false);
    trail.visit(place('a', anchorAt(900)), 3, true);
    assert.equal(trail.entries.length, 2);
    assert.equal(trail.back()?.anchor?.start, 10);
    assert.equal(trail.forward()?.anchor?.start, 900);
  });

  it('does not make two entries of a jump to where one is', () => {
    const trail = new ReadingTrail();
    trail.visit(place('a', anchorAt(10)), 1, true);
    trail.visit(place('a', anchorAt(10)), 2, true);
    assert.equal(trail.entries.length, 1);
  });

  it('keeps the place when the same article is only shown again', () => {
    const trail = new ReadingTrail();
    trail.visit(place('a', anchorAt(10)), 1, true);
    trail.visit(place('a'), 2, false);
    assert.equal(trail.current?.anchor?.start, 10);
  });

  it('goes to an entry picked from the list', () => {
    const trail = trailOver('a', 'b', 'c');
    assert.equal(trail.go(0)?.article, 'a');
    assert.equal(trail.position, 0);
    assert.equal(trail.go(3), null);
    assert.equal(trail.go(-1), null);
    assert.equal(trail.position, 0);
  });

  it('is bounded', () => {
    const trail = trailOver(...Array.from({ length: LONGEST_TRAIL + 5 }, (_, i) => String(i)));
    assert.equal(trail.entries.length, LONGEST_TRAIL);
    assert.equal(trail.entries[0]?.article, '5');
    assert.equal(trail.current?.article, String(LONGEST_TRAIL + 4));
  });

  it('forgets articles that are gone', () => {
    const trail = trailOver('a', 'b', 'a', 'c', 'd');
    trail.back();
    trail.retain((article) => article !== 'b' && article !== 'c');
    assert.deepEqual(articles(trail), ['a', 'd']);
    assert.equal(trail.current?.article, 'a');
    trail.retain((article) => article === 'd');
    assert.equal(trail.current?.article, 'd');
    trail.retain(() => false);
    assert.equal(trail.current, null);
    assert.equal(trail.position, -1);
  });

  it('survives being stored', () => {
    const trail = trailOver('a', 'b');
    trail.visit(place('b', anchorAt(4)), 7, true);
    trail.back();
    const again = ReadingTrail.from(JSON.parse(JSON.stringify(trail)));
    assert.deepEqual(again, trail);
    assert.equal(again.forward()?.anchor?.start, 4);
  });

  it('is empty when what was stored is broken', () => {
    const entry = { article: 'a', title: 'A', at: 1 };
    const anchor = anchorAt(3);
    for (const stored of [
      undefined,
      null,
      'trail',
      [],
      {},
      { position: 0 },
      { position: 0, entries: {} },
      { position: 1, entries: [entry] },
      { position: -1, entries: [entry] },
      { position: '0', entries: [entry] },
      { position: 0, entries: [entry, null] },
      { position: 0, entries: [{ ...entry, article: 1 }] },
      { position: 0, entries: [{ ...entry, title: undefined }] },
      { position: 0, entries: [{ ...entry, at: Number.NaN }] },
      { position: 0, entries: [{ ...entry, anchor: null }] },
      { position: 0, entries: [{ ...entry, anchor: { ...anchor, start: 9, end: 3 } }] },
      { position: 0, entries: [{ ...entry, anchor: { ...anchor, end: 1.5 } }] },
      { position: 0, entries: [{ ...entry, anchor: { ...anchor, exact: 5 } }] },
      { position: 0, entries: Array(LONGEST_TRAIL + 1).fill(entry) },
    ]) {
      assert.deepEqual(ReadingTrail.from(stored), new ReadingTrail(), JSON.stringify(stored));
    }
    assert.equal(ReadingTrail.from({ position: 0, entries: [{ ...entry, anchor }] }).entries.length, 1);
  });

  it('takes any JSON without an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (stored) => ReadingTrail.from(stored).entries.length === 0));
  });

  it('is where it was after going back and forward, whatever was visited', () => {
    const step = fc.record({ article: fc.constantFrom('a', 'b'), start: fc.nat(3), jump: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const trail = new ReadingTrail();
        for (const [i, { article, start, jump }] of steps.entries()) {
          trail.visit(place(article, anchorAt(start)), i, jump);
          assert.equal(trail.current?.article, article);
          assert.equal(trail.current?.anchor?.start, start);
          const before = trail.current;
          if (trail.back() !== null) assert.equal(trail.forward(), before);
        }
      }),
    );
  });
});

function place(article: string, anchor?: Anchor): Place {
  return { article, title: article.toUpperCase(), ...(anchor === undefined ? {} : { anchor }) };
}

function anchorAt(start: number): Anchor {
  return { exact: 'words', prefix: '', suffix: '', start, end: start + 5 };
}

function trailOver(...ids: string[]): ReadingTrail {
  const trail = new ReadingTrail();
  for (const [at, id] of ids.entries()) trail.visit(place(id), at, false);
  return trail;
}

function articles(trail: ReadingTrail): string[] {
  return trail.entries.map(({ article }) => article);
}
