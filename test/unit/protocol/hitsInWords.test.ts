import assert from 'node:assert/strict';
import { hitsInWords } from '../../../src/protocol/hitsInWords';

const english = (original: string, ...args: readonly string[]): string =>
  original.replace(/\{(\d)\}/g, (_, digit: string) => args[Number(digit)] ?? '');
const words = (total: number, articles: number, corpusWords: number) =>
  hitsInWords({ query: 'q', total, articles, corpusWords }, english, 'en');

describe('hits in words', () => {
  it('are told with their articles and their rate', () => {
    assert.deepEqual(words(34, 12, 250_000), ['34 hits in 12 articles', '1.36 per 10,000 words']);
    assert.deepEqual(words(1, 1, 10_000), ['1 hit in 1 article', '1 per 10,000 words']);
    assert.deepEqual(words(0, 0, 10_000), ['0 hits in 0 articles', '0 per 10,000 words']);
    assert.deepEqual(words(12_345, 1_000, 1e9), ['12,345 hits in 1,000 articles', '0.123 per 10,000 words']);
  });

  it('have no rate where there are no words', () => {
    assert.deepEqual(words(0, 0, 0), ['0 hits in 0 articles']);
  });
});
