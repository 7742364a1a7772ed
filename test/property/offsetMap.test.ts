import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/core/model/article';
import { BLOCK_SEPARATOR } from '../../src/core/model/block';
import { ingest } from '../putText';
import { anySource } from './sources';

/** Milliseconds: generated cases take a while where other work goes on beside. */
const SLOWEST = 60_000;

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

function segmentsOf({ offsets }: Article): Segment[] {
  const numbers = [...offsets.segments];
  assert.equal(numbers.length % 4, 0);
  const segments: Segment[] = [];
  for (let i = 0; i < numbers.length; i += 4) {
    const [start = 0, end = 0, sourceStart = 0, sourceEnd = 0] = numbers.slice(i, i + 4);
    segments.push({ start, end, sourceStart, sourceEnd });
  }
  return segments;
}

/** What canonical text drops, of what the sources here hold. */
const INVISIBLE = /[\u00AD\u200B\uFEFF\u202A-\u202E\u2060-\u206F\uFFF9-\uFFFB]|(?![\t-\r\u0085])\p{Cc}/gu;

/** Checks something of the articles made of any source. */
function forEveryArticle(check: (article: Article, source: string) => void): void {
  fc.assert(
    fc.property(anySource, fc.constantFrom('a.txt', 'a.md'), (source, path) => {
      const [article] = ingest({ path, bytes: new TextEncoder().encode(source) }).articles;
      // What was encoded is what is decoded: the source's own lone surrogates and byte order mark are gone.
      if (article !== undefined) check(article, new TextDecoder().decode(new TextEncoder().encode(source)));
    }),
  );
}

describe('the offset map', () => {
  it('is in order in both texts and within both', () => {
    forEveryArticle((article, source) => {
      let last: Segment = { start: 0, end: 0, sourceStart: 0, sourceEnd: 0 };
      for (const segment of segmentsOf(article)) {
        assert.ok(segment.start >= last.end && segment.end > segment.start);
        assert.ok(segment.sourceStart >= last.sourceEnd && segment.sourceEnd > segment.sourceStart);
        last = segment;
      }
      assert.ok(last.end <= article.text.length && last.sourceEnd <= source.length);
    });
  }).timeout(SLOWEST);

  it('covers every character but the separators of blocks', () => {
    forEveryArticle((article) => {
      const segments = segmentsOf(article);
      let at = 0;
      for (const { start, end } of segments) {
        if (start > at) assert.equal(article.text.slice(at, start), BLOCK_SEPARATOR);
        at = end;
      }
      assert.equal(at, article.text.length);
    });
  }).timeout(SLOWEST);

  it('copies character for character where the lengths are equal, but for signs that are written anew', () => {
    forEveryArticle((article, source) => {
      for (const { start, end, sourceStart, sourceEnd } of segmentsOf(article)) {
        const [made, from] = [article.text.slice(start, end), source.slice(sourceStart, sourceEnd)];
        if (made.length !== from.length || made === from) continue;
        assert.equal(made, /^[\s\u0085]+$/.test(from) ? ' ' : from.replaceAll(INVISIBLE, '').normalize('NFC'));
      }
    });
  }).timeout(SLOWEST);

  it('goes there and back', () => {
    forEveryArticle((article, source) => {
      const { offsets, text } = article;
      for (let i = 0; i < text.length; i += 7) {
        const there = offsets.toSource(i, i + 1);
        if (there === undefined) {
          assert.equal(text[i], '\n');
          continue;
        }
        assert.ok(there.start < there.end && there.end <= source.length);
        const back = offsets.toCanonical(there.start, there.end);
        assert.ok(back !== undefined && back.start <= i && back.end > i);
      }
    });
  }).timeout(SLOWEST);
});
