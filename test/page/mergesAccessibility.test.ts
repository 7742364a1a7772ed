import assert from 'node:assert/strict';
import { type MergesUnderTest, mergesPage, RARE, show, suggestionView } from './mergesViews';
import { type PageLab, withLab } from './pageLab';
import { THEME_NAMES } from './themes';

describe('the page "Suggested Merges": accessibility', () => {
  let lab: PageLab<MergesUnderTest>;
  withLab(mergesPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    it(`axe finds nothing wrong in ${theme}, and the focus can be seen`, async () => {
      const tested = await lab.page({ theme });
      const done = { what: 'later', name: 'A', other: 'B' } as const;
      await tested.send(show(suggestionView({ canUndo: true, done }, { together: 3, company: [] })));
      assert.deepEqual(await tested.violations(), []);
      const stops = new Set<string>();
      for (let k = 0; k < 14; k += 1) {
        await tested.press('Tab');
        const { name, outline } = await tested.page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return {
            name: `${focused.tagName} ${focused.textContent}`,
            outline: `${outlineStyle} ${outlineWidth}`,
          };
        });
        if (name.startsWith('BODY')) continue;
        stops.add(name);
        assert.match(outline, /^(solid|dashed) [12]px$/, name);
      }
      assert.ok(stops.size >= 9, [...stops].join(', '));
      await tested.send(show({ state: 'waiting', for: 'suggestions' }));
      assert.deepEqual(await tested.violations(), []);
      await tested.send(show({ state: 'nothing', because: 'all answered', canUndo: true, done }));
      assert.deepEqual(await tested.violations(), []);
      assert.deepEqual(tested.errors, []);
      await tested.close();
    });
  }

  it('leaves nothing to scroll sideways at 300 pixels, however long a name is', async () => {
    const tested = await lab.page({ width: 300 });
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    await tested.send(show(suggestionView({}, { actor: { ...RARE, name, forms: [{ form: name, mentions: 2 }] } })));
    const { scroll, client } = await tested.page.evaluate(() => ({
      scroll: Math.max(
        ...[document.documentElement, ...document.querySelectorAll('.told')].map(
          (one) => one.scrollWidth - one.clientWidth,
        ),
      ),
      client: 0,
    }));
    assert.ok(scroll <= client, `${scroll} pixels too wide`);
    await tested.close();
  });

  it('can be read in forced colours', async () => {
    const tested = await lab.page({ forcedColors: true });
    await tested.send(show(suggestionView()));
    assert.deepEqual(await tested.violations(), []);
    await tested.close();
  });
});
