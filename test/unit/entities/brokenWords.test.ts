import assert from 'node:assert/strict';
import { lexicon } from '../../../src/core/entities/gazetteer/lexicon';
import { Reading } from '../../../src/core/entities/text/reading';
import { TITLE_SHAPE } from '../../../src/core/entities/text/tokens';
import { articleOf } from './support';

function read(...paragraphs: string[]): Reading {
  const { text, blocks } = articleOf(...paragraphs);
  return new Reading(text, blocks, lexicon());
}

function tokensOf(reading: Reading): string[] {
  return Array.from({ length: reading.length }, (_, i) => reading.textOf(i));
}

describe('words broken by print', () => {
  it('are one token where the lexicon knows the word, with its number and its shape', () => {
    const reading = read('The Rus- sian and the Russian');
    assert.deepEqual(tokensOf(reading), ['The', 'Rus- sian', 'and', 'the', 'Russian']);
    assert.equal(reading.word(1), reading.word(4));
    assert.equal(reading.shape(1), TITLE_SHAPE);
  });

  it('are one where the article knows it', () => {
    assert.deepEqual(tokensOf(read('Kor- tunov left. Kortunov')), ['Kor- tunov', 'left', '.', 'Kortunov']);
    assert.deepEqual(tokensOf(read('Zub- rovka left.')), ['Zub', '-', 'rovka', 'left', '.']);
  });

  it('are left apart where two words are meant', () => {
    assert.deepEqual(tokensOf(read('short- and long')), ['short', '-', 'and', 'long']);
    assert.deepEqual(tokensOf(read('US- Russia')), ['US', '-', 'Russia']);
    assert.deepEqual(tokensOf(read('well-known')), ['well', '-', 'known']);
  });

  it('move the blocks after them', () => {
    const reading = read('A pre- vious one.', 'Another previous', 'Last');
    assert.deepEqual(
      reading.blocks.map(({ from, to }) => reading.textOf(from, to - 1)),
      ['A pre- vious one.', 'Another previous', 'Last'],
    );
  });
});
