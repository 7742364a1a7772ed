import assert from 'node:assert/strict';
import { type ActorLab, type ActorPageUnderTest, actorPage, viewOf } from './actorPage';
import { withLab } from './pageLab';
import { THEME_NAMES } from './themes';

const AGENCY = {
  name: 'Federal Security Service of the Russian Federation',
  kind: 'organization',
  state: { id: 'state:ru', name: 'Russia' },
} as const;

describe('the page of an actor: accessibility', () => {
  let lab: ActorLab;
  withLab(actorPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    describe(theme, () => {
      let tested: ActorPageUnderTest;
      beforeEach(async () => {
        tested = await lab.page({ theme });
      });
      afterEach(async () => {
        assert.deepEqual(tested.errors, []);
        await tested.close();
      });

      it('axe finds nothing wrong with all there is, narrowed', async () => {
        const filter = { year: 2018, companion: { id: 'state:us', name: 'United States' } };
        await tested.show(viewOf(AGENCY, { filter }));
        await tested.page.locator('.spellings button').first().hover();
        await tested.page.locator('#panel-mentions .row').nth(1).focus();
        assert.deepEqual(await tested.violations(), []);
      });

      it('axe finds nothing wrong with articles, an empty list, nor nobody', async () => {
        await tested.show(viewOf());
        await tested.page.getByRole('tab', { name: /Articles/ }).click();
        await tested.answer();
        assert.deepEqual(await tested.violations(), []);
        await tested.show(viewOf({}, { generation: 2, filter: { year: 2019 }, counts: { mentions: 0, articles: 0 } }));
        assert.deepEqual(await tested.violations(), []);
        await tested.show({ is: 'gone', name: 'Kremlin Press', undo: ['j1'] });
        assert.deepEqual(await tested.violations(), []);
      });

      it('shows where the focus is', async () => {
        await tested.show(viewOf(AGENCY, { filter: { year: 2018 } }));
        const seen = new Set<string>();
        for (let k = 0; k < 24; k += 1) {
          await tested.page.keyboard.press('Tab');
          const { name, outline } = await tested.page.evaluate(() => {
            const focused = document.activeElement ?? document.body;
            const style = getComputedStyle(focused);
            return {
              name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`,
              outline: `${style.outlineStyle} ${style.outlineWidth}`,
            };
          });
          if (name.startsWith('BODY')) continue;
          seen.add(name);
          assert.match(outline, /^(solid|dashed) [12]px$/, name);
        }
        assert.ok(seen.size >= 18, [...seen].join(', '));
      });
    });
  }

  it('leaves nothing to scroll sideways at 300 pixels, and the mention in view', async () => {
    const tested = await lab.page({ width: 300, height: 600 });
    await tested.show(viewOf({ ...AGENCY, mentions: 500 }, { filter: { year: 2018 } }));
    const { scroll, client } = await tested.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= client, `${scroll} > ${client}`);
    await tested.page.locator('#panel-mentions .row').first().focus();
    await tested.page.locator('#panel-mentions .row').first().scrollIntoViewIfNeeded();
    const hit = await tested.page.locator('.hit').first().boundingBox();
    assert.ok(hit !== null && hit.x > 60 && hit.x + hit.width < 300);
    await tested.close();
  });

  it('can be read in forced colours', async () => {
    const tested = await lab.page({ forcedColors: true });
    await tested.show(viewOf({}, { filter: { year: 2018 } }));
    await tested.page.locator('#panel-mentions .row').nth(1).focus();
    assert.deepEqual(await tested.violations(), []);
    const outline = await tested.page
      .locator('#panel-mentions .row.active')
      .evaluate((row) => getComputedStyle(row).outlineStyle);
    assert.equal(outline, 'solid');
    await tested.close();
  });
});
