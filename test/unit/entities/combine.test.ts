import assert from 'node:assert/strict';
import fc from 'fast-check';
import { combine } from '../../../src/core/entities/combine';
import type { Named } from '../../../src/core/entities/finder';
import { MENTION_KINDS, type MentionKind } from '../../../src/core/model/mention';

function named(kind: MentionKind, first: number, last = first): Named {
  return { first, last, kind };
}

describe('combine', () => {
  it('lets a treaty, an event and a weapon stand over the names in and around them', () => {
    assert.deepEqual(combine([named('place', 0)], [named('treaty', 0, 1)]), [named('treaty', 0, 1)]);
    assert.deepEqual(combine([named('person', 3)], [named('weapon', 3)]), [named('weapon', 3)]);
    assert.deepEqual(combine([named('organization', 0, 5)], [named('event', 2, 5)]), [named('event', 2, 5)]);
  });

  it('lets a name keep the nationality and the date in it', () => {
    assert.deepEqual(combine([named('organization', 0, 2)], [named('nationality', 0)]), [named('organization', 0, 2)]);
    assert.deepEqual(combine([named('organization', 0, 2)], [named('date', 0, 1)]), [named('organization', 0, 2)]);
  });

  it('lets a quantity keep the name in it, and its own tokens', () => {
    assert.deepEqual(combine([named('place', 0)], [named('quantity', 0, 3)]), [named('quantity', 0, 3)]);
    assert.deepEqual(combine([named('person', 4)], [named('date', 4)]), [named('date', 4)]);
  });

  it('lets a name win over what only reaches into it', () => {
    assert.deepEqual(combine([named('person', 1, 2)], [named('date', 0, 1)]), [named('person', 1, 2)]);
  });

  it('puts all in order, none over another', () => {
    const arbitrary = fc.array(
      fc.record({ first: fc.nat(20), length: fc.nat(4), kind: fc.constantFrom(...MENTION_KINDS) }),
    );
    const toNamed = (list: readonly { first: number; length: number; kind: MentionKind }[]) =>
      list.map(({ first, length, kind }) => named(kind, first, first + length));
    fc.assert(
      fc.property(arbitrary, arbitrary, (names, kinds) => {
        const all = [...toNamed(names), ...toNamed(kinds)];
        const kept = combine(toNamed(names), toNamed(kinds));
        assert.equal(kept.length === 0, all.length === 0);
        kept.forEach((one, i) => {
          assert.ok(i === 0 || one.first > (kept[i - 1]?.last ?? -1));
          assert.ok(all.some(({ first, last, kind }) => first === one.first && last === one.last && kind === one.kind));
        });
      }),
    );
  });
});
