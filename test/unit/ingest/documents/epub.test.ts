import assert from 'node:assert/strict';
import { writeEpub, writeZip } from '../../../documents/zipWriter';
import { articleOf, importAll, reasonsOf } from '../../../importFile';

const METADATA =
  '<dc:title>The Lake</dc:title><dc:creator>Jane Doe</dc:creator><dc:language>en</dc:language><dc:date>2017-02-18</dc:date>';
const CHAPTER = '<p>They met at the lake and talked of fish until the sun went down behind the hills.</p>';

describe('a book', () => {
  it('that is short is one article', async () => {
    const article = await articleOf(
      'lake.epub',
      writeEpub({ 'a.xhtml': `<h1>One</h1>${CHAPTER}`, 'b.xhtml': CHAPTER }, METADATA),
    );
    assert.deepEqual([article.path, article.title.value, article.author?.value], ['lake.epub', 'The Lake', 'Jane Doe']);
    assert.deepEqual([article.date.edtf, article.language?.value], ['2017-02-18', 'en']);
  });

  it('that is long has an article for each document of its spine, in its order', async () => {
    const long = CHAPTER.repeat(150);
    const book = writeEpub({ 'b one.xhtml': `<h1>One</h1>${long}`, 'a.xhtml': `<h2>Two</h2>${long}` }, METADATA);
    const all = await importAll('lake.epub', book);
    assert.deepEqual(reasonsOf(all), []);
    assert.deepEqual(
      all.map(({ path, file, articles }) => [path, file, articles[0]?.title.value, articles[0]?.source?.value]),
      [
        ['lake.epub#OPS/text/b one.xhtml', 'lake.epub', 'One', 'The Lake'],
        ['lake.epub#OPS/text/a.xhtml', 'lake.epub', 'Two', 'The Lake'],
      ],
    );
  });

  it('is a problem when it is none', async () => {
    assert.match(reasonsOf(await importAll('x.epub', writeZip({ 'a.txt': 'a' })))[0] ?? '', /no EPUB book/);
    assert.match(reasonsOf(await importAll('x.epub', writeEpub({})))[0] ?? '', /no documents/);
  });
});
