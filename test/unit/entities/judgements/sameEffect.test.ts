import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus';
import { foldJudgements } from '../../../../src/core/entities/judgements/fold';
import { hasSameEffect } from '../../../../src/core/entities/judgements/sameEffect';
import type { Verdict } from '../../../../src/core/model/judgement';
import { put } from '../../../putText';
import { at, fileOf, MATTIS } from './lines';

const REVIEW: Verdict = { do: 'review', article: 'a.txt', at: at('Mattis', 40), kind: 'person', right: true };
const MERGE: Verdict = { do: 'merge', actor: 'person:matisse', into: MATTIS.id };
const REJECT: Verdict = { do: 'reject', article: 'a.txt', at: at('Mattis', 40) };
const ASSIGN: Verdict = { do: 'assign', article: 'a.txt', at: at('Mattis', 40), to: MATTIS };
const EVERYWHERE: Verdict = { do: 'reject everywhere', text: 'Matisse' };

function areSame(a: readonly Verdict[], b: readonly Verdict[]): boolean {
  return hasSameEffect(foldJudgements(fileOf(...a)).state, foldJudgements(fileOf(...b)).state);
}

describe('judgements that come to the same', () => {
  it('do so with reviews and without', () => {
    assert.ok(areSame([MERGE, REJECT], [MERGE, REVIEW, REJECT, { ...REVIEW, right: false }]));
    assert.ok(areSame([], [REVIEW]));
  });

  it('do so when one is made and undone', () => {
    assert.ok(areSame([REVIEW], [REVIEW, MERGE, { do: 'undo', judgement: 'j2' }]));
  });

  it('do not when anything else is in them', () => {
    const keepApart: Verdict = { do: 'keep apart', actors: ['person:matisse', MATTIS.id] };
    const tag: Verdict = { do: 'tag everywhere', text: 'Matisse', to: MATTIS };
    const rename: Verdict = { do: 'rename', actor: MATTIS.id, name: 'Jim Mattis' };
    const kind: Verdict = { do: 'set kind', actor: MATTIS.id, kind: 'organization' };
    const split: Verdict = {
      do: 'split',
      actor: MATTIS.id,
      forms: ['Matisse'],
      to: { name: 'Henri Matisse', kind: 'person' },
    };
    for (const verdict of [MERGE, REJECT, ASSIGN, EVERYWHERE, keepApart, tag, rename, kind, split]) {
      assert.ok(!areSame([], [verdict]), verdict.do);
    }
    assert.ok(!areSame([REJECT], [ASSIGN]));
  });

  it('leave the corpus as it is: a review is no change of it', () => {
    const corpus = new Corpus({ name: 'c' });
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode('Title\n\nJames Mattis spoke.\n') }]);
    const { version } = corpus;
    corpus.judge(fileOf(REVIEW));
    assert.equal(corpus.version, version);
    assert.equal(corpus.judgements.holding.length, 1);
    corpus.judge(fileOf(REVIEW, MERGE));
    assert.ok(corpus.version > version);
    const after = corpus.version;
    corpus.judge(`${fileOf(REVIEW, MERGE)}no judgement\n`);
    assert.ok(corpus.version > after, 'a new problem is a change');
  });
});
