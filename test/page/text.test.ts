import assert from 'node:assert/strict';
import { articleOf, NAMES, sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

describe('reader page: text', () => {
  let reader: ReaderPage;
  withReader((page) => {
    reader = page;
  });

  it('says that it is ready, and nothing else, before it is shown anything', async () => {
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }]);
  });

  it('shows all text of all blocks, in order, and no more', async () => {
    const article = sampleArticle();
    await reader.show(article);
    const shown = await reader.page.evaluate(() =>
      [...document.querySelectorAll('h1.block, .body .block')].map((block) => block.textContent),
    );
    const expected = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    const headline = expected.splice(2, 1);
    assert.deepEqual(shown, [...headline, ...expected]);
  });

  it('marks every mention with exactly its words', async () => {
    const article = sampleArticle();
    await reader.show(article);
    const marks = await reader.page.evaluate(() =>
      [...document.querySelectorAll('mark')].map(({ dataset, textContent }) => ({
        start: Number(dataset['start']),
        end: Number(dataset['end']),
        kind: dataset['kind'],
        actor: dataset['actor'],
        words: textContent,
      })),
    );
    marks.sort((a, b) => a.start - b.start);
    const expected = article.mentions.map(({ start, end, kind, actor }) => {
      return { start, end, kind, actor, words: article.text.slice(start, end) };
    });
    assert.deepEqual(marks, expected);
  });

  it('makes each block what it is', async () => {
    await reader.show(sampleArticle());
    const shape = await reader.page.evaluate(() =>
      [...(document.querySelector('.body')?.children ?? [])].slice(0, 11).map((child) => child.tagName.toLowerCase()),
    );
    assert.deepEqual(shape, ['div', 'p', 'p', 'p', 'p', 'h2', 'blockquote', 'p', 'ul', 'p', 'p']);
    assert.equal(await reader.page.locator('ul > li.list-item').count(), 2);
    assert.deepEqual(await reader.page.locator('.speaker').allTextContents(), ['Reporter:', 'Trump:']);
    assert.equal(await reader.page.locator('.body').getAttribute('lang'), 'en');
  });

  it('makes the title block the headline when both say the same', async () => {
    await reader.show(sampleArticle());
    assert.equal(await reader.page.locator('h1 mark').count(), 2);
    assert.equal(await reader.page.locator('h1').textContent(), 'US And Russia – Trying To Improve Relations');
    assert.match((await reader.page.locator('h1').getAttribute('title')) ?? '', /Read from the text/);
  });

  it('shows another title from the metadata as the headline, and the title block as a heading', async () => {
    await reader.show(sampleArticle({ title: { value: 'Talks in Sochi', provenance: 'corpus.yaml' } }));
    assert.equal(await reader.page.locator('h1').textContent(), 'Talks in Sochi');
    assert.equal(await reader.page.locator('h1').getAttribute('title'), null);
    assert.equal(await reader.page.locator('h2.title').textContent(), 'US And Russia – Trying To Improve Relations');
  });

  it('says how the date is known, to the pointer, the keyboard and a screen reader', async () => {
    await reader.show(sampleArticle());
    const date = reader.page.getByRole('button', { name: 'May 2019' });
    const tip = reader.page.locator('#how-date');
    assert.equal(await date.getAttribute('aria-describedby'), 'how-date');
    assert.equal(await tip.textContent(), 'Read from the text. It rests on the words “in May 2019”.');
    assert.equal(await tip.isVisible(), false);
    await reader.page.keyboard.press('Tab');
    assert.equal(await date.evaluate((node) => node === document.activeElement), true);
    assert.equal(await tip.isVisible(), true);
    await reader.page.keyboard.press('Escape');
    assert.equal(await tip.isVisible(), false);
  });

  it('reckons the reading time at 230 words a minute', async () => {
    await reader.show(sampleArticle({ words: 1380 }));
    assert.match((await reader.page.locator('.meta').textContent()) ?? '', /Reading time: 6 min/);
  });

  it('folds furniture behind one line that opens it', async () => {
    await reader.show(sampleArticle());
    const line = reader.page.getByRole('button', { name: '2 blocks of page furniture' });
    const first = reader.page.getByText('Home » World » Politics');
    assert.equal(await line.getAttribute('aria-expanded'), 'false');
    assert.equal(await first.isVisible(), false);
    await line.click();
    assert.equal(await line.getAttribute('aria-expanded'), 'true');
    assert.equal(await first.isVisible(), true);
    await reader.page.getByRole('button', { name: '1 block of page furniture' }).waitFor();
  });

  it('shows an article without a text, a date, a source or actors', async () => {
    await reader.show({
      id: 'empty.txt',
      title: { value: 'empty.txt', provenance: 'file name' },
      date: { edtf: null, provenance: 'unknown' },
      words: 0,
      text: '',
      blocks: [],
      mentions: [],
      actors: [],
    });
    assert.match((await reader.page.locator('main').textContent()) ?? '', /Undated.*This article has no text\./s);
    assert.equal(await reader.page.locator('.chips').count(), 0);
  });

  it('speaks the language of the table', async () => {
    await reader.show(sampleArticle(), { strings: { '{0} blocks of page furniture': '{0} Blöcke Beiwerk' } });
    await reader.page.getByRole('button', { name: '2 Blöcke Beiwerk' }).waitFor();
  });

  it('shows trouble in its own frame, and an article again after it', async () => {
    await reader.show(sampleArticle());
    await reader.send({ type: 'trouble', message: 'a.txt is not text.\n<b>Skipped</b>.' });
    assert.equal(await reader.page.getByRole('alert').textContent(), 'a.txt is not text.\n<b>Skipped</b>.');
    await reader.send({ type: 'command', command: 'nextMention' });
    await reader.show(sampleArticle());
    assert.equal(await reader.page.locator('h1').count(), 1);
    assert.equal(await reader.page.getByRole('alert').count(), 0);
  });

  describe('of a hostile article', () => {
    const hostile = [
      '<script>window.hacked = true</script>',
      '<img src=x onerror="window.hacked = true">',
      '</script><script>window.hacked = true</script>',
      '"><svg onload=alert(1)>{{7*7}}',
      'Shown \u202Ereversed\u2066 and\u2069 left open',
      'zero\u200Bwidth\u200D\uFEFF and \u0000 control \u001B[31m',
    ];

    it('is just text', async () => {
      const article = articleOf(
        hostile.map((words) => ['paragraph', words] as const),
        [
          {
            words: ['<script>', '</script>'],
            kind: 'person',
            actor: { id: '"><script>', name: '<img src=x onerror=hacked=1>', kind: 'person' },
          },
        ],
        {
          title: { value: '<b>Bold</b>', provenance: 'text', evidence: '"><i>' },
          language: { value: '"><x', provenance: 'text' },
        },
      );
      await reader.show(article);
      await reader.page.locator('.chip').first().click();
      const shown = await reader.page.locator('.body .block').evaluateAll((blocks) => blocks.map((b) => b.textContent));
      assert.deepEqual(shown, hostile);
      assert.equal(await reader.page.locator('h1').textContent(), '<b>Bold</b>');
      const made = await reader.page.evaluate(() => ({
        hacked: 'hacked' in window,
        foreign: document.querySelectorAll('#app :is(script, img, svg, b, i)').length,
      }));
      assert.deepEqual(made, { hacked: false, foreign: 0 });
    });

    it('keeps an override of direction within its block', async () => {
      const after = 'This must read from left to right.';
      await reader.show(
        articleOf([
          ['paragraph', 'Turned \u202E around'],
          ['paragraph', after],
        ]),
      );
      const order = await reader.page.evaluate(() => {
        const text = document.querySelectorAll('.body .block')[1]?.firstChild;
        if (text === null || text === undefined) throw new Error('no second block');
        return [0, 1, 2, 3].map((k) => {
          const range = document.createRange();
          range.setStart(text, k);
          range.setEnd(text, k + 1);
          return range.getBoundingClientRect().left;
        });
      });
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        order,
      );
    });

    it('may be one line of a million characters', async () => {
      const line = 'abcdefghi '.repeat(100_000).trim();
      await reader.show(articleOf([['paragraph', line]]));
      const length = await reader.page.evaluate(() => document.querySelector('.body .block')?.textContent?.length);
      assert.equal(length, line.length);
      const range = { start: 900_000, end: 900_009 };
      await reader.send({ type: 'reveal', target: { range, highlight: true } });
      assert.deepEqual(await reader.painted('passage'), [line.slice(range.start, range.end)]);
    });

    it('may be one word without end, and does not widen the page', async () => {
      await reader.show(
        articleOf([['paragraph', 'x'.repeat(5000)]], NAMES, { title: { value: 'y'.repeat(500), provenance: 'text' } }),
      );
      const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      assert.equal(wide, false);
    });
  });
});
