import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/core/corpus';
import type { Ingested } from '../../../src/core/ingest/files/source';
import { JsonLinesReader } from '../../../src/core/ingest/importers/jsonLines';
import type { Article } from '../../../src/core/model/article';

const BODY = 'The ministers met in Geneva on Monday.\n\nThey agreed on nothing.';

/** What a file with these lines gives, line by line; strings are lines as they stand, all else is written as JSON. */
function readAll(...lines: readonly unknown[]): (Ingested | undefined)[] {
  const reader = new JsonLinesReader('news.jsonl');
  return lines.map((line, i) =>
    reader.read(i + 1, new TextEncoder().encode(typeof line === 'string' ? line : JSON.stringify(line))),
  );
}

function articleOf(row: object): Article {
  const [read] = readAll(row);
  const article = read?.articles[0];
  assert.ok(article !== undefined, read?.problems[0]?.reason);
  assert.deepEqual(read?.problems, []);
  return article;
}

describe('JSON Lines', () => {
  it('give an article a line, with what the line says of it', () => {
    const article = articleOf({
      id: 'reuters/17',
      title: 'Ministers meet',
      date: '2017-02-18',
      source: 'Reuters',
      author: 'Jane Doe',
      url: 'https://example.org/17',
      language: 'en',
      body: BODY,
    });
    assert.equal(article.id, 'reuters/17');
    assert.equal(article.path, 'news.jsonl#1');
    assert.deepEqual(article.title, { value: 'Ministers meet', provenance: 'metadata' });
    assert.deepEqual(article.date, { edtf: '2017-02-18', provenance: 'metadata', evidence: '2017-02-18' });
    assert.deepEqual(article.source, { value: 'Reuters', provenance: 'metadata' });
    assert.deepEqual(article.author, { value: 'Jane Doe', provenance: 'metadata' });
    assert.deepEqual(article.url, { value: 'https://example.org/17', provenance: 'metadata' });
    assert.deepEqual(article.language, { value: 'en', provenance: 'metadata' });
    assert.equal(article.text, BODY);
    assert.equal(article.blocks.length, 2);
    assert.equal(article.words, 11);
  });

  it('lead from canonical text back to the string that they held', () => {
    const body = '  Cafe\u0301  au\tlait \r\n\r\n\r\nSecond block. ';
    const article = articleOf({ text: body });
    assert.equal(article.text, 'Café au lait\n\nSecond block.');
    const start = article.text.indexOf('Second');
    const place = article.offsets.toSource(start, start + 'Second'.length);
    assert.ok(place !== undefined);
    assert.equal(body.slice(place.start, place.end), 'Second');
  });

  it('need no more than a text', () => {
    const article = articleOf({ body: BODY, title: null, date: ' ' });
    assert.equal(article.id, 'news.jsonl#1');
    assert.deepEqual(article.title, { value: 'The ministers met in Geneva on Monday.', provenance: 'text' });
    assert.deepEqual(article.date, { edtf: null, provenance: 'unknown' });
  });

  it('take nothing of the file’s name for what one article is', () => {
    const read = new JsonLinesReader('2019-05-04-world-news.jsonl').read(3, new TextEncoder().encode('{"text":"No."}'));
    assert.equal(read?.articles[0]?.title.value, 'No.');
    assert.equal(read?.articles[0]?.date.edtf, null);
  });

  it('take numbers for ids and dates, and lists of authors', () => {
    const article = articleOf({ id: 17, date: 2017, author: ['Jane Doe', 'John Roe'], body: BODY });
    assert.deepEqual([article.id, article.date.edtf, article.author?.value], ['17', '2017', 'Jane Doe, John Roe']);
  });

  it('pass over lines on which nothing stands, and a byte order mark', () => {
    assert.deepEqual(readAll('', ' \t\r'), [undefined, undefined]);
    assert.equal(readAll(`\uFEFF${JSON.stringify({ body: BODY })}\r`)[0]?.articles.length, 1);
  });

  for (const [what, line, reason] of [
    ['that is no JSON', '{"body": "text', /Line 2: this is no JSON/],
    ['that is no object', '["text"]', /no JSON object/],
    ['that is null', 'null', /no JSON object/],
    ['without a text', { title: 'x' }, /neither “body” nor “text”/],
    ['whose text is none', { body: 5 }, /“body” is no text/],
    ['whose text is blank', { body: ' \n\u200B' }, /no text/],
    ['whose title is none', { body: BODY, title: ['x'] }, /“title” is no text/],
    ['whose id is none', { body: BODY, id: { a: 1 } }, /“id” is no text/],
    ['whose date is none', { body: BODY, date: 2017.5 }, /“date” is no text/],
    ['whose authors are none', { body: BODY, author: [1] }, /“author” is no text/],
    ['of zero bytes', '\0\0\0\0', /no text/],
  ] as const) {
    it(`list a line ${what} as a problem and go on`, () => {
      const [, read, next] = readAll({ body: BODY }, line, { body: BODY });
      assert.deepEqual(read?.articles, []);
      assert.equal(read?.problems.length, 1);
      const [problem] = read?.problems ?? [];
      assert.match(problem?.reason ?? '', reason);
      assert.deepEqual([problem?.path, problem?.severity], ['news.jsonl', 'skipped']);
      assert.equal(problem?.range?.startLine, 1);
      assert.equal(next?.articles[0]?.path, 'news.jsonl#3');
    });
  }

  for (const [row, reason] of [
    [{ date: '3/4/2017' }, /no date/],
    [{ language: 'English!' }, /no language tag/],
    [{ url: 'javascript:alert(1)' }, /no web address/],
  ] as const) {
    it(`do without a value that cannot be used, and say so: ${JSON.stringify(row)}`, () => {
      const [read] = readAll({ ...row, body: BODY });
      const article = read?.articles[0];
      assert.deepEqual([article?.date.edtf, article?.language, article?.url], [null, undefined, undefined]);
      assert.match(read?.problems[0]?.reason ?? '', reason);
      assert.equal(read?.problems[0]?.severity, 'doubtful');
    });
  }

  it('know the second article with an id by its line', () => {
    const reads = readAll({ id: 'a', body: BODY }, { id: 'a', body: 'Another text.' });
    assert.deepEqual(
      reads.map((read) => read?.articles[0]?.id),
      ['a', 'news.jsonl#2'],
    );
    assert.match(reads[1]?.problems[0]?.reason ?? '', /Line 2: the id “a” is an earlier line's/);
  });

  it('keep an id that a skipped line had free', () => {
    const reads = readAll({ id: 'a', body: '' }, { id: 'a', body: BODY });
    assert.equal(reads[1]?.articles[0]?.id, 'a');
  });

  it('are a corpus like any other', () => {
    const corpus = new Corpus({ name: 'news' });
    const rows = [{ id: 'x', body: 'Angela Merkel spoke in Berlin.' }, 'broken', { body: BODY }];
    corpus.put(readAll(...rows).flatMap((read) => read ?? []));
    assert.equal(corpus.size, 2);
    assert.deepEqual(
      corpus.problems().map(({ reason }) => reason),
      ['Line 2: this is no JSON; it was skipped.'],
    );
    assert.equal(corpus.search('Merkle', { limit: 5, snippets: 1 }).hits[0]?.id, 'x');
  });

  it('never throw, whatever the bytes, and give an article or a problem', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .record(
          {
            body: fc.string({ unit: 'binary' }),
            title: fc.jsonValue(),
            id: fc.jsonValue(),
            date: fc.jsonValue(),
            author: fc.jsonValue(),
          },
          { requiredKeys: [] },
        )
        .map((row) => new TextEncoder().encode(JSON.stringify(row))),
    );
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 8 }), (lines) => {
        const reader = new JsonLinesReader('x.jsonl');
        const ids = new Set<string>();
        lines.forEach((line, i) => {
          const read = reader.read(i + 1, line);
          if (read === undefined) {
            assert.equal(new TextDecoder().decode(line).trim(), '');
            return;
          }
          assert.ok(read.articles.length === 1 || read.problems.some(({ severity }) => severity === 'skipped'));
          for (const { id, text } of read.articles) {
            assert.ok(!ids.has(id));
            ids.add(id);
            assert.equal(text, text.normalize('NFC'));
          }
        });
      }),
    );
  });
});
