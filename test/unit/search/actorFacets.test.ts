import assert from 'node:assert/strict';
import type { Actor } from '../../../src/core/model/actor';
import { type ActorFacet, actorFacets } from '../../../src/core/search/actorFacets';

const IN: Record<string, readonly string[]> = {
  a: ['everybody', 'half', 'rare'],
  b: ['everybody', 'half', 'known'],
  c: ['everybody'],
  d: ['everybody', 'known'],
  e: ['everybody', 'rare'],
};
/** In how many articles of the whole corpus. */
const OVERALL: Record<string, number> = { everybody: 9, half: 2, known: 7, rare: 3 };

const source = {
  actorIdsIn: (article: string) => IN[article] ?? [],
  actor: (id: string): Actor => ({
    id,
    name: id,
    kind: 'person',
    aliases: [],
    articles: OVERALL[id] ?? 0,
    mentions: 1,
  }),
};

function facets(ids: readonly string[], limit: number): [string, number][] {
  const steps = actorFacets(ids, source, limit);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.map(({ actor, articles }: ActorFacet) => [actor.id, articles]);
}

describe('the actors of an answer', () => {
  it('are those in the most of its articles, but not in all of them', () => {
    assert.deepEqual(facets(['a', 'b', 'c'], 9), [
      ['half', 2],
      ['rare', 1],
      ['known', 1],
    ]);
  });

  it('are preferred, in equally many, when the corpus has fewer articles with them', () => {
    assert.deepEqual(facets(['a', 'b', 'c', 'd', 'e'], 2), [
      ['half', 2],
      ['rare', 2],
    ]);
  });

  it('are none of no articles, and none of one', () => {
    assert.deepEqual(facets([], 4), []);
    assert.deepEqual(facets(['a'], 4), []);
  });
});
