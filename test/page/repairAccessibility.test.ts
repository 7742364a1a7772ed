import assert from 'node:assert/strict';
import { type PageLab, withLab } from './pageLab';
import { CHANGED, type RepairUnderTest, repairPage, repairView, show } from './repairViews';
import { THEME_NAMES } from './themes';

describe('the page "Repair Notes": accessibility', () => {
  let lab: PageLab<RepairUnderTest>;
  withLab(repairPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    it(`axe finds nothing wrong in ${theme}, and the focus can be seen`, async () => {
      const tested = await lab.page({ theme });
      await tested.send(show(repairView({ standings: ['changed', 'altered'] }, { done: 'skip' })));
      assert.deepEqual(await tested.violations(), []);
      const stops = new Set<string>();
      for (let k = 0; k < 10; k += 1) {
        await tested.press('Tab');
        const { name, outline } = await tested.page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return { name: `${focused.tagName} ${focused.textContent}`, outline: `${outlineStyle} ${outlineWidth}` };
        });
        if (name.startsWith('BODY')) continue;
        stops.add(name);
        assert.match(outline, /^solid [12]px$/, name);
      }
      assert.equal(stops.size, 8, 'the candidates are one stop, and each button is one');
      await tested.send(show(repairView({ candidates: [], standings: ['orphan'] })));
      assert.deepEqual(await tested.violations(), []);
      await tested.send(show({ state: 'waiting' }));
      assert.deepEqual(await tested.violations(), []);
      await tested.send(show({ state: 'nothing', because: 'none', done: null }));
      assert.deepEqual(await tested.violations(), []);
      assert.deepEqual(tested.errors, []);
      await tested.close();
    });
  }

  it('leaves nothing to scroll sideways at 300 pixels, however long a word is', async () => {
    const tested = await lab.page({ width: 300 });
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const changes = [{ kind: 'removed', text: word }] as const;
    const shown = { title: word, words: word, note: word, comment: word, candidates: [{ ...CHANGED, changes }] };
    await tested.send(show(repairView(shown, { done: 'skip' })));
    const tooWide = await tested.page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('.told')].map(
          (one) => one.scrollWidth - one.clientWidth,
        ),
      ),
    );
    assert.ok(tooWide <= 0, `${tooWide} pixels too wide`);
    await tested.close();
  });

  it('can be read in forced colours', async () => {
    const tested = await lab.page({ forcedColors: true });
    await tested.send(show(repairView()));
    assert.deepEqual(await tested.violations(), []);
    await tested.close();
  });
});
