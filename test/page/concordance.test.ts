import assert from 'node:assert/strict';
import type { PageLine } from '../../src/protocol/concordancePage';
import { type ConcordanceLab, type ConcordanceUnderTest, numbered, viewOf, withConcordance } from './concordancePage';

describe('concordance page', () => {
  let tested: ConcordanceUnderTest;
  let lab: ConcordanceLab;
  withConcordance((page, opened) => {
    tested = page;
    lab = opened;
  });
  const rows = () => tested.page.locator('.row');
  const counts = () => tested.page.locator('.counts').textContent();

  it('shows a line a hit, the hits below each other and the contexts against them', async () => {
    await tested.show(viewOf(12));
    assert.equal((await tested.hits()).length, 12);
    const edges = await tested.page.evaluate(() =>
      [...document.querySelectorAll('.text')].map((text) => {
        const box = (selector: string) => text.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [left, hit, right] = [box('.left > span'), box('.hit'), box('.right > span')];
        return { hitAt: hit.left, gapLeft: hit.left - left.right, gapRight: right.left - hit.right };
      }),
    );
    assert.equal(new Set(edges.map(({ hitAt }) => hitAt)).size, 1);
    for (const { gapLeft, gapRight } of edges) {
      assert.ok(Math.abs(gapLeft) < 1, String(gapLeft));
      assert.ok(Math.abs(gapRight) < 1, String(gapRight));
    }
  });

  it('counts what there is, and says that a cut list is cut', async () => {
    await tested.show(viewOf(1));
    assert.equal(await counts(), '1 hit in 1 article · 0.005 per 10,000 words');
    const shown = {
      generation: 2,
      counts: { query: 'the', total: 250_000, lines: 100_000, articles: 20_000, corpusWords: 5_000_000 },
      marks: { discarded: [3, 4], tags: [[7, 'irony']] as const },
    };
    await tested.show(viewOf(0, { shown }));
    assert.equal(
      await counts(),
      '250,000 hits in 20,000 articles · 500 per 10,000 words · the first 100,000 lines shown of 250,000 · 2 discarded · 1 tagged',
    );
  });

  it('says how many hits are in reprints, or would be if they counted', async () => {
    const told = async (areCounted: boolean) => {
      const { shown } = viewOf(1);
      assert.ok(shown);
      const reprints = { hits: 1200, areCounted };
      await tested.show(viewOf(1, { shown: { ...shown, counts: { ...shown.counts, reprints } } }));
      return (await counts())?.split(' · ').at(-1);
    };
    assert.equal(await told(true), '1,200 of them in reprints');
    assert.equal(await told(false), '1,200 more in reprints, not counted');
  });

  it('holds only the rows in view, of a hundred thousand', async () => {
    await tested.show(viewOf(100_000));
    assert.ok((await rows().count()) < 80);
    assert.equal(await tested.page.locator('[role=grid]').getAttribute('aria-rowcount'), '100001');
    await tested.scrollTo(50_000 * 24);
    await tested.answer();
    assert.equal((await tested.hits())[0], 'hit 50000');
    assert.ok((await rows().count()) < 80);
    await tested.scrollTo(100_000 * 24);
    await tested.answer();
    assert.equal((await tested.hits()).at(-1), 'hit 99999');
    assert.equal(await rows().last().getAttribute('aria-rowindex'), '100001');
  });

  it('asks for lines as they are looked at, at most a thousand at once, and puts placeholders where they are missing', async () => {
    await tested.show(viewOf(100_000));
    const before = (await tested.postedOf('lines')).length;
    await tested.scrollTo(70_000 * 24);
    assert.deepEqual(await tested.hits(), []);
    assert.ok((await tested.page.locator('.row[aria-busy=true]').count()) > 10);
    const asked = (await tested.postedOf('lines')).slice(before);
    assert.ok(asked.length > 0 && asked.every(({ from, to }) => to - from <= 1000 && from >= 69_800 && to <= 70_300));
    await tested.answer();
    assert.equal(await tested.page.locator('.row[aria-busy=true]:not(.active)').count(), 0);
  });

  it('does not ask for everything that a dragged scroll bar passes', async () => {
    await tested.show(viewOf(100_000));
    const before = (await tested.postedOf('lines')).length;
    for (let row = 5_000; row <= 95_000; row += 5_000) await tested.scrollTo(row * 24);
    assert.ok((await tested.postedOf('lines')).length - before <= 2);
    await tested.answer();
    assert.equal((await tested.hits())[0], 'hit 95000');
  });

  it('drops lines of an order that is no longer shown', async () => {
    await tested.show(viewOf(10));
    await tested.send({ type: 'show', view: viewOf(10, { order: { by: 'match' } }, { generation: 2 }), strings: {} });
    await tested.send({ type: 'lines', generation: 1, from: 0, lines: [numbered(99)] });
    assert.deepEqual(await tested.hits(), []);
    await tested.answer((position) => numbered(9 - position));
    assert.equal((await tested.hits())[0], 'hit 9');
  });

  it('goes everywhere by the keyboard', async () => {
    await tested.show(viewOf(1_000));
    await tested.page.locator('.row').first().focus();
    await tested.press('ArrowDown', 'ArrowDown', 'ArrowUp');
    assert.equal(await tested.focused(), 'hit 1');
    await tested.press('End');
    assert.equal(await tested.focused(), 'hit 999');
    await tested.press('Control+Home');
    assert.equal(await tested.focused(), 'hit 0');
    await tested.press('PageDown');
    const after = Number((await tested.focused())?.slice(4));
    assert.ok(after > 10 && after < 40, String(after));
    await tested.press('PageUp');
    assert.equal(await tested.focused(), 'hit 0');
    assert.equal(await tested.page.locator('.row[tabindex="0"]').count(), 1);
  });

  it('keeps the focus on its line when that is scrolled out of sight', async () => {
    await tested.show(viewOf(5_000));
    await tested.page.locator('.row').first().focus();
    await tested.press('ArrowDown');
    await tested.scrollTo(3_000 * 24);
    await tested.answer();
    assert.equal(await tested.focused(), 'hit 1');
    await tested.press('ArrowDown');
    assert.equal(await tested.focused(), 'hit 2');
    assert.equal((await tested.hits())[0], 'hit 2');
  });

  it('opens with Enter and keeps the focus, goes there with Ctrl+Enter and a double click', async () => {
    await tested.show(viewOf(20));
    await tested.page.locator('.row').first().focus();
    await tested.press('ArrowDown', 'Enter', 'Control+Enter');
    await tested.page.locator('.row').nth(4).dblclick();
    const opened = (await tested.postedOf('open')).map(({ position, focus }) => [position, focus]);
    assert.deepEqual(opened.slice(0, 2), [
      [1, false],
      [1, true],
    ]);
    assert.deepEqual(opened.at(-1), [4, true]);
  });

  it('chooses several lines with Shift, and says them without those that are hidden', async () => {
    await tested.show(viewOf(20, {}, { marks: { discarded: [3, 4], tags: [] } }));
    assert.equal((await tested.hits())[3], 'hit 5');
    await tested.page.locator('.row').nth(1).focus();
    await tested.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    assert.equal(await tested.page.locator('.row[aria-selected=true]').count(), 4);
    await tested.send({ type: 'command', command: 'tag' });
    await tested.send({ type: 'command', command: 'copy' });
    const ranges = [
      { start: 1, end: 3 },
      { start: 5, end: 7 },
    ];
    assert.deepEqual(await tested.postedOf('tag'), [{ type: 'tag', generation: 1, ranges }]);
    assert.deepEqual(await tested.postedOf('copy'), [{ type: 'copy', generation: 1, ranges }]);
  });

  it('takes discarded lines away, goes on with the next, and shows them when asked to', async () => {
    await tested.show(viewOf(10));
    await tested.page.locator('.row').nth(2).focus();
    await tested.send({ type: 'command', command: 'discard' });
    const [discard] = await tested.postedOf('discard');
    assert.deepEqual(discard, { type: 'discard', discarded: true, generation: 1, ranges: [{ start: 2, end: 3 }] });
    await tested.show(viewOf(10, {}, { marks: { discarded: [2], tags: [] } }));
    assert.equal((await tested.hits()).length, 9);
    assert.equal(await tested.focused(), 'hit 3');
    await tested.page.getByRole('button', { name: 'Show discarded' }).click();
    assert.equal((await tested.hits()).length, 10);
    assert.equal(
      await tested.page
        .locator('.row.discarded')
        .textContent()
        .then((text) => text?.includes('Discarded')),
      true,
    );
    await tested.page.locator('.row.discarded').focus();
    assert.equal(await tested.page.getByRole('button', { name: 'Restore' }).isVisible(), true);
    await tested.send({ type: 'command', command: 'discard' });
    assert.equal((await tested.postedOf('discard')).at(-1)?.discarded, false);
  });

  it('shows the tag of a line', async () => {
    await tested.show(viewOf(5, {}, { marks: { discarded: [], tags: [[2, 'irony']] } }));
    assert.equal(await tested.page.locator('.row').nth(2).locator('.tag').textContent(), 'irony');
  });

  it('sorts by what is chosen, and sets off the words that lines are sorted by', async () => {
    await tested.show(viewOf(5));
    assert.equal(await tested.page.locator('.text b').count(), 0);
    await tested.page.getByLabel('Sort by').selectOption('left2');
    assert.deepEqual(await tested.postedOf('sort'), [{ type: 'sort', order: { by: 'left', words: 2 } }]);
    await tested.show(viewOf(5, { order: { by: 'left', words: 2 } }, { generation: 2 }));
    assert.equal(await tested.page.locator('.text b').first().textContent(), 'three words');
    await tested.show(viewOf(5, { order: { by: 'right', words: 3 } }, { generation: 3 }));
    assert.equal(await tested.page.locator('.text b').first().textContent(), 'after which come');
    const decoration = await tested.page
      .locator('.text b')
      .first()
      .evaluate((node) => getComputedStyle(node).textDecorationLine);
    assert.equal(decoration, 'underline');
  });

  it('runs another query from its box, and says where one does not parse', async () => {
    const problem = { message: 'A parenthesis is not closed yet.', start: 7, end: 8 };
    await tested.show(viewOf(3, { query: 'treaty (cold', problem }));
    assert.match((await tested.page.locator('.problem').textContent()) ?? '', /not closed yet/);
    assert.equal(await tested.page.locator('.problem mark').textContent(), '(');
    const box = tested.page.getByLabel('Concordance of');
    assert.equal(await box.getAttribute('aria-invalid'), 'true');
    await box.fill('"cold war"');
    await box.press('Enter');
    assert.deepEqual(await tested.postedOf('run'), [{ type: 'run', query: '"cold war"' }]);
    await tested.show(viewOf(3, { query: '"cold war"' }, { generation: 2 }));
    assert.equal(await tested.page.locator('.problem').isVisible(), false);
    assert.equal(await box.getAttribute('aria-invalid'), null);
  });

  it('says what it waits for, and can be stopped', async () => {
    const waiting = (what: 'corpus' | 'lines' | 'query') =>
      ({ query: 'x', order: { by: 'corpus' }, stale: false, waiting: { for: what } }) as const;
    await tested.show(waiting('corpus'));
    await tested.page.getByText('The corpus is still loading…').waitFor();
    await tested.show(waiting('lines'));
    await tested.page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal((await tested.postedOf('cancel')).length, 1);
    await tested.show(waiting('query'));
    await tested.page.getByText('Type a query').waitFor();
  });

  it('says that there are no hits, no corpus, or a failure', async () => {
    await tested.show(viewOf(0, { query: 'xyzzy' }));
    await tested.page.getByText('No hits for “xyzzy”').waitFor();
    const nothing = { query: 'x', order: { by: 'corpus' }, stale: false } as const;
    await tested.show({ ...nothing, waiting: { for: 'nothing', because: 'no corpus' } });
    await tested.page.getByText('No corpus is open.').waitFor();
    await tested.show({
      ...nothing,
      waiting: { for: 'nothing', because: 'failure', message: 'The worker has ended.' },
    });
    await tested.page.getByText('The worker has ended.').waitFor();
    await tested.page.getByRole('button', { name: 'Run Again' }).click();
    assert.deepEqual(await tested.postedOf('run'), [{ type: 'run', query: 'x' }]);
  });

  it('says that the corpus has changed, and moves nothing', async () => {
    await tested.show(viewOf(100));
    await tested.scrollTo(240);
    await tested.show(viewOf(100, { stale: true }));
    assert.equal((await tested.hits())[0], 'hit 10');
    await tested.page.getByRole('button', { name: 'Run Again' }).click();
    assert.deepEqual(await tested.postedOf('run'), [{ type: 'run', query: 'treaty' }]);
  });

  it('tells the host where the focus is: letters are typing in the box and the list of orders', async () => {
    await tested.show(viewOf(5));
    await tested.page.locator('.row').first().focus();
    await tested.page.getByLabel('Concordance of').focus();
    await tested.page.locator('.row').first().focus();
    await tested.page.getByLabel('Sort by').focus();
    await tested.pass(20);
    const told = (await tested.postedOf('focus')).map(({ focus }) => focus);
    assert.deepEqual(told.slice(-4), ['page', 'field', 'page', 'field']);
  });

  it('comes back where it was', async () => {
    const state = { query: 'treaty', order: { by: 'corpus' }, showsDiscarded: true, position: 500 } as const;
    const again = await lab.page({ state });
    await again.show(viewOf(1_000, {}, { marks: { discarded: [500], tags: [] } }));
    await again.page.locator('.row.active.discarded').waitFor();
    assert.ok((await again.hits()).includes('hit 500'));
    assert.deepEqual(again.errors, []);
    await again.close();
  });

  it('takes markup for text, and keeps writing from the right within its columns', async () => {
    const hostile: PageLine = {
      ...numbered(0),
      left: '<img src=x onerror=alert(1)> \u202e',
      match: '<b>x</b>',
      source: '<i>',
    };
    const arabic: PageLine = { ...numbered(1), left: 'قال الرئيس إن ', match: 'المعاهدة', right: ' مهمة جدا للجميع' };
    await tested.show(viewOf(3), (position) => [hostile, arabic, numbered(2)][position] ?? numbered(position));
    assert.equal(await tested.page.locator('.row img, .hit b, .source i').count(), 0);
    assert.equal(await tested.page.locator('.hit').first().textContent(), '<b>x</b>');
    const places = await tested.page.evaluate(() =>
      [...document.querySelectorAll('.text')].map((text) => {
        const x = (selector: string) => text.querySelector(selector)?.getBoundingClientRect().x ?? 0;
        return { hit: x('.hit'), leftFirst: x('.left') < x('.right') };
      }),
    );
    assert.equal(new Set(places.map(({ hit }) => Math.round(hit))).size, 1);
    assert.deepEqual(
      places.map(({ leftFirst }) => leftFirst),
      [true, false, true],
    );
  });
});
