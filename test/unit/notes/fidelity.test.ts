import assert from 'node:assert/strict';
import type { QuoteFidelity } from '../../../src/core/model/note';
import { fidelityOf } from '../../../src/core/notes/fidelity';
import { alterations } from '../../../src/core/notes/fidelity/alterations';

const PASSAGE = 'The minister said: “Relations are not good, but we will talk.” He left on 16 May 2019.';

describe('the words of a quotation', () => {
  const cases: readonly (readonly [string, QuoteFidelity, string])[] = [
    ['are the passage', 'verbatim', PASSAGE],
    [
      'may have other quotation marks and white space',
      'verbatim',
      PASSAGE.replace(/[“”]/g, '"').replaceAll(' ', '\n '),
    ],
    ['may have letters in pieces', 'verbatim', PASSAGE.normalize('NFD')],
    ['may lack words where an ellipsis says so', 'marked', PASSAGE.replace('Relations are not good, but we', '[…] we')],
    ['may have three dots for it', 'marked', PASSAGE.replace('Relations are not good, but we', '[...] we')],
    ['may have it without brackets', 'marked', PASSAGE.replace(' He left on 16 May 2019.', ' …')],
    ['may have it at both ends', 'marked', '… Relations are not good, but we will talk. …'.replace('talk.', 'talk.”')],
    ['may have several', 'marked', 'The minister […] “Relations […] not good […] left on 16 May 2019.'],
    ['may have words of the reader’s in brackets', 'marked', PASSAGE.replace('He left', 'He [the minister] left')],
    ['may have a letter made small or large', 'marked', PASSAGE.replace('The minister', '[t]he minister')],
    ['may not lack a word', 'altered', PASSAGE.replace('not ', '')],
    ['may not lack the last one', 'altered', PASSAGE.replace(' 2019.', '')],
    ['may not have one more', 'altered', PASSAGE.replace('will talk', 'will surely talk')],
    ['may not have another number', 'altered', PASSAGE.replace('16', '17')],
    ['may not have another name in brackets for a word', 'altered', PASSAGE.replace('He left', '[Lavrov] left')],
    ['may not lack a word beside what was added', 'altered', PASSAGE.replace('are not good', 'are [very] good')],
    ['may not have words in another order', 'altered', 'Relations are not good […] The minister said'],
    ['may not be cut in the middle of one', 'altered', 'The min[…] left on 16 May 2019.'],
    ['may not differ beside an ellipsis', 'altered', 'The minister said […] He left on 17 May 2019.'],
    ['may not have another comma', 'altered', PASSAGE.replace('good, but', 'good but')],
    ['may not be words joined to one', 'altered', PASSAGE.replace('May 2019', 'May2019')],
    ['may not have another letter in brackets', 'altered', PASSAGE.replace('The minister', '[S]he minister')],
    ['may not be none', 'altered', ''],
  ];
  for (const [what, fidelity, words] of cases) {
    it(what, () => assert.equal(fidelityOf(words, PASSAGE), fidelity));
  }

  it('may have brackets and dots of the passage’s own', () => {
    const own = 'It is [sic] “the [end” … he said';
    assert.equal(fidelityOf(own, own.replaceAll('“', '"')), 'verbatim');
    assert.equal(fidelityOf(`${own} [loudly]`, own), 'marked');
    assert.equal(fidelityOf(own.replace('[sic] ', ''), own), 'altered');
  });

  it('are compared in good time, however often they say that something was left out', () => {
    const passage = 'a b '.repeat(2_000);
    assert.equal(fidelityOf('a … '.repeat(500), passage), 'marked');
    assert.equal(fidelityOf(`${'a … '.repeat(500)}c`, passage), 'altered');
  });
});

describe('what was altered in a quotation', () => {
  const altered = (from: string, to: string) => alterations(PASSAGE.replace(from, to), PASSAGE);

  it('is told with the words at either side', () => {
    assert.deepEqual(altered('are not good', 'are good'), [
      { note: '"Relations are good, but', source: '"Relations are not good, but' },
    ]);
    assert.deepEqual(altered('16', '17'), [{ note: 'left on 17 May 2019.', source: 'left on 16 May 2019.' }]);
  });

  it('is told of a compound as of one word', () => {
    const [altered, ...others] = alterations('It is an all-or-nothing process.', 'It is a step-by-step process.');
    assert.deepEqual(altered, { note: 'It is an all-or-nothing process.', source: 'It is a step-by-step process.' });
    assert.deepEqual(others, []);
  });

  it('is told place by place', () => {
    const words = PASSAGE.replace('minister', 'president').replace('May', 'June');
    assert.deepEqual(
      alterations(words, PASSAGE).map(({ note }) => note),
      ['The president said: "Relations', 'on 16 June 2019.'],
    );
  });

  it('is nothing that the quotation itself says', () => {
    assert.deepEqual(altered('Relations are not good, but', '[…]'), []);
    assert.deepEqual(altered('He left', 'He [the minister] left'), []);
    assert.deepEqual(alterations(PASSAGE, PASSAGE), []);
    assert.equal(altered('are not good, but we', '[…] they').length, 1);
  });
});
