import assert from 'node:assert/strict';
import { type ConcordanceLab, type ConcordanceUnderTest, concordancePage, viewOf } from './concordancePage';
import { withLab } from './pageLab';
import { THEME_NAMES } from './themes';

describe('concordance page: accessibility', () => {
  let lab: ConcordanceLab;
  withLab(concordancePage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    describe(theme, () => {
      let tested: ConcordanceUnderTest;
      beforeEach(async () => {
        tested = await lab.page({ theme });
      });
      afterEach(async () => {
        assert.deepEqual(tested.errors, []);
        await tested.close();
      });

      it('axe finds nothing wrong with lines that are chosen, discarded, tagged and sorted', async () => {
        const marks = { discarded: [3], tags: [[2, 'irony']] as const };
        const problem = { message: 'A parenthesis is not closed yet.', start: 6, end: 6 };
        await tested.show(viewOf(500, { order: { by: 'left', words: 2 }, stale: true, problem }, { marks }));
        await tested.page.getByRole('button', { name: 'Show discarded' }).click();
        await tested.page.locator('.row').nth(1).focus();
        await tested.press('Shift+ArrowDown', 'Shift+ArrowDown');
        assert.deepEqual(await tested.violations(), []);
      });

      it('axe finds nothing wrong while it waits, nor with nothing to show', async () => {
        await tested.show({ query: 'x', order: { by: 'corpus' }, stale: false, waiting: { for: 'lines' } });
        assert.deepEqual(await tested.violations(), []);
        await tested.show(viewOf(0));
        assert.deepEqual(await tested.violations(), []);
        await tested.send({ type: 'show', view: viewOf(50, {}, { generation: 5 }), strings: {} });
        assert.deepEqual(await tested.violations(), []);
      });

      it('shows where the focus is', async () => {
        await tested.show(viewOf(20, {}, { marks: { discarded: [3], tags: [] } }));
        const seen = new Set<string>();
        for (let k = 0; k < 9; k += 1) {
          await tested.page.keyboard.press('Tab');
          const { name, outline } = await tested.page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const style = getComputedStyle(focused);
            return {
              name: `${focused.tagName} ${focused.textContent}`,
              outline: `${style.outlineStyle} ${style.outlineWidth}`,
            };
          });
          if (name.startsWith('BODY')) continue;
          seen.add(name);
          assert.match(outline, /^(solid|dashed) [12]px$/, name);
        }
        assert.ok(seen.size >= 8, [...seen].join(', '));
      });
    });
  }

  it('leaves nothing to scroll sideways at 300 pixels', async () => {
    const tested = await lab.page({ width: 300 });
    await tested.show(viewOf(100, {}, { marks: { discarded: [], tags: [[0, 'a rather long label of a line']] } }));
    const { scroll, client } = await tested.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= client);
    const hit = await tested.page.locator('.hit').first().boundingBox();
    assert.ok(hit !== null && hit.x > 60 && hit.x + hit.width < 300);
    await tested.close();
  });

  it('can be read in forced colours', async () => {
    const tested = await lab.page({ forcedColors: true });
    await tested.show(viewOf(20));
    await tested.page.locator('.row').nth(1).focus();
    assert.deepEqual(await tested.violations(), []);
    const outline = await tested.page.locator('.row.active').evaluate((row) => getComputedStyle(row).outlineStyle);
    assert.equal(outline, 'solid');
    await tested.close();
  });
});
