import assert from 'node:assert/strict';
import {
  CAPS_SHAPE,
  CLITIC_SHAPE,
  INITIAL_SHAPE,
  MIXED_SHAPE,
  Tokens,
  tokenize,
} from '../../../src/core/entities/text/tokens';

function split(text: string): string[] {
  const tokens = new Tokens(1);
  tokenize(text, 0, text.length, tokens);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start(i), tokens.end(i)));
}

function shapeOf(word: string): number {
  const tokens = new Tokens(1);
  tokenize(word, 0, word.length, tokens);
  assert.equal(tokens.length, 1, `"${word}" is one token`);
  return tokens.shape(0);
}

describe('tokenize', () => {
  it('parts possessives, straight and curly, and other clitics from their words', () => {
    assert.deepEqual(split("Trump's and Putin’s, I’ve"), ['Trump', "'s", 'and', 'Putin', '’s', ',', 'I', '’ve']);
  });

  it('keeps apostrophes inside names', () => {
    assert.deepEqual(split("O'Brien met D’Souza"), ["O'Brien", 'met', 'D’Souza']);
  });

  it('keeps the dots of initials but not the full stop', () => {
    assert.deepEqual(split('The U.S. and Donald J. Trump won.'), [
      'The',
      'U.S.',
      'and',
      'Donald',
      'J.',
      'Trump',
      'won',
      '.',
    ]);
  });

  it('parts the members of a compound', () => {
    assert.deepEqual(split('U.S.-Russia'), ['U.S.', '-', 'Russia']);
    assert.deepEqual(split('US- Russia'), ['US', '-', 'Russia']);
  });

  it('keeps numbers and domains whole', () => {
    assert.deepEqual(split('1,000.5 on example.com.'), ['1,000.5', 'on', 'example.com', '.']);
  });

  it('parts sentences that lack the space between them', () => {
    assert.deepEqual(split('said:He agreed.The'), ['said', ':', 'He', 'agreed', '.', 'The']);
  });

  it('tells how words are written', () => {
    assert.equal(shapeOf('NATO'), CAPS_SHAPE);
    assert.equal(shapeOf('U.S.'), CAPS_SHAPE);
    assert.equal(shapeOf('J.'), INITIAL_SHAPE);
    assert.equal(shapeOf('McCain'), MIXED_SHAPE);
    assert.equal(shapeOf('’s'), CLITIC_SHAPE);
  });

  it('gives offsets into the whole text when only a part is read', () => {
    const tokens = new Tokens(1);
    tokenize('one two three', 4, 7, tokens);
    assert.deepEqual([tokens.length, tokens.start(0), tokens.end(0)], [1, 4, 7]);
  });
});
