import assert from 'node:assert/strict';
import { sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

describe('reader page: selection', () => {
  const article = sampleArticle();
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { article },
  );

  const quoteButton = () => reader.page.getByRole('button', { name: 'Quote into notes' });
  const start = (words: string) => article.text.indexOf(words);

  it('is told in offsets of the canonical text, over marks and blocks', async () => {
    await reader.select({ selector: 'h2.heading', offset: 30 }, { selector: 'blockquote p', offset: 12 });
    const range = await reader.lastSelection();
    assert.deepEqual(range, { start: start('‘Champagne') + 30, end: start('“I believe') + 12 });
    await reader.page.evaluate(() => document.getSelection()?.removeAllRanges());
    await reader.pass(50);
    assert.equal(await reader.lastSelection(), null);
  });

  it('is the same forwards and backwards, and any range comes back as it was', async () => {
    for (const [from, to] of [
      [0, 6],
      [4, 60],
      [9, 41],
      [60, 4],
    ] as const) {
      await reader.select({ selector: 'p.caption', offset: from }, { selector: 'p.caption', offset: to });
      const base = start('Mike Pompeo and Sergey');
      const expected = { start: base + Math.min(from, to), end: base + Math.max(from, to) };
      assert.deepEqual(await reader.lastSelection(), expected);
    }
  });

  it('leaves out what is no text of the article', async () => {
    await reader.page.keyboard.press('Control+a');
    await reader.pass(260);
    const range = await reader.lastSelection();
    // Before the headline there is nothing but furniture, which follows it on the page.
    assert.deepEqual(range, { start: start('US And'), end: article.text.length });
    await reader.select({ selector: '.meta', offset: 1 }, { selector: '.meta', offset: 4 });
    assert.equal(await reader.lastSelection(), null);
  });

  it('tells the context menu of VS Code', async () => {
    const context = () => reader.page.locator('article').getAttribute('data-vscode-context');
    assert.deepEqual(JSON.parse((await context()) ?? ''), {
      article: 'a.txt',
      webviewSection: 'article',
      hasSelection: false,
    });
    await reader.select({ selector: 'blockquote p', offset: 0 }, { selector: 'blockquote p', offset: 9 });
    assert.deepEqual(JSON.parse((await context()) ?? ''), {
      article: 'a.txt',
      webviewSection: 'article',
      hasSelection: true,
    });
  });

  it('has a button beside it that does not cover it and keeps it', async () => {
    const words = reader.page.locator('blockquote p');
    const box = await words.boundingBox();
    assert.ok(box !== null);
    await reader.page.mouse.move(box.x + 2, box.y + 14);
    await reader.page.mouse.down();
    await reader.page.mouse.move(box.x + 200, box.y + 14, { steps: 4 });
    assert.equal(await quoteButton().isVisible(), false, 'not while the pointer is down');
    await reader.page.mouse.up();
    await quoteButton().waitFor();
    const covers = await reader.page.evaluate(() => {
      const selected = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      const { top, bottom } = document.querySelector('.quote-button')?.getBoundingClientRect() ?? new DOMRect();
      return top < selected.bottom && bottom > selected.top;
    });
    assert.equal(covers, false);
    const range = await reader.lastSelection();
    assert.ok(range !== null && range !== undefined);
    await quoteButton().click();
    assert.deepEqual(await reader.postedOf('quote'), [{ type: 'quote', range }]);
    assert.equal(await reader.page.evaluate(() => document.getSelection()?.isCollapsed), false);
    assert.equal(await reader.page.locator('mark.selected').count(), 0, 'selecting words is not clicking a mark');
  });

  it('leads to its button by Tab', async () => {
    const box = await reader.page.locator('blockquote p').boundingBox();
    assert.ok(box !== null);
    await reader.page.mouse.move(box.x + 1, box.y + 14);
    await reader.page.mouse.down();
    await reader.page.mouse.move(box.x + 120, box.y + 14, { steps: 3 });
    await reader.page.mouse.up();
    await quoteButton().waitFor();
    const range = await reader.lastSelection();
    assert.ok(range !== null && range !== undefined);
    await reader.page.keyboard.press('Tab');
    assert.equal(await quoteButton().evaluate((node) => node === document.activeElement), true);
    await reader.page.keyboard.press('Enter');
    assert.deepEqual(await reader.postedOf('quote'), [{ type: 'quote', range }]);
  });

  it('is quoted by command, and the lack of one is said', async () => {
    await reader.send({ type: 'command', command: 'quote' });
    await reader.hears('Select a passage first.');
    assert.deepEqual(await reader.postedOf('quote'), []);
    await reader.select({ selector: 'h1', offset: 0 }, { selector: 'h1', offset: 6 });
    await reader.send({ type: 'command', command: 'quote' });
    assert.deepEqual(await reader.postedOf('quote'), [
      { type: 'quote', range: { start: start('US And'), end: start('US And') + 6 } },
    ]);
  });
});
