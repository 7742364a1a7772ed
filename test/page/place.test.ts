import assert from 'node:assert/strict';
import type { ReaderArticle } from '../../src/protocol/reader';
import { articleOf, type Draft, NAMES, sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

describe('reader page: targets and places', () => {
  const article = sampleArticle();
  let reader: ReaderPage;
  withReader((page) => {
    reader = page;
  });

  const rangeOf = (words: string, shown: ReaderArticle = article) => {
    const start = shown.text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };
  /** Where words of the shown text stand, in pixels below the top of the window. */
  const topOf = (words: string) =>
    reader.page.evaluate((sought) => {
      const walker = document.createTreeWalker(document.querySelector('article') ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().top;
      }
      throw new Error(`the page does not show ${sought}`);
    }, words);

  it('scrolls a passage into the upper third, marks it and its words, and says it', async () => {
    const passage = rangeOf(
      'Part 9. Relations between the two countries have been worse than during the Cold War, said Lavrov.',
    );
    const words = { start: passage.start + 8, end: passage.start + 17 };
    await reader.show(article, { target: { range: passage, highlight: true, matches: [words] } });
    const top = await topOf('Part 9.');
    assert.ok(top > 0 && top < 700 / 3, String(top));
    assert.equal((await reader.painted('passage')).join(''), article.text.slice(passage.start, passage.end));
    assert.deepEqual(await reader.painted('match'), ['Relations']);
    await reader.hears('Passage: Part 9. Relations');
    assert.match((await reader.page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Part 9\./);
    assert.equal(await reader.page.locator('.tick.passage').count(), 1);
  });

  it('marks a passage that runs over blocks and marks, and nothing between them', async () => {
    await reader.show(article);
    const { start } = rangeOf('Mike Pompeo acknowledged');
    const range = { start, end: rangeOf('a new, more').start };
    await reader.send({ type: 'reveal', target: { range, highlight: true } });
    const expected = article.text.slice(range.start, range.end).replaceAll('\n\n', '');
    assert.equal((await reader.painted('passage')).join(''), expected);
    await reader.page.keyboard.press('Escape');
    assert.deepEqual(await reader.painted('passage'), []);
  });

  it('opens the fold that hides a target, and marks nothing when not asked to', async () => {
    await reader.show(article, { target: { range: rangeOf('newsletter'), highlight: false } });
    assert.equal(await reader.page.getByText('Subscribe to our newsletter').isVisible(), true);
    assert.equal(await reader.page.getByText('Home » World').isVisible(), false);
    assert.deepEqual(await reader.painted('passage'), []);
  });

  it('keeps the first sentence in view, with its offsets and surroundings', async () => {
    await reader.show(article);
    const { start } = rangeOf('Part 5. Relations');
    await reader.page.evaluate((delta) => window.scrollBy(0, delta), (await topOf('Part 5.')) - 24);
    const { article: id, anchor } = await reader.keptState();
    assert.equal(id, article.id);
    assert.equal(anchor.start, start);
    assert.equal(article.text.slice(anchor.start, anchor.end), anchor.exact);
    assert.equal(anchor.prefix, article.text.slice(start - 32, start));
    assert.equal(anchor.suffix, article.text.slice(anchor.end, anchor.end + 32));
  });

  it('sends its state with ready and goes back to the same sentence after a reload', async () => {
    await reader.show(article);
    await reader.page.evaluate((delta) => window.scrollBy(0, delta), (await topOf('Part 7.')) - 24);
    const state = await reader.keptState();
    await reader.page.reload();
    await reader.setTheme('light');
    assert.deepEqual(await reader.posted(), [{ type: 'ready', state }]);
    await reader.show(article);
    assert.ok(Math.abs((await topOf('Part 7.')) - 24) <= 2, String(await topOf('Part 7.')));
    assert.deepEqual(await reader.keptState(), state, 'restoring does not move the place');
  });

  it('does not restore the place of another article, and starts at the top', async () => {
    await reader.show(article);
    await reader.page.evaluate(() => window.scrollTo(0, 1500));
    await reader.keptState();
    await reader.show({ ...article, id: 'b.txt' });
    assert.equal(await reader.page.evaluate(() => window.scrollY), 0);
  });

  it('does not trust a state that it did not write', async () => {
    await reader.page.evaluate(() => sessionStorage.setItem('kept', '{"article":"a.txt","anchor":{"start":"1"}}'));
    await reader.page.reload();
    assert.deepEqual(await reader.posted(), [{ type: 'ready' }]);
  });

  it('keeps the place by its words when the article is shown anew with more text before it', async () => {
    await reader.show(article);
    await reader.page.evaluate((delta) => window.scrollBy(0, delta), (await topOf('Part 6.')) - 24);
    const drafts: Draft[] = article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    drafts.splice(4, 0, ['paragraph', 'A paragraph that was not there before. '.repeat(20).trim()]);
    await reader.show(articleOf(drafts, NAMES));
    assert.ok(Math.abs((await topOf('Part 6.')) - 24) <= 2, String(await topOf('Part 6.')));
  });

  it('keeps what is looked at in place when the window becomes narrower', async () => {
    await reader.show(article);
    const heading = reader.page.locator('h2.heading').last();
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await heading.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 30));
    await reader.pass(600);
    const before = await top();
    await reader.page.setViewportSize({ width: 420, height: 800 });
    await reader.pass(200);
    assert.ok(Math.abs((await top()) - before) < 30, `${before} became ${await top()}`);
  });

  it('keeps the focus and the selected actor when the article is shown anew', async () => {
    await reader.show(article);
    await reader.send({ type: 'selectActor', actor: 'person:mike-pompeo' });
    await reader.send({ type: 'command', command: 'nextMention' });
    const before = await reader.page.evaluate(() => document.activeElement?.outerHTML);
    await reader.show(article);
    assert.equal(await reader.page.evaluate(() => document.activeElement?.outerHTML), before);
    assert.ok((await reader.page.locator('mark.selected').count()) > 0);
    await reader.page.locator('.chip[aria-pressed=true]').focus();
    await reader.show(article);
    assert.equal(await reader.page.evaluate(() => document.activeElement?.getAttribute('aria-pressed')), 'true');
  });

  it('finds the target and the place in a megabyte of blocks', async () => {
    const drafts: Draft[] = Array.from({ length: 1500 }, (_, k) => {
      return ['paragraph', `Block ${k} begins. ${'Trump and Putin spoke at length about it. '.repeat(16)}`.trim()];
    });
    const large = articleOf(drafts, NAMES);
    assert.ok(large.text.length > 900_000);
    await reader.show(large, { target: { range: rangeOf('Block 1200 begins.', large), highlight: true } });
    await reader.pass(200);
    const top = await topOf('Block 1200 begins.');
    assert.ok(top > 0 && top < 700 / 3, String(top));
    await reader.page.evaluate((delta) => window.scrollBy(0, delta), top - 24);
    const state = await reader.keptState();
    assert.equal(state.anchor.exact, 'Block 1200 begins.');
    await reader.page.reload();
    await reader.setTheme('light');
    await reader.show(large);
    await reader.pass(200);
    assert.ok(Math.abs((await topOf('Block 1200 begins.')) - 24) <= 3, String(await topOf('Block 1200 begins.')));
  });
});
