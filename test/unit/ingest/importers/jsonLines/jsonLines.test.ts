import assert from 'node:assert/strict';
import { gzipSync } from 'fflate';
import { Corpus } from '../../../../../src/core/corpus';
import type { Ingested } from '../../../../../src/core/ingest/files/source';
import type { Article } from '../../../../../src/core/model/article';
import * as imported from '../../../../importFile';
import { said } from '../../../../said';

const BODY = 'The ministers met in Geneva on Monday.\n\nThey agreed on nothing.';

/** What a file with these lines gives, line by line; strings are lines as they stand, all else is written as JSON. */
function readAll(...lines: readonly unknown[]): Promise<Ingested[]> {
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return imported.importAll('news.jsonl', written.join('\n'));
}

function articleOf(row: object): Promise<Article> {
  return imported.articleOf('news.jsonl', JSON.stringify(row));
}

describe('JSON Lines', () => {
  it('give an article a line, with what the line says of it', async () => {
    const article = await articleOf({
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

  it('lead from canonical text back to the string that they held', async () => {
    const body = '  Cafe\u0301  au\tlait \r\n\r\n\r\nSecond block. ';
    const article = await articleOf({ text: body });
    assert.equal(article.text, 'Café au lait\n\nSecond block.');
    const start = article.text.indexOf('Second');
    const place = article.offsets.toSource(start, start + 'Second'.length);
    assert.ok(place !== undefined);
    assert.equal(body.slice(place.start, place.end), 'Second');
  });

  it('need no more than a text', async () => {
    const article = await articleOf({ body: BODY, title: null, date: ' ' });
    assert.match(article.id, /^news\.jsonl#[0-9a-z]{14}$/);
    assert.deepEqual(article.title, { value: 'The ministers met in Geneva on Monday.', provenance: 'text' });
    assert.deepEqual(article.date, { edtf: null, provenance: 'unknown' });
  });

  it('take nothing of the file’s name for what one article is', async () => {
    const article = await imported.articleOf('2019-05-04-world-news.jsonl', '{"text":"No."}');
    assert.equal(article.title.value, 'No.');
    assert.equal(article.date.edtf, null);
  });

  it('take numbers for ids and dates, and lists of authors', async () => {
    const article = await articleOf({ id: 17, date: 2017, author: ['Jane Doe', { name: 'John Roe' }], body: BODY });
    assert.deepEqual([article.id, article.date.edtf, article.author?.value], ['17', '2017', 'Jane Doe, John Roe']);
  });

  it('take times as databases write them', async () => {
    for (const [date, edtf] of [
      [1487376000, '2017-02-18'],
      [1487376000123, '2017-02-18'],
      [1487376000.5, '2017-02-18'],
      ['20170218', '2017-02-18'],
      ['2017-02-18 09:30:00', '2017-02-18'],
      ['18-Feb-2017', '2017-02-18'],
      ['18/2/2017', '2017-02-18'],
      ['Sat, 18 Feb 2017 09:30:00 +0000', '2017-02-18'],
    ] as const) {
      assert.equal((await articleOf({ date, body: BODY })).date.edtf, edtf, String(date));
    }
  });

  it('are read under other names, and where objects hold objects', async () => {
    const article = await articleOf({
      headline: { main: 'Ministers meet' },
      source: { id: null, name: 'Reuters' },
      publishedAt: '2017-02-18T10:00:00Z',
      'full-text': BODY,
      web_url: 'https://example.org/17',
    });
    assert.equal(article.text, BODY);
    assert.equal(article.source?.value, 'Reuters');
    assert.equal(article.date.edtf, '2017-02-18');
    assert.equal(article.id, 'https://example.org/17');
  });

  it('hold HTML or a list of paragraphs', async () => {
    assert.equal((await articleOf({ content: '<p>One &amp; two.</p><p>Three.</p>' })).text, 'One & two.\n\nThree.');
    assert.equal((await articleOf({ content: ['One.', 'Two.'] })).text, 'One.\n\nTwo.');
  });

  it('pass over lines on which nothing stands, and a byte order mark', async () => {
    assert.deepEqual(await readAll('', ' \t\r'), []);
    assert.equal((await readAll(`\uFEFF${JSON.stringify({ body: BODY })}\r`))[0]?.articles.length, 1);
  });

  for (const [what, line, reason] of [
    ['that is no JSON', '{"body": "text', /Line 2: this is no JSON/],
    ['that is no object', '["text"]', /no JSON object/],
    ['that is null', 'null', /no JSON object/],
    ['without a text', { title: 'x' }, /no field of it is known to hold a text/],
    ['whose text is none', { body: 5 }, /“body” is no text/],
    ['whose text is blank', { body: ' \n\u200B' }, /no text/],
    ['whose title is none', { body: BODY, title: ['x'] }, /“title” is no text/],
    ['whose id is none', { body: BODY, id: { a: 1 } }, /“id” is no text/],
    ['whose date is none', { body: BODY, date: 2017.5 }, /“date” is no text/],
    ['whose authors are none', { body: BODY, author: [1] }, /“author” is no text/],
    ['of zero bytes', '\0\0\0\0', /no text/],
  ] as const) {
    it(`list a line ${what} as a problem and go on`, async () => {
      const [, read, next] = await readAll({ body: BODY }, line, { body: 'Another text.' });
      assert.deepEqual(read?.articles, []);
      assert.equal(read?.problems.length, 1);
      const [problem] = read?.problems ?? [];
      assert.match(said(problem?.reason), reason);
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
    it(`do without a value that cannot be used, and say so: ${JSON.stringify(row)}`, async () => {
      const [read] = await readAll({ ...row, body: BODY });
      const article = read?.articles[0];
      assert.deepEqual([article?.date.edtf, article?.language, article?.url], [null, undefined, undefined]);
      assert.match(said(read?.problems[0]?.reason), reason);
      assert.equal(read?.problems[0]?.severity, 'doubtful');
    });
  }

  it('know the second article with an id by a number behind it', async () => {
    const reads = await readAll({ id: 'a', body: BODY }, { id: 'a', body: 'Second.' }, { id: 'a', body: 'Third.' });
    assert.deepEqual(
      reads.map((read) => read.articles[0]?.id),
      ['a', 'a~2', 'a~3'],
    );
    assert.match(said(reads[1]?.problems[0]?.reason), /Line 2: the id “a” is an earlier record's/);
    assert.equal(reads[1]?.problems[0]?.about, 'duplicate id');
  });

  it('give no two articles one id, whatever their own are', async () => {
    const ids = ['a', 'a~2', 'a', 'a', 'a~2'];
    const reads = await readAll(...ids.map((id, i) => ({ id, body: `Text ${i}.` })));
    assert.deepEqual(
      reads.map((read) => read.articles[0]?.id),
      ['a', 'a~2', 'a~3', 'a~4', 'a~2~2'],
    );
  });

  it('keep the ids of others when a line comes in above them', async () => {
    const rows = [{ body: BODY }, { title: 'x', body: BODY }, { url: 'https://example.org/1', body: BODY }];
    const before = await readAll(...rows);
    const [, ...after] = await readAll({ body: 'New.' }, ...rows);
    const idsOf = (reads: readonly Ingested[]) => reads.map((read) => read.articles[0]?.id);
    assert.deepEqual(idsOf(after), idsOf(before));
    assert.equal(new Set(idsOf(after)).size, 3);
    assert.equal(idsOf(after)[2], 'https://example.org/1');
  });

  it('keep an id that a skipped line had free', async () => {
    const reads = await readAll({ id: 'a', body: '' }, { id: 'a', body: BODY });
    assert.equal(reads[1]?.articles[0]?.id, 'a');
  });

  it('that cannot be unpacked to the end keep what came before', async () => {
    const packed = gzipSync(new TextEncoder().encode(`${JSON.stringify({ id: 'a', body: BODY })}\n`.repeat(9)));
    const reads = await imported.importAll('news.jsonl.gz', packed.subarray(0, -9));
    assert.equal(reads[0]?.articles[0]?.path, 'news.jsonl.gz#1');
    assert.match(said(reads.at(-1)?.problems[0]?.reason), /cannot be unpacked/);
  });

  it('are a corpus like any other', async () => {
    const corpus = new Corpus({ name: 'news' });
    const rows = [{ id: 'x', body: 'Angela Merkel spoke in Berlin.' }, 'broken', { body: BODY }];
    corpus.put(await readAll(...rows));
    assert.equal(corpus.size, 2);
    assert.deepEqual(
      corpus.problems().map(({ reason }) => said(reason)),
      ['Line 2: this is no JSON; it was skipped.'],
    );
    assert.equal(corpus.search('Merkle', { limit: 5, snippets: 1 }).hits[0]?.id, 'x');
  });
});
