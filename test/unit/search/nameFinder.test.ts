import assert from 'node:assert/strict';
import { FuseNameFinder } from '../../../src/core/search/words/nameFinder';

const people = new FuseNameFinder([
  { id: 'putin', names: ['Vladimir Putin', 'President Putin'] },
  { id: 'lavrov', names: ['Sergey Lavrov', 'Lavrov'] },
  { id: 'peskov', names: ['Dmitry Peskov'] },
  { id: 'obrien', names: ['Robert O’Brien'] },
  { id: 'erdogan', names: ['Recep Tayyip Erdoğan'] },
  { id: 'nameless', names: [] },
]);

function ids(query: string): string[] {
  return people.find(query, 10).map(({ id }) => id);
}

/** The best match with its matched parts in brackets. */
function marked(query: string): string | undefined {
  const [best] = people.find(query, 1);
  if (best === undefined) return undefined;
  let text = '';
  let from = 0;
  for (const { start, end } of best.matches) {
    text += `${best.name.slice(from, start)}[${best.name.slice(start, end)}]`;
    from = end;
  }
  return text + best.name.slice(from);
}

describe('FuseNameFinder', () => {
  it('finds everything in the order given for an empty query', () => {
    assert.deepEqual(ids(' '), ['putin', 'lavrov', 'peskov', 'obrien', 'erdogan', 'nameless']);
    assert.deepEqual(people.find('', 2), [
      { id: 'putin', score: 1, name: 'Vladimir Putin', matches: [] },
      { id: 'lavrov', score: 1, name: 'Sergey Lavrov', matches: [] },
    ]);
  });

  it('takes words in any order, complete or begun', () => {
    assert.equal(marked('lavrov sergey'), '[Sergey] [Lavrov]');
    assert.equal(marked('lav ser'), '[Ser]gey [Lav]rov');
    assert.equal(marked('p vlad'), '[Vlad]imir [P]utin');
  });

  it('forgives typing errors and marks the whole word then', () => {
    assert.equal(marked('Pescov'), 'Dmitry [Peskov]');
    assert.equal(marked('sergei lawrow'), '[Sergey] [Lavrov]');
    assert.equal(marked('erdogn'), 'Recep Tayyip [Erdoğan]');
    assert.equal(marked('obrien'), 'Robert [O’Brien]');
  });

  it('finds letters inside a word when no word begins with them', () => {
    assert.deepEqual(ids('avro'), ['lavrov']);
  });

  it('gives the name that fits best, and each thing once', () => {
    assert.deepEqual(
      people.find('lavrov', 10).map(({ id, name }) => ({ id, name })),
      [{ id: 'lavrov', name: 'Lavrov' }],
    );
    assert.equal(people.find('president putin', 1)[0]?.name, 'President Putin');
  });

  it('finds what lacks a word only if nothing has them all', () => {
    assert.deepEqual(ids('dmitry peskov'), ['peskov']);
    assert.deepEqual(ids('minister lavrov'), []);
    assert.deepEqual(ids('foreign lavrov zz'), []);
    assert.deepEqual(ids('mr lavrov'), ['lavrov']);
  });

  it('finds nothing for what is no word or is nowhere', () => {
    for (const query of ['?', '—', 'qqqqqqqq']) assert.deepEqual(ids(query), []);
  });

  it('breaks ties by the order given and keeps to the limit', () => {
    const finder = new FuseNameFinder(['z', 'y', 'x'].map((id) => ({ id, names: ['Same Name'] })));
    assert.deepEqual(
      finder.find('same', 2).map(({ id }) => id),
      ['z', 'y'],
    );
    assert.deepEqual(finder.find('same', 0), []);
  });

  it('ranks a full match above a name that says more', () => {
    const finder = new FuseNameFinder([
      { id: 'long', names: ['Russia and the United States'] },
      { id: 'short', names: ['Russia'] },
      { id: 'longer word', names: ['Russians'] },
    ]);
    assert.deepEqual(
      finder.find('russia', 10).map(({ id }) => id),
      ['short', 'long', 'longer word'],
    );
  });
});
