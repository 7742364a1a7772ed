import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/core/search/query/parse';
import { actorFiltersOf, withActorFilter, withoutActorFilter } from '../../../src/host/search/actorClause';

describe('filtering a query by an actor', () => {
  it('adds a filter that the query language reads as one', () => {
    const query = withActorFilter('cruise OR missile', 'Vladimir Putin');
    assert.equal(query, 'cruise OR missile actor:"Vladimir Putin"');
    const { query: read, problem } = parseQuery(query);
    assert.equal(problem, undefined);
    assert.deepEqual(read.parts.at(-1), {
      type: 'field',
      field: 'actor',
      value: { type: 'phrase', text: 'Vladimir Putin' },
    });
  });

  it('finds its filters again and takes them out, wherever they stand', () => {
    const query = 'actor:"Vladimir Putin" cruise actor:"Donald Trump" missile';
    assert.deepEqual(actorFiltersOf(query), ['Vladimir Putin', 'Donald Trump']);
    assert.equal(withoutActorFilter(query, 'Donald Trump'), 'actor:"Vladimir Putin" cruise missile');
    assert.equal(withoutActorFilter(query, 'vladimir putin'), 'cruise actor:"Donald Trump" missile');
  });

  it('leaves exclusions and phrases alone', () => {
    const query = '-actor:"Donald Trump" "he said actor" x';
    assert.deepEqual(actorFiltersOf(query), []);
    assert.equal(withoutActorFilter(query, 'Donald Trump'), query);
  });

  it('can be by a name with quotation marks in it', () => {
    const name = 'Dwayne "The Rock" Johnson';
    const query = withActorFilter('', name);
    assert.equal(parseQuery(query).problem, undefined);
    assert.equal(withoutActorFilter(query, name), '');
  });
});
