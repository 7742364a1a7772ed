import assert from 'node:assert/strict';
import type { ActorProfile } from '../../../src/core/entities/profile/model';
import type { ActorId } from '../../../src/core/model/actor';
import type { Judgement, Verdict } from '../../../src/core/model/judgement';
import { parseActorPageState, parseFromActorPage } from '../../../src/host/actors/page/messages';
import { profileOf, rejectionsOf } from '../../../src/host/actors/page/whoItIs';

describe('messages from the page of an actor', () => {
  it('are taken when they are well formed', () => {
    const messages = [
      { type: 'rows', list: 'mentions', generation: 3, from: 100, to: 200 },
      { type: 'open', list: 'articles', generation: 3, position: 7, focus: true },
      { type: 'filter' },
      { type: 'filter', year: null, companion: 'state:us' },
      { type: 'filter', year: 2017 },
      { type: 'act', action: 'merge' },
      { type: 'split', form: 'Matisse' },
      { type: 'openActor', actor: 'state:ru' },
      { type: 'undo', judgements: ['a', 'b'] },
      { type: 'retry' },
    ];
    for (const message of messages) assert.deepEqual(parseFromActorPage(message), message);
  });

  it('are dropped when they are not', () => {
    const messages = [
      undefined,
      null,
      'retry',
      { type: 'rows', list: 'companions', generation: 1, from: 0, to: 1 },
      { type: 'rows', list: 'mentions', generation: 1, from: 0, to: 5_000 },
      { type: 'rows', list: 'mentions', generation: 1, from: 2, to: 1 },
      { type: 'open', list: 'mentions', generation: 1, position: -1, focus: true },
      { type: 'open', list: 'mentions', generation: 1, position: 1 },
      { type: 'filter', year: '2017' },
      { type: 'filter', companion: 7 },
      { type: 'act', action: 'workbench.action.quit' },
      { type: 'split', form: '' },
      { type: 'undo', judgements: [1] },
    ];
    for (const message of messages) assert.equal(parseFromActorPage(message), undefined, JSON.stringify(message));
  });
});

describe('what VS Code kept of the page of an actor', () => {
  it('is taken up again', () => {
    const companion = { id: 'state:us', name: 'United States' };
    const kept = { id: 'person:a', name: 'A', forms: ['A', 'B'], filter: { year: null, companion }, list: 'articles' };
    assert.deepEqual(parseActorPageState(kept), {
      id: 'person:a',
      name: 'A',
      forms: ['A', 'B'],
      filter: { year: null, companion },
    });
  });

  it('is taken as far as it can be read, and not at all without an actor', () => {
    const named = { id: 'person:a', name: 'A' };
    const all = { ...named, forms: [], filter: {} };
    assert.deepEqual(parseActorPageState({ ...named, forms: [1], filter: { year: 'x', companion: 'b' } }), all);
    for (const kept of [null, 'a', {}, { id: 7, name: 'A' }]) assert.equal(parseActorPageState(kept), undefined);
  });
});

describe('who is on the page of an actor', () => {
  const judged = (...verdicts: readonly Verdict[]): Judgement[] =>
    verdicts.map((verdict, index) => ({ ...verdict, id: `j${index}`, time: '2026-11-22T00:00:00Z' }));
  const profile = (id: ActorId): ActorProfile => ({
    actor: { id, name: id, kind: 'person', aliases: [], articles: 1, mentions: 1 },
    salient: 0,
    forms: [],
    bases: {},
    years: [],
    companions: [],
    judgements: [],
  });
  const there =
    (...ids: readonly ActorId[]) =>
    async (id: ActorId) =>
      ids.includes(id) ? profile(id) : null;

  it('is who it was merged into, however often', async () => {
    const judgements = judged(
      { do: 'merge', actor: 'person:a', into: 'person:b' },
      { do: 'merge', actor: 'person:b', into: 'person:c' },
    );
    assert.equal((await profileOf('person:a', judgements, there('person:c')))?.actor.id, 'person:c');
    assert.equal((await profileOf('person:a', judgements, there('person:a', 'person:c')))?.actor.id, 'person:a');
  });

  it('is nobody when nobody is left, and merges in a circle end', async () => {
    const judgements = judged(
      { do: 'merge', actor: 'person:a', into: 'person:b' },
      { do: 'merge', actor: 'person:b', into: 'person:a' },
    );
    assert.equal(await profileOf('person:a', judgements, there()), null);
    assert.equal(await profileOf('person:x', judgements, there('person:a')), null);
  });

  it('comes back with all judgements by which its spellings are no names', () => {
    const judgements = judged(
      { do: 'reject everywhere', text: 'Kremlin Press' },
      { do: 'reject everywhere', text: 'Somebody Else' },
      { do: 'reject everywhere', text: 'THE KREMLIN PRESS’' },
    );
    assert.deepEqual(rejectionsOf(['kremlin press', 'The Kremlin Press'], judgements), ['j0', 'j2']);
  });
});
