import assert from 'node:assert/strict';
import { withLab } from './pageLab';
import { kremlinView, type ReviewLab, type ReviewUnderTest, resultView, reviewPage } from './reviewPage';
import { THEME_NAMES } from './themes';

describe('review page: accessibility', () => {
  let lab: ReviewLab;
  withLab(reviewPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    describe(theme, () => {
      let tested: ReviewUnderTest;
      beforeEach(async () => {
        tested = await lab.page({ theme });
      });
      afterEach(async () => {
        assert.deepEqual(tested.errors, []);
        await tested.close();
      });

      it('axe finds nothing wrong with a question, a result, and what stands in their place', async () => {
        await tested.show(kremlinView());
        assert.deepEqual(await tested.violations(), []);
        await tested.show(resultView());
        assert.deepEqual(await tested.violations(), []);
        await tested.show({ state: 'waiting', for: 'sample' });
        assert.deepEqual(await tested.violations(), []);
        await tested.show({ state: 'stopped' });
        assert.deepEqual(await tested.violations(), []);
      });

      it('shows where the focus is', async () => {
        await tested.show(kremlinView());
        const seen = new Set<string>();
        for (let k = 0; k < 8; k += 1) {
          await tested.press('Tab');
          const { name, outline } = await tested.page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const style = getComputedStyle(focused);
            return { name: focused.textContent ?? '', outline: `${style.outlineStyle} ${style.outlineWidth}` };
          });
          if (focusedNothing(name)) continue;
          seen.add(name);
          assert.match(outline, /^(solid|dashed) [12]px$/, name);
        }
        assert.equal(seen.size, 7, [...seen].join(', '));
      });
    });
  }

  it('leaves nothing to scroll sideways at 320 pixels', async () => {
    const tested = await lab.page({ width: 320 });
    for (const view of [kremlinView(), resultView()]) {
      await tested.show(view);
      const { scroll, client } = await tested.page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${view.state}: ${scroll} > ${client}`);
    }
    await tested.close();
  });

  it('can be read in forced colours', async () => {
    const tested = await lab.page({ forcedColors: true });
    await tested.show(kremlinView());
    assert.deepEqual(await tested.violations(), []);
    await tested.show(resultView());
    assert.deepEqual(await tested.violations(), []);
    await tested.close();
  });
});

/** The whole page's text: the body has the focus. */
function focusedNothing(name: string): boolean {
  return name.startsWith('Review Mentions');
}
