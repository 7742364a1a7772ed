import assert from 'node:assert/strict';
import { sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

/** Milliseconds, more than a part of the text must stand still to be seen. */
const STILL = 1100;

describe('reader page: what was read', () => {
  const article = sampleArticle();
  let reader: ReaderPage;
  withReader((page) => {
    reader = page;
  });

  const finished = async () => (await reader.posted()).filter(({ type }) => type === 'finished').length;
  const scrollTo = async (top: number) => {
    await reader.page.evaluate((y) => window.scrollTo(0, y), top);
    await reader.pass(STILL);
  };
  const heights = () =>
    reader.page.evaluate(() => ({ window: window.innerHeight, whole: document.documentElement.scrollHeight }));
  const readFrom = async (top: number) => {
    const { window, whole } = await heights();
    for (let y = top; y < whole; y += window * 0.8) await scrollTo(y);
  };

  it('is told once, when all of the text has been in view', async () => {
    await reader.show(article);
    await reader.pass(STILL);
    assert.equal(await finished(), 0);
    await readFrom(0);
    assert.equal(await finished(), 1);
    await readFrom(0);
    assert.equal(await finished(), 1);
  });

  it('is not all of it for who jumps to the end', async () => {
    await reader.show(article);
    const { window, whole } = await heights();
    assert.ok(whole > 3 * window, 'the article does not fit');
    await scrollTo(whole);
    assert.equal(await finished(), 0);
  });

  it('goes on where the reading was left off, and is finished there', async () => {
    await reader.show(article);
    await scrollTo((await heights()).whole / 2);
    const { anchor } = await reader.keptState();
    await reader.show({ ...article, id: 'again.txt', leftOff: anchor });
    await reader.pass(STILL);
    const top = await reader.page.evaluate(() => window.scrollY);
    assert.ok(top > 0);
    await readFrom(top);
    assert.equal(await finished(), 1);
  });

  it('begins anew with another article', async () => {
    await reader.show(article);
    await readFrom(0);
    await reader.show({ ...article, id: 'b.txt' });
    await reader.pass(STILL);
    assert.equal(await finished(), 1);
    await readFrom(0);
    assert.equal(await finished(), 2);
  });
});
