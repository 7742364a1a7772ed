import assert from 'node:assert/strict';
import type { Article } from '../../../../src/core/model/article';
import { articleOf, importAll, reasonsOf } from '../../../importFile';

const LONG =
  'The ministers met at the lake on Friday and talked about fish, about borders, and about what had been said of both before they came.';
const LONGER =
  'Nobody who was there could tell afterwards who had spoken first, though all of them agreed that it had been a long evening by the water.';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ministers meet | The Courier</title>${head}</head><body>${body}</body></html>`;
}

/** The date of an article with this between its title and its text, whatever problems it has. */
async function dateOf(below: string, head: string): Promise<string | null> {
  const all = await importAll('page.html', page(`<h1>Ministers meet</h1>${below}<p>${LONG}</p><p>${LONGER}</p>`, head));
  return all[0]?.articles[0]?.date.edtf ?? null;
}

function blocksOf({ text, blocks }: Article): string[][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('a web page', () => {
  it('gives its article with the kinds that its elements have, and none of what stands around it', async () => {
    const article = await articleOf(
      'page.html',
      page(`
        <nav><a href="/">Home</a><a href="/world">World</a></nav>
        <header class="site-header"><a href="/">The Courier</a></header>
        <article>
          <h1>Ministers meet</h1>
          <p>${LONG}</p>
          <h2>Afterwards</h2>
          <blockquote>It was long, as was said to us by those who know what long is.</blockquote>
          <p>${LONGER}</p>
          <ul><li>One thing was settled.</li><li>Another thing was not.</li></ul>
          <aside class="related"><h3>More stories</h3><a href="/a">Another minister swims</a></aside>
          <p>${LONG}</p>
        </article>
        <script>var hidden = "never text";</script>
        <div style="display: none">Nobody sees this sentence, and nobody shall read it here.</div>
        <footer>About us</footer>`),
    );
    const kept = blocksOf(article).filter(([kind]) => kind !== 'boilerplate');
    assert.deepEqual(kept, [
      ['title', 'Ministers meet'],
      ['paragraph', LONG],
      ['heading', 'Afterwards'],
      ['quote', 'It was long, as was said to us by those who know what long is.'],
      ['paragraph', LONGER],
      ['list item', 'One thing was settled.'],
      ['list item', 'Another thing was not.'],
      ['paragraph', LONG],
    ]);
    assert.doesNotMatch(article.text, /never text|Nobody sees|Home|About us/);
  });

  it('keeps what it folds away in the article, so that nothing of it is lost', async () => {
    const article = await articleOf(
      'page.html',
      page(
        `<article><h1>Ministers meet</h1><p>${LONG}</p><div class="newsletter">Get our letter every day</div><p>${LONGER}</p></article>`,
      ),
    );
    assert.ok(blocksOf(article).some(([kind, text]) => kind === 'boilerplate' && text === 'Get our letter every day'));
  });

  it('says where it was published, by whom and when, with the words that say so', async () => {
    const linked = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The Courier' },
        {
          '@type': 'NewsArticle',
          headline: 'Ministers meet',
          datePublished: '2017-02-18T10:00:00+01:00',
          author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'John Roe' }],
        },
      ],
    });
    const article = await articleOf(
      'page.html',
      page(
        `<h1>Ministers meet</h1><p>${LONG}</p>`,
        `<script type="application/ld+json">${linked}</script>
         <meta property="og:site_name" content="The Courier">
         <meta property="article:section" content="World">
         <link rel="canonical" href="https://courier.example/2017/02/18/ministers">`,
      ),
    );
    assert.deepEqual(article.title, {
      value: 'Ministers meet',
      provenance: 'metadata',
      evidence: 'h1: Ministers meet',
    });
    assert.deepEqual(article.date, {
      edtf: '2017-02-18',
      provenance: 'metadata',
      evidence: 'JSON-LD datePublished: 2017-02-18T10:00:00+01:00',
    });
    assert.deepEqual(
      [
        article.author?.value,
        article.source?.value,
        article.section?.value,
        article.language?.value,
        article.url?.value,
      ],
      ['Jane Doe, John Roe', 'The Courier', 'World', 'en-GB', 'https://courier.example/2017/02/18/ministers'],
    );
  });

  it('is of the day on which people read it where its stamp is in universal time', async () => {
    const head = '<meta property="article:published_time" content="2017-02-19T01:30:00Z">';
    const shown = page(`<h1>Ministers meet</h1><p>Published February 18, 2017</p><p>${LONG}</p><p>${LONGER}</p>`, head);
    assert.equal((await articleOf('page.html', shown)).date.edtf, '2017-02-18');
    const bare = page(`<h1>Ministers meet</h1><p>${LONG}</p><p>${LONGER}</p>`, head);
    assert.equal((await articleOf('page.html', bare)).date.edtf, '2017-02-19');
  });

  it('tells the day of its publication from that of a change, and a date from the name that stands close before it', async () => {
    const head = '<meta property="article:published_time" content="2017-02-18T09:30:00Z">';
    const shown = (line: string, stamp = head): Promise<string | null> => dateOf(`<p>${line}</p>`, stamp);
    assert.equal(await shown('Last updated February 22, 2017'), '2017-02-18/2017-02-22');
    assert.equal(await shown('Last updated February 22, 2017. First published: February 18, 2017'), '2017-02-18');
    assert.equal(await shown('Aktualisiert am 22.02.2017'), '2017-02-18/2017-02-22');
    const address = '<link rel="canonical" href="https://c.example/2017/02/18/m">';
    assert.equal(await shown('Last updated February 22, 2017', address), '2017-02-18');
    assert.equal(await shown('Last updated February 22, 2017', ''), '2017-02-22');
    assert.equal(await shown('<b>Jane Doe</b><i>February 18, 2017</i>', ''), '2017-02-18');
  });

  it('knows when it was changed by the element that says so', async () => {
    const head = '<meta property="article:published_time" content="2017-02-18">';
    const updated = '<p><time class="updated" datetime="2017-02-22">February 22, 2017</time></p>';
    assert.equal(await dateOf(updated, head), '2017-02-22');
    assert.equal(await dateOf('<p>February 22, 2017</p>', head), '2017-02-18');
  });

  it('has a problem when it says two years of itself, and is of neither', async () => {
    const all = await importAll(
      'page.html',
      page(
        `<h1>Ministers meet</h1><p>${LONG}</p>`,
        '<meta property="article:published_time" content="2017-02-18"><link rel="canonical" href="https://c.example/2019/03/04/m">',
      ),
    );
    assert.equal(all[0]?.articles[0]?.date.edtf, '2017-02-18/2019-03-04');
    assert.match(reasonsOf(all)[0] ?? '', /two dates of itself/);
  });

  it('has a problem when it was changed in another year, long after it was published', async () => {
    const stamp = (name: string, day: string): string => `<meta property="article:${name}_time" content="${day}">`;
    const changed = async (day: string): Promise<string[]> =>
      reasonsOf(
        await importAll(
          'page.html',
          page(`<h1>Ministers meet</h1><p>${LONG}</p>`, stamp('published', '2017-12-18') + stamp('modified', day)),
        ),
      );
    assert.match((await changed('2019-02-01'))[0] ?? '', /two dates of itself/);
    assert.deepEqual(await changed('2018-01-03'), []);
  });

  it('is read in the encoding that it declares', async () => {
    const text = page(`<h1>Caf\u00E9</h1><p>${LONG}</p>`, '<meta charset="windows-1252">');
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const all = await importAll('page.html', bytes);
    assert.match(all[0]?.articles[0]?.text ?? '', /^Caf\u00E9/);
  });

  it('leads back to the file, references and all', async () => {
    const source = page(
      `<h1>Ministers meet</h1><p>${LONG}</p><p>Fish &amp; chips were <b>eaten</b>, and nobody asked who would pay for them in the end.</p>`,
    );
    const article = await articleOf('page.html', source);
    const back = (words: string): string | undefined => {
      const start = article.text.indexOf(words);
      const range = article.offsets.toSource(start, start + words.length);
      return range && source.slice(range.start, range.end);
    };
    assert.equal(back('Fish & chips'), 'Fish &amp; chips');
    assert.equal(back('eaten'), 'eaten');
    assert.equal(back('were eaten'), 'were <b>eaten');
  });

  it('without an article is read as a whole; without text it is a problem', async () => {
    const article = await articleOf('page.html', '<p>Short.</p><p>Shorter.</p>');
    assert.deepEqual(
      blocksOf(article).map(([, text]) => text),
      ['Short.', 'Shorter.'],
    );
    const empty = await importAll('page.html', '<script>1</script>');
    assert.match(reasonsOf(empty)[0] ?? '', /No text/);
  });

  it('is read however deep its elements are', async () => {
    const article = await articleOf('page.html', `${'<div>'.repeat(5000)}<p>${LONG}</p>`);
    assert.match(article.text, /The ministers met/);
  });
});
