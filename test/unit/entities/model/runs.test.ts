import assert from 'node:assert/strict';
import { lexicon } from '../../../../src/core/entities/gazetteer/lexicon';
import { ArticleColumns } from '../../../../src/core/entities/model/articleColumns';
import { Reading } from '../../../../src/core/entities/text/reading';

/** The wide and the narrow runs of a paragraph, each as its text. */
function runsOf(text: string): { wide: string[]; narrow: string[] } {
  const reading = new Reading(text, [{ kind: 'paragraph', start: 0, end: text.length }], lexicon());
  const { runs, narrow } = new ArticleColumns(reading);
  const textsOf = ({ firsts, lasts }: typeof runs) => {
    const texts: string[] = [];
    for (let i = 0; i < reading.length; i++) if (firsts[i] === i) texts.push(reading.textOf(i, lasts[i]));
    return texts;
  };
  return { wide: textsOf(runs), narrow: textsOf(narrow) };
}

describe('runs of capitalised words', () => {
  it('are joined by particles, signs and, when wide, by "of the"', () => {
    const { wide, narrow } = runsOf('He led a Group of the British Society with Bashar al-Assad at Smith & Sons.');
    assert.deepEqual(wide, ['He', 'Group of the British Society', 'Bashar al-Assad', 'Smith & Sons']);
    assert.deepEqual(narrow, ['He', 'Group', 'British Society', 'Bashar al-Assad', 'Smith & Sons']);
  });

  it('end with their sentence', () => {
    assert.deepEqual(runsOf('They met in Paris. Macron left.').wide, ['They', 'Paris', 'Macron']);
  });
});
