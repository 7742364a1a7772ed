import assert from 'node:assert/strict';
import { actorIdOf, actorIdsOf } from '../../../src/host/actors/actorArgument';
import { mentionPlaceOf, type PageInFront } from '../../../src/host/actors/mentionArgument';
import { parseNamedActor } from '../../../src/host/actors/namedActor';

const PAGE: PageInFront = {
  articleId: 'a.txt',
  text: 'It was  Matisse  who said so.',
  selection: null,
  mention: { start: 8, end: 15 },
};

describe('the arguments of the commands that judge', () => {
  it('name an actor by its id, by its row among the actors, or by its row among the articles', () => {
    assert.equal(actorIdOf('person:a'), 'person:a');
    assert.equal(actorIdOf({ type: 'actor', key: 'k', actor: { id: 'person:a', name: 'A' } }), 'person:a');
    assert.equal(actorIdOf({ kind: 'actor', key: 'k', actor: 'person:a' }), 'person:a');
    for (const other of [undefined, null, 7, {}, { actor: null }, { actor: { id: 1 } }, { type: 'kind', key: 'k' }]) {
      assert.equal(actorIdOf(other), undefined, JSON.stringify(other));
    }
  });

  it('are all rows that are selected when a menu is opened on one of them, and each but once', () => {
    const row = (id: string) => ({ type: 'actor', actor: { id } });
    assert.deepEqual(actorIdsOf(row('a'), [row('a'), { type: 'kind' }, row('b'), row('a')], []), ['a', 'b']);
    assert.deepEqual(actorIdsOf(row('a'), undefined, [row('b')]), ['a']);
    assert.deepEqual(actorIdsOf('a', 'b', [row('c')]), ['a']);
    assert.deepEqual(actorIdsOf({ selected: true }, undefined, [row('c'), row('d')]), ['c', 'd']);
    assert.deepEqual(actorIdsOf(undefined, undefined, [row('c')]), []);
  });

  it('name a place: the one that is given, else what is selected in the reader, else the mention at hand', () => {
    const given = { article: 'b.txt', start: 1, end: 4, mention: true };
    assert.deepEqual(mentionPlaceOf(given, PAGE), { article: 'b.txt', range: { start: 1, end: 4 } });
    assert.deepEqual(mentionPlaceOf(given, undefined), { article: 'b.txt', range: { start: 1, end: 4 } });
    assert.deepEqual(mentionPlaceOf(undefined, PAGE), { article: 'a.txt', range: { start: 8, end: 15 } });
    const selecting = { ...PAGE, selection: { start: 2, end: 8 } };
    assert.deepEqual(mentionPlaceOf(undefined, selecting), { article: 'a.txt', range: { start: 3, end: 6 } });
  });

  it('name no place when there is none', () => {
    assert.equal(mentionPlaceOf(undefined, undefined), undefined);
    assert.equal(mentionPlaceOf({ start: 1, end: 4 }, undefined), undefined);
    assert.equal(mentionPlaceOf(undefined, { ...PAGE, mention: null }), undefined);
    assert.equal(mentionPlaceOf({ start: 4, end: 4 }, { ...PAGE, mention: null }), undefined);
    assert.equal(mentionPlaceOf({ article: 'b.txt', start: -1, end: 4 }, undefined), undefined);
    const blank = { ...PAGE, mention: null, selection: { start: 6, end: 8 } };
    assert.equal(mentionPlaceOf(undefined, blank), undefined);
  });

  it('name somebody new by a name and a kind', () => {
    assert.deepEqual(parseNamedActor({ name: 'A', kind: 'person' }), { name: 'A', kind: 'person' });
    assert.deepEqual(parseNamedActor({ id: 'x', name: 'A', kind: 'state', more: 1 }), {
      id: 'x',
      name: 'A',
      kind: 'state',
    });
    for (const other of ['A', null, { name: ' ', kind: 'person' }, { name: 'A', kind: 'event' }, { name: 'A' }]) {
      assert.equal(parseNamedActor(other), undefined, JSON.stringify(other));
    }
  });
});
