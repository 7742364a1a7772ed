import assert from 'node:assert/strict';
import { SETTINGS, sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

describe('reader page: settings', () => {
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { width: 1400, article: sampleArticle() },
  );

  const type = () =>
    reader.page.evaluate(() => {
      const paragraph = document.querySelector('.body p.paragraph');
      if (paragraph === null) throw new Error('no paragraph');
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(paragraph);
      return { fontFamily, fontSize, lineHeight: Number.parseFloat(lineHeight), width: paragraph.clientWidth };
    });

  it('act at once', async () => {
    const before = await type();
    assert.match(before.fontFamily, /^Charter/);
    assert.equal(before.fontSize, '17px');
    await reader.send({
      type: 'settings',
      settings: { ...SETTINGS, font: 'editor', fontSize: 20, width: 40, lineHeight: 2, hiddenKinds: ['person'] },
    });
    const after = await type();
    assert.match(after.fontFamily, /Mono/);
    assert.equal(after.fontSize, '20px');
    assert.equal(after.lineHeight, 40);
    assert.ok(after.width < before.width);
    assert.equal((await reader.page.locator('mark.unlit[data-kind=person]').count()) > 0, true);
    assert.equal(await reader.page.locator('mark.unlit:not([data-kind=person])').count(), 0);
    await reader.send({ type: 'settings', settings: { ...SETTINGS, font: 'sans' } });
    assert.match((await type()).fontFamily, /^system-ui/);
  });

  it('set a measure that holds about as many characters as it says', async () => {
    for (const font of ['serif', 'sans', 'editor'] as const) {
      await reader.send({ type: 'settings', settings: { ...SETTINGS, font } });
      const longest = await reader.page.evaluate(() => {
        const text = document.querySelectorAll('.body p.paragraph')[4]?.firstChild;
        if (text === null || text === undefined) throw new Error('no text');
        const range = document.createRange();
        range.selectNodeContents(text.parentNode ?? text);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 6)));
        return (text.parentNode?.textContent?.length ?? 0) / lines.size;
      });
      assert.ok(longest > 54 && longest < 80, `${font}: ${longest} characters a line`);
    }
  });

  it('of highlights move nothing', async () => {
    await reader.page.evaluate(() => window.scrollTo(0, 1613));
    await reader.send({ type: 'settings', settings: { ...SETTINGS, highlights: false } });
    assert.equal(await reader.page.evaluate(() => window.scrollY), 1613);
    await reader.show(sampleArticle());
    assert.equal(await reader.page.evaluate(() => window.scrollY), 1613);
  });

  it('keep the reader at the same sentence', async () => {
    await reader.page.evaluate(() => window.scrollTo(0, 1600));
    const before = await reader.keptState();
    await reader.send({ type: 'settings', settings: { ...SETTINGS, fontSize: 24, width: 50 } });
    assert.equal((await reader.keptState()).anchor.start, before.anchor.start);
  });

  it('leave nothing to scroll sideways at 300 pixels, nor at four times the size', async () => {
    for (const [width, fontSize] of [
      [300, 17],
      [320, 32],
    ] as const) {
      await reader.page.setViewportSize({ width, height: 600 });
      await reader.send({ type: 'settings', settings: { ...SETTINGS, fontSize } });
      await reader.send({ type: 'command', command: 'find' });
      const wide = await reader.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(wide <= 0, `${width} px: ${wide}`);
      const bar = await reader.page.locator('.find').boundingBox();
      assert.ok(bar !== null && bar.x >= 0 && bar.x + bar.width <= width, JSON.stringify(bar));
    }
  });
});
