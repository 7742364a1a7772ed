import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BLOCK_KINDS, BLOCK_SEPARATOR } from '../../src/core/model/block';
import { parseEdtf } from '../../src/core/model/date';
import { ingest } from '../putText';
import { anySource } from './sources';

/** Milliseconds: generated cases take a while where other work goes on beside. */
const SLOWEST = 60_000;

const paths = fc.constantFrom('a.txt', 'a.md', '2017-02-18-some-name.md');

describe('ingest', () => {
  it('never throws, and never drops a file without a word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), paths, (bytes, path) => {
        const { articles, problems } = ingest({ path, bytes });
        assert.ok(articles.length === 1 || problems.some(({ severity }) => severity === 'skipped'));
        for (const problem of problems) assert.equal(problem.path, path);
      }),
    );
  }).timeout(SLOWEST);

  it('makes blocks that are the whole text, in order, each on one line and in NFC', () => {
    fc.assert(
      fc.property(anySource, paths, (source, path) => {
        const [article] = ingest({ path, bytes: new TextEncoder().encode(source) }).articles;
        if (article === undefined) return;
        const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
        assert.equal(texts.join(BLOCK_SEPARATOR), article.text);
        let at = 0;
        for (const { kind, start, end, labelEnd } of article.blocks) {
          assert.ok(BLOCK_KINDS.includes(kind));
          assert.equal(start, at);
          assert.ok(end > start);
          assert.ok(labelEnd === undefined ? kind !== 'speaker turn' : labelEnd > start && labelEnd < end);
          at = end + BLOCK_SEPARATOR.length;
        }
        for (const text of texts) {
          assert.equal(text, text.trim());
          assert.doesNotMatch(text, /[\n\r\v\f\u0085\u2028\u2029\t]| {2}/);
          assert.doesNotMatch(text, /[\0\u200B\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/);
        }
        assert.equal(article.text, article.text.normalize('NFC'));
        assert.ok(article.blocks.filter(({ kind }) => kind === 'title').length <= 1);
      }),
      { numRuns: 400 },
    );
  }).timeout(SLOWEST);

  it('says how everything is known, and knows no date that is none', () => {
    fc.assert(
      fc.property(anySource, paths, (source, path) => {
        const [article] = ingest({ path, bytes: new TextEncoder().encode(source) }).articles;
        if (article === undefined) return;
        const { date, title, words } = article;
        assert.ok(title.value.trim() !== '');
        assert.ok(words >= 0 && words <= article.text.length);
        if (date.edtf === null) assert.equal(date.provenance, 'unknown');
        else assert.ok(parseEdtf(date.edtf) !== undefined && date.evidence !== undefined);
        for (const known of [title, article.source, article.author]) {
          if (known?.evidence !== undefined)
            assert.ok(article.text.includes(known.evidence) || path.includes(known.evidence));
        }
      }),
    );
  }).timeout(SLOWEST);
});
