import assert from 'node:assert/strict';
import { valuesBeginning } from '../../../src/host/search/valuesBeginning';

const VALUES = [
  { name: 'Zoë Álvarez-Smith', articles: 3 },
  { name: 'Xinhua News Agency', articles: 2 },
  { name: 'pt-br', also: 'Brazilian Portuguese', articles: 1 },
];
const names = (typed: string): string[] => valuesBeginning(VALUES, typed).map(({ name }) => name);

describe('values that begin with what is typed', () => {
  it('do so with any of their words, case and accents forgiven', () => {
    assert.deepEqual(names('zoe'), ['Zoë Álvarez-Smith']);
    assert.deepEqual(names('SMI'), ['Zoë Álvarez-Smith']);
    assert.deepEqual(names('álv'), ['Zoë Álvarez-Smith']);
    assert.deepEqual(names('xinhua n'), ['Xinhua News Agency']);
    assert.deepEqual(names('gency'), []);
  });

  it('do so with their other name, too', () => {
    assert.deepEqual(names('port'), ['pt-br']);
    assert.deepEqual(names('pt'), ['pt-br']);
  });

  it('are all of them while nothing is typed', () => {
    assert.equal(names(' ').length, 3);
  });
});
