import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NotedPassage } from '../../src/protocol/notes';
import { Draft } from '../../src/webview/reader/notes/draft';
import { NotedPassages } from '../../src/webview/reader/notes/notedPassages';
import { stackedTops } from '../../src/webview/reader/notes/stack';

describe('reader page: what cards and drafts rest on', () => {
  const boxes = fc
    .array(fc.record({ wanted: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 1, max: 300 }) }), {
      maxLength: 40,
    })
    .map((all) => all.sort((a, b) => a.wanted - b.wanted));

  it('no card stands over another, and the aligned one stands where it is wanted', () => {
    fc.assert(
      fc.property(boxes, fc.nat(50), fc.nat(20), (all, at, gap) => {
        const aligned = at < all.length ? at : -1;
        const tops = stackedTops(all, gap, aligned);
        all.slice(1).forEach((_, i) => {
          assert.ok((tops[i + 1] ?? 0) >= (tops[i] ?? 0) + (all[i]?.height ?? 0) + gap);
        });
        if (aligned >= 0) assert.equal(tops[aligned], all[aligned]?.wanted);
      }),
    );
  });

  it('cards that have room stand where they are wanted', () => {
    const apart = [
      { wanted: 10, height: 20 },
      { wanted: 100, height: 20 },
      { wanted: 200, height: 50 },
    ];
    for (const aligned of [-1, 0, 1, 2]) assert.deepEqual(stackedTops(apart, 8, aligned), [10, 100, 200]);
  });

  it('passages beyond the text count as lost, as no one can show them', () => {
    const passage = (start: number, end: number): NotedPassage => ({
      uri: 'a.md',
      entry: String(start),
      note: 'a.md',
      state: 'exact',
      place: { start, end },
      words: '',
      comment: '',
      tags: [],
    });
    const noted = new NotedPassages([passage(30, 40), passage(5, 10), passage(5, 8)], 35);
    assert.deepEqual(
      noted.placed.map(({ place }) => place),
      [
        { start: 5, end: 8 },
        { start: 5, end: 10 },
      ],
    );
    assert.deepEqual(
      noted.lost.map(({ entry }) => entry),
      ['30'],
    );
    assert.deepEqual(noted.at(6)?.place, { start: 5, end: 8 }, 'the shorter one');
    assert.deepEqual(noted.at(9)?.place, { start: 5, end: 10 });
    assert.equal(noted.at(10), undefined);
  });

  it('a draft is that of its passage or its entry alone, and giving up another one leaves it', () => {
    const kept: unknown[] = [];
    const draft = new Draft((next) => kept.push(next));
    const range = { start: 1, end: 5 };
    const entry = { uri: 'a.md', entry: 'x' };
    draft.set(range, entry, 'typed');
    assert.equal(draft.of({ start: 2, end: 6 }, entry), 'typed', 'an entry may have moved');
    assert.equal(draft.of(range), undefined);
    draft.set(range, undefined, undefined);
    assert.equal(draft.of(range, entry), 'typed');
    draft.set(range, entry, undefined);
    assert.equal(draft.of(range, entry), undefined);
    assert.deepEqual(kept, [{ range, entry, text: 'typed' }, undefined]);
  });
});
