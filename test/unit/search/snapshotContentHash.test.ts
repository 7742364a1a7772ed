import assert from 'node:assert/strict';
import { ContentHash } from '../../../src/core/search/snapshot/contentHash';

describe('content hash', () => {
  it('is the same for the same and another for another', () => {
    assert.equal(hash('an article'), hash('an article'));
    const others = [
      '',
      'a',
      'b',
      'ab',
      'ba',
      'an articlf',
      'An article',
      'an article ',
      ' an article',
      'an\0article',
      '\0',
      '\0\0',
    ];
    assert.equal(new Set(others.map((text) => hash(text))).size, others.length);
  });

  it('tells where one part ends and the next begins', () => {
    assert.notEqual(hash('ab', 'c'), hash('a', 'bc'));
    assert.notEqual(hash('abc', ''), hash('abc'));
    assert.notEqual(hash('ab', 'cd'), hash('cd', 'ab'));
  });

  it('hangs on the seed and on numbers', () => {
    const of = (seed: number, value: number) => textOf(new ContentHash(seed).addNumber(value));
    assert.equal(new Set([of(0, 0), of(0, 1), of(1, 0), of(1, 1), of(0, 2 ** 31)]).size, 5);
  });

  it('has no pair alike among many that are much alike, in either half no more than chance has', () => {
    const count = 50_000;
    const hashes = Array.from({ length: count }, (_, n) => new ContentHash().add(`${n} of the articles`));
    assert.equal(new Set(hashes.map(textOf)).size, count);
    // by chance 0.3 of the pairs; ten are too many
    assert.ok(count - new Set(hashes.map(({ low }) => low)).size < 10);
    assert.ok(count - new Set(hashes.map(({ high }) => high)).size < 10);
  });
});

function hash(...parts: readonly string[]): string {
  const hashed = new ContentHash();
  for (const part of parts) hashed.add(part);
  return textOf(hashed);
}

function textOf({ low, high }: ContentHash): string {
  return `${high}:${low}`;
}
