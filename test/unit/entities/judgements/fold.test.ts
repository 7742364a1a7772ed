import assert from 'node:assert/strict';
import { NO_JUDGEMENTS, pairKey } from '../../../../src/core/entities/judgements/effect';
import { foldJudgements } from '../../../../src/core/entities/judgements/fold';
import type { Verdict } from '../../../../src/core/model/judgement';
import { said } from '../../../said';
import { at, fileOf, MATTIS } from './lines';

const merge = (actor: string, into: string): Verdict => ({ do: 'merge', actor, into });
const undo = (judgement: string): Verdict => ({ do: 'undo', judgement });
const reasons = (...verdicts: readonly Verdict[]) =>
  foldJudgements(fileOf(...verdicts)).problems.map(({ reason }) => said(reason));
const stateOf = (...verdicts: readonly Verdict[]) => foldJudgements(fileOf(...verdicts)).state;

describe('judgements', () => {
  it('come to nothing where there is no file, or an empty one', () => {
    assert.deepEqual(foldJudgements(null), { state: NO_JUDGEMENTS, problems: [] });
    assert.deepEqual(foldJudgements(''), { state: NO_JUDGEMENTS, problems: [] });
  });

  it('follow a chain of merges to its end, whatever the order of the lines', () => {
    const merged = new Map([
      ['a', 'd'],
      ['b', 'd'],
      ['c', 'd'],
    ]);
    assert.deepEqual(stateOf(merge('a', 'b'), merge('b', 'c'), merge('c', 'd')).merged, merged);
    assert.deepEqual(stateOf(merge('c', 'd'), merge('a', 'b'), merge('b', 'c')).merged, merged);
  });

  it('never merge in a circle: the line that would close it has no effect and is reported', () => {
    const { state, problems } = foldJudgements(fileOf(merge('a', 'b'), merge('b', 'c'), merge('c', 'a')));
    assert.deepEqual(
      state.merged,
      new Map([
        ['a', 'c'],
        ['b', 'c'],
      ]),
    );
    assert.deepEqual(
      problems.map(({ severity, range }) => [severity, range?.startLine]),
      [['doubtful', 2]],
    );
    assert.equal(reasons(merge('a', 'a')).length, 1);
  });

  it('hold the later of two merges of one actor', () => {
    assert.deepEqual(stateOf(merge('a', 'b'), merge('a', 'c')).merged, new Map([['a', 'c']]));
  });

  it('keep two apart until they are merged, and part them when they were', () => {
    const apart: Verdict = { do: 'keep apart', actors: ['b', 'a'] };
    assert.deepEqual(stateOf(apart).apart, new Set([pairKey('a', 'b')]));
    assert.deepEqual(stateOf(apart, merge('a', 'b')).apart, new Set());
    const parted = stateOf(merge('a', 'b'), apart);
    assert.deepEqual([parted.merged, parted.apart], [new Map(), new Set([pairKey('a', 'b')])]);
  });

  it('hold the later name and kind', () => {
    const state = stateOf(
      { do: 'rename', actor: 'a', name: 'One' },
      { do: 'rename', actor: 'a', name: 'Two' },
      { do: 'set kind', actor: 'a', kind: 'state' },
      { do: 'set kind', actor: 'a', kind: 'place' },
    );
    assert.deepEqual([state.names, state.kinds], [new Map([['a', 'Two']]), new Map([['a', 'place']])]);
  });

  it('hold no more when they are undone, whatever came in between', () => {
    const state = stateOf(merge('a', 'b'), { do: 'rename', actor: 'a', name: 'A' }, undo('j1'));
    assert.deepEqual(state.merged, new Map());
    assert.deepEqual(
      state.holding.map(({ id }) => id),
      ['j2'],
    );
  });

  it('let what an undone line had overruled hold again', () => {
    assert.deepEqual(stateOf(merge('a', 'b'), merge('a', 'c'), undo('j2')).merged, new Map([['a', 'b']]));
    assert.deepEqual(stateOf(merge('a', 'b'), merge('b', 'a'), undo('j1')).merged, new Map([['b', 'a']]));
  });

  it('hold again when their undoing is undone', () => {
    assert.deepEqual(stateOf(merge('a', 'b'), undo('j1'), undo('j2')).merged, new Map([['a', 'b']]));
  });

  it('cannot be undone before they were made, nor by themselves', () => {
    assert.match(reasons(undo('j2'), merge('a', 'b'))[0] ?? '', /^Line 1: no earlier line has the id “j2”/);
    assert.equal(reasons(undo('j1')).length, 1);
    assert.equal(reasons(undo('other')).length, 1);
    assert.equal(stateOf(undo('j2'), merge('a', 'b')).holding.length, 1);
  });

  it('part spellings by their normal forms, and hold the later word on each', () => {
    const split = (forms: readonly string[], name: string, article?: string): Verdict => ({
      do: 'split',
      actor: 'a',
      forms,
      to: { name, kind: 'person' },
      ...(article === undefined ? {} : { article }),
    });
    const state = stateOf(split(['Bush', 'G. W. Bush'], 'One'), split(['BUSH'], 'Two'));
    assert.deepEqual(
      state.partings.get('a')?.map(({ forms, to, article }) => [[...forms], to.name, article]),
      [
        [['g-w-bush'], 'One', undefined],
        [['bush'], 'Two', undefined],
      ],
    );
    const inOne = stateOf(split(['Bush'], 'One'), split(['Bush'], 'Two', 'x.txt'));
    assert.deepEqual(inOne.partings.get('a')?.length, 2, 'in the other articles the earlier one holds');
    const inAll = stateOf(split(['Bush'], 'Two', 'x.txt'), split(['Bush'], 'One'));
    assert.deepEqual(inAll.partings.get('a')?.length, 1);
  });

  it('hold the later of two about one passage', () => {
    const here = at('Matisse', 20);
    const state = stateOf(
      { do: 'assign', article: 'x.txt', at: here, to: MATTIS },
      { do: 'reject', article: 'x.txt', at: at('Press', 5) },
      { do: 'reject', article: 'x.txt', at: here },
    );
    assert.deepEqual(state.passages.get('x.txt'), [
      { at: at('Press', 5), to: null },
      { at: here, to: null },
    ]);
  });

  it('hold the later of two about the same words', () => {
    const tag: Verdict = { do: 'tag everywhere', text: 'Matisse', to: MATTIS };
    const reject: Verdict = { do: 'reject everywhere', text: 'MATISSE' };
    const rejected = stateOf(tag, reject);
    assert.deepEqual([rejected.tagged, rejected.rejected], [[], new Set(['matisse'])]);
    const tagged = stateOf(reject, tag);
    assert.deepEqual(
      [tagged.tagged, tagged.rejected],
      [[{ text: 'Matisse', to: MATTIS, article: undefined }], new Set()],
    );
    assert.equal(stateOf(tag, { ...tag, text: 'MATISSE' }).tagged.length, 1);
  });

  it('let words be a name in one article and none in the others', () => {
    const state = stateOf(
      { do: 'reject everywhere', text: 'Matisse' },
      { do: 'tag everywhere', text: 'Matisse', to: MATTIS, article: 'x.txt' },
    );
    assert.deepEqual([state.tagged.length, state.rejected], [1, new Set(['matisse'])]);
  });

  it('hold beside lines that are broken', () => {
    const { state, problems } = foldJudgements(`<<<<<<< HEAD\n${fileOf(merge('a', 'b'))}=======\n`);
    assert.deepEqual(state.merged, new Map([['a', 'b']]));
    assert.deepEqual(
      problems.map(({ range }) => range?.startLine),
      [0, 2],
    );
  });
});
