import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fidelityOf } from '../../src/core/notes/fidelity';
import { alterations } from '../../src/core/notes/fidelity/alterations';

const word: fc.Arbitrary<string> = fc.constantFrom(
  'relations',
  'are',
  'not',
  'good',
  '2019',
  'Ünal',
  '莫斯科',
  'naïve',
  'the',
  'talks',
);
const words = fc.array(word, { minLength: 4, maxLength: 30 });
const anyText = fc.string({ unit: 'grapheme', maxLength: 80 });

describe('the fidelity of a quotation', () => {
  it('is perfect of any text to itself, however its white space and quotation marks look', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(fidelityOf(text, text), 'verbatim');
        assert.equal(fidelityOf(text.replace(/\s+/gu, ' \n '), text), 'verbatim');
        assert.equal(fidelityOf(text.replaceAll('"', '”').replaceAll("'", '’'), text), 'verbatim');
        assert.deepEqual(alterations(text, text), []);
      }),
    );
  });

  it('bears words that were left out where it says so, and no others', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 5 }), (passage, at, count) => {
        const from = at % passage.length;
        const left = passage.slice(0, from);
        const right = passage.slice(from + count);
        const whole = passage.join(' ');
        assert.equal(fidelityOf([...left, '[…]', ...right].join(' '), whole), 'marked');
        assert.equal(fidelityOf([...left, ...right].join(' '), whole), 'altered');
      }),
    );
  });

  it('bears words that were added in brackets, and no others', () => {
    fc.assert(
      fc.property(words, fc.nat(), (passage, at) => {
        const from = at % (passage.length + 1);
        const added = (text: string) => [...passage.slice(0, from), text, ...passage.slice(from)].join(' ');
        const whole = passage.join(' ');
        assert.equal(fidelityOf(added('[indeed]'), whole), 'marked');
        assert.equal(fidelityOf(added('indeed'), whole), 'altered');
        assert.deepEqual(alterations(added('[indeed]'), whole), []);
        assert.equal(alterations(added('indeed'), whole).length, 1);
      }),
    );
  });

  it('never bears a word that is another', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (passage, at, gap) => {
        const quoted = passage.map((one, i) => (i === at % passage.length ? 'altered' : one));
        if (gap % passage.length !== at % passage.length) quoted[gap % passage.length] = '[…]';
        assert.equal(fidelityOf(quoted.join(' '), passage.join(' ')), 'altered');
      }),
    );
  });
});
