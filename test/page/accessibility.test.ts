import assert from 'node:assert/strict';
import { sampleArticle } from './articles';
import { withLab } from './pageLab';
import { type Lab, type ReaderPage, readerPage } from './readerPage';
import { THEME_NAMES } from './themes';

const LAVROV = 'person:sergey-lavrov';

describe('reader page: accessibility', () => {
  let lab: Lab;
  withLab(readerPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    describe(theme, () => {
      let reader: ReaderPage;
      beforeEach(async () => {
        reader = await lab.page({ theme });
        await reader.show(sampleArticle());
      });
      afterEach(async () => {
        assert.deepEqual(reader.errors, []);
        await reader.close();
      });

      it('axe finds nothing wrong with an actor selected, its card open and the furniture unfolded', async () => {
        await reader.page.getByRole('button', { name: '2 blocks of page furniture' }).click();
        await reader.send({ type: 'selectActor', actor: LAVROV });
        await reader.send({ type: 'command', command: 'nextMention' });
        await reader.page.getByRole('dialog').waitFor();
        assert.deepEqual(await reader.violations(), []);
      });

      it('axe finds nothing wrong with the find bar, the highlights and a tooltip open', async () => {
        await reader.send({ type: 'command', command: 'find' });
        await reader.page.keyboard.type('nowhere to be found');
        await reader.page.getByRole('button', { name: 'May 2019' }).hover();
        assert.deepEqual(await reader.violations(), []);
        await reader.page.keyboard.press('Escape');
        await reader.page.getByRole('button', { name: 'Highlights' }).click();
        assert.deepEqual(await reader.violations(), []);
      });

      it('axe finds nothing wrong with a selection, nor with trouble', async () => {
        await reader.select({ selector: 'blockquote p', offset: 0 }, { selector: 'blockquote p', offset: 9 });
        assert.deepEqual(await reader.violations(), []);
        await reader.send({ type: 'trouble', message: 'The file is gone.' });
        assert.deepEqual(await reader.violations(), []);
      });

      it('shows where the focus is', async () => {
        const seen = new Set<string>();
        for (let k = 0; k < 12; k += 1) {
          await reader.page.keyboard.press('Tab');
          const { name, outline } = await reader.page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const style = getComputedStyle(focused);
            return { name: focused.textContent ?? '', outline: `${style.outlineStyle} ${style.outlineWidth}` };
          });
          seen.add(name);
          assert.match(outline, /^(solid|dashed) [12]px$/, name);
        }
        assert.equal(seen.size > 8, true);
      });
    });
  }

  it('has one level-one heading, headings in order, and the landmarks', async () => {
    const reader = await lab.page();
    await reader.show(sampleArticle());
    const levels = await reader.page.evaluate(() => [...document.querySelectorAll('h1, h2, h3')].map((h) => h.tagName));
    assert.deepEqual(levels, ['H1', 'H2']);
    assert.equal(await reader.page.getByRole('main').count(), 1);
    await reader.send({ type: 'command', command: 'find' });
    assert.equal(await reader.page.getByRole('search').count(), 1);
    await reader.close();
  });

  it('can be walked by the keyboard alone: tools, chips, fold, a mark, its card', async () => {
    const reader = await lab.page();
    await reader.show(sampleArticle());
    const walked: string[] = [];
    for (let k = 0; k < 40; k += 1) {
      await reader.page.keyboard.press('Tab');
      const name = await reader.page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.includes('newsletter') || walked.includes(name)) break;
      walked.push(name);
      if (k === 0) assert.equal(name, 'May 2019');
    }
    for (const stop of ['Highlights', 'Notes', 'US', '2 blocks of page furniture', '1 block of page furniture']) {
      assert.ok(walked.includes(stop), `${stop} is not among ${walked.join(', ')}`);
    }
    await reader.page.locator('.chip').nth(1).focus();
    await reader.page.keyboard.press('Enter');
    assert.ok((await reader.page.locator('mark.selected').count()) > 0);
    await reader.page.keyboard.press('Escape');
    assert.equal(await reader.page.locator('mark.selected').count(), 0);
    assert.equal(await reader.page.evaluate(() => document.activeElement?.className), 'chip');
    await reader.send({ type: 'command', command: 'nextMention' });
    await reader.page.keyboard.press('Enter');
    assert.ok((await reader.page.locator('mark.selected').count()) > 0, 'Enter on a mark selects');
    await reader.close();
  });

  it('outlines selected marks in forced colours, which take tints away', async () => {
    const reader = await lab.page({ theme: 'hcDark', forcedColors: true });
    const article = sampleArticle();
    await reader.show(article, { target: { range: { start: 80, end: 130 }, highlight: true } });
    await reader.send({ type: 'selectActor', actor: LAVROV });
    const outline = await reader.page
      .locator('mark.selected')
      .first()
      .evaluate((mark) => getComputedStyle(mark).outlineStyle);
    assert.equal(outline, 'dashed');
    assert.deepEqual(reader.errors, []);
    await reader.close();
  });
});
