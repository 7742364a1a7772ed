import assert from 'node:assert/strict';
import { type ActorLab, type ActorPageUnderTest, LAVROV, viewOf, withActorPage } from './actorPage';

describe('the page of an actor', () => {
  let tested: ActorPageUnderTest;
  let lab: ActorLab;
  withActorPage((page, opened) => {
    tested = page;
    lab = opened;
  });
  const text = (selector: string) => tested.page.locator(selector).first().textContent();
  const rows = () => tested.page.locator('#panel-mentions .row');
  const year = (name: string) => tested.page.getByRole('button', { name: new RegExp(`^${name}: \\d`) });
  const section = (name: string) =>
    tested.page.locator('section').filter({ has: tested.page.getByRole('heading', { name }) });

  it('says who it is, and of an agency whose', async () => {
    await tested.show(viewOf());
    assert.equal(await text('h1'), 'Sergey Lavrov');
    assert.equal(await text('.what-it-is'), 'person · 111 mentions · 37 articles · main actor of 12 articles');
    await tested.show(
      viewOf({ id: 'organization:fsb', name: 'FSB', kind: 'organization', state: { id: 'state:ru', name: 'Russia' } }),
    );
    assert.match((await text('.what-it-is')) ?? '', /^organization · agency of Russia · 111 mentions/);
    await tested.button('Russia').click();
    assert.deepEqual(await tested.postedOf('openActor'), [{ type: 'openActor', actor: 'state:ru' }]);
  });

  it('asks for what the reader does with the actor', async () => {
    await tested.show(viewOf());
    const names = ['Merge Into…', 'Rename…', 'Set Kind…', 'Split…', 'Not a Name', 'All Articles…', 'Search Articles'];
    for (const name of names) await tested.button(name).click();
    const actions = (await tested.postedOf('act')).map(({ action }) => action);
    assert.deepEqual(actions, ['merge', 'rename', 'setKind', 'split', 'reject', 'articles', 'search']);
  });

  describe('years', () => {
    it('are bars as high as their articles are many, and say what they stand for', async () => {
      await tested.show(viewOf());
      const heights = await tested.page
        .locator('.year .fill')
        .evaluateAll((fills) => fills.map((fill) => Math.round(fill.getBoundingClientRect().height)));
      const articles = [3, 7, 0, 12, 5, 9, 1];
      assert.deepEqual(
        heights.map((height) => Math.round((height / 70) * 12)),
        articles,
      );
      assert.equal(await year('2020').getAttribute('aria-label'), '2020: 12 articles, 36 mentions');
      assert.equal(await year('Undated').getAttribute('aria-label'), 'Undated: 1 article, 3 mentions');
      await year('2020').hover();
      assert.equal(await text('.readout'), '2020: 12 articles, 36 mentions');
    });

    it('narrow the lists at a click, and widen them at the next', async () => {
      await tested.show(viewOf());
      await year('2018').click();
      assert.deepEqual((await tested.postedOf('filter')).at(-1), { type: 'filter', year: 2018 });
      await tested.show(viewOf({}, { generation: 2, filter: { year: 2018 }, counts: { mentions: 21, articles: 7 } }));
      assert.equal(await year('2018').getAttribute('aria-pressed'), 'true');
      assert.equal(await tested.page.getByRole('tab', { name: 'Mentions 21' }).count(), 1);
      await year('2018').click();
      assert.deepEqual((await tested.postedOf('filter')).at(-1), { type: 'filter' });
      await year('Undated').click();
      assert.deepEqual((await tested.postedOf('filter')).at(-1), { type: 'filter', year: null });
    });

    it('are one stop of the Tab key, gone through by arrows', async () => {
      await tested.show(viewOf());
      await year('2017').focus();
      await tested.press('ArrowRight', 'ArrowRight', 'ArrowRight');
      assert.match((await tested.focused()) ?? '', /^2020/);
      await tested.press('End');
      assert.match((await tested.focused()) ?? '', /^Undated/);
      await tested.press('Home', 'Enter');
      assert.deepEqual((await tested.postedOf('filter')).at(-1), { type: 'filter', year: 2017 });
      assert.equal(await tested.page.locator('.year[tabindex="0"]').count(), 1);
      await tested.show(viewOf({}, { generation: 2, filter: { year: 2017 } }));
      assert.match((await tested.focused()) ?? '', /^2017/);
    });

    /** The names below the bars, with the pixels from each to the next. */
    const named = () =>
      tested.page.locator('.year .name').evaluateAll((names) => {
        const boxes = names
          .filter((name) => name.textContent !== '')
          .map((name) => {
            const range = document.createRange();
            range.selectNodeContents(name);
            return { text: name.textContent ?? '', box: range.getBoundingClientRect() };
          });
        return {
          texts: boxes.map(({ text: one }) => one),
          gaps: boxes.slice(1).map(({ box }, index) => box.left - (boxes[index]?.box.right ?? 0)),
        };
      });
    const yearsFrom = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ year: first + index, articles: 1 + (index % 5), mentions: 9 }));

    it('are all named where there is room, else at equal distances, and again when there is more room', async () => {
      await tested.show(viewOf({ years: yearsFrom(2017, 8) }));
      assert.deepEqual((await named()).texts, ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
      await tested.page.setViewportSize({ width: 300, height: 700 });
      await tested.page.waitForFunction(() => document.querySelectorAll('.year .name:empty').length > 0);
      assert.deepEqual((await named()).texts, ['2017', '2019', '2021', '2023']);
      await tested.page.setViewportSize({ width: 1200, height: 700 });
      await tested.page.waitForFunction(() => document.querySelectorAll('.year .name:empty').length === 0);
      await tested.show(viewOf({ id: 'person:round', years: yearsFrom(1911, 60) }));
      const { texts } = await named();
      assert.ok(texts.length >= 3 && texts.every((text) => Number(text) % 5 === 0), texts.join(' '));
    });

    it('name themselves without touching each other, one, eighty or three hundred of them', async () => {
      for (const count of [1, 2, 7, 8, 80, 300]) {
        await tested.show(viewOf({ id: `person:${count}`, years: yearsFrom(1720, count) }));
        const { gaps } = await named();
        assert.ok(
          gaps.every((gap) => gap > 0),
          `${count}: ${gaps.join(' ')}`,
        );
        const widths = await tested.page
          .locator('.year')
          .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
        assert.ok(Math.min(...widths) >= 3);
      }
    });
  });

  describe('spellings', () => {
    it('say how they were linked while they are pointed at, and have the focus', async () => {
      await tested.show(viewOf());
      const spelling = tested.page.locator('.spellings button').first();
      const tip = tested.page.locator('.tip').first();
      assert.equal(await tip.isVisible(), false);
      await spelling.hover();
      assert.equal(await tip.isVisible(), true);
      assert.match((await tip.textContent()) ?? '', /58 · surname, of who bears it in the article/);
      await tested.page.mouse.move(0, 0);
      await tested.page.getByRole('tab').first().focus();
      assert.equal(await tip.isVisible(), false);
      await tested.page.keyboard.press('Shift+Tab');
      const name = await tested.page.locator('.spellings button').first().textContent();
      assert.match(name ?? '', /^Lavrov, 70 mentions, 58 · surname/);
    });

    it('are folded away when they are many', async () => {
      const forms = Array.from({ length: 40 }, (_, index) => ({ form: `Spelling ${index}`, mentions: 40 - index }));
      await tested.show(viewOf({ forms }));
      assert.equal(await tested.page.locator('.spellings li').count(), 8);
      await tested.button('Show All 40').click();
      assert.equal(await tested.page.locator('.spellings li').count(), 40);
      assert.equal(await tested.focused(), 'Show Fewer');
    });

    it('are where a reader says that somebody else is meant', async () => {
      await tested.show(viewOf());
      await tested.page.locator('.spellings button').nth(2).click();
      assert.deepEqual(await tested.postedOf('split'), [{ type: 'split', form: 'Sergei Lavrov' }]);
    });
  });

  describe('company', () => {
    it('is counted by article and by sentence', async () => {
      await tested.show(viewOf());
      const cells = await section('Appears with').locator('tbody tr').first().locator('th, td').allTextContents();
      assert.deepEqual(cells, ['Vladimir Putin', '29', '14']);
    });

    it('narrows the lists at the first click, and opens the page of who it is at the second', async () => {
      await tested.show(viewOf({}, { filter: { year: 2020 } }));
      await tested.button('Only articles with NATO').click();
      const filter = { type: 'filter', year: 2020, companion: 'organization:nato' };
      assert.deepEqual(await tested.postedOf('filter'), [filter]);
      const companion = { id: 'organization:nato', name: 'NATO' };
      await tested.show(viewOf({}, { generation: 2, filter: { year: 2020, companion } }));
      assert.equal(await tested.focused(), 'Open the page of NATO');
      await tested.button('Open the page of NATO').click();
      assert.deepEqual(await tested.postedOf('openActor'), [{ type: 'openActor', actor: 'organization:nato' }]);
    });

    it('may be nobody', async () => {
      await tested.show(viewOf({ companions: [] }));
      assert.match((await section('Appears with').textContent()) ?? '', /Nobody else/);
      assert.equal(await section('Appears with').locator('table').isVisible(), false);
    });
  });

  it('takes parts of a filter off one by one', async () => {
    const companion = { id: 'organization:nato', name: 'NATO' };
    await tested.show(viewOf({}, { filter: { year: 2020, companion } }));
    await tested.page.locator('.filter', { hasText: '2020' }).click();
    await tested.page.locator('.filter', { hasText: 'with NATO' }).click();
    assert.deepEqual(await tested.postedOf('filter'), [
      { type: 'filter', companion: 'organization:nato' },
      { type: 'filter', year: 2020 },
    ]);
  });

  it('takes back what was judged', async () => {
    await tested.show(viewOf());
    assert.match((await text('.judged')) ?? '', /was merged into “Sergey Lavrov”.*spelling/);
    await tested.page.getByRole('button', { name: /^Undo: “Sergei/ }).click();
    assert.deepEqual(await tested.postedOf('undo'), [{ type: 'undo', judgements: ['j1'] }]);
    await tested.show(viewOf({ judgements: [] }, { generation: 2 }));
    assert.equal(await tested.page.locator('.judged').count(), 0);
  });

  it('tells how mentions were linked, and what the review says', async () => {
    await tested.show(viewOf());
    const linked = (await section('How mentions were linked').textContent()) ?? '';
    assert.match(linked, /surname, of who bears it in the article58the name itself31/);
    assert.match(linked, /38 of 40/);
  });

  describe('lists', () => {
    it('hold only the rows in view, of ten thousand', async () => {
      await tested.show(viewOf({ mentions: 10_000, articles: 9_000 }));
      assert.ok((await rows().count()) < 80);
      await rows().first().focus();
      await tested.press('End');
      assert.equal(await tested.focused(), 'Lavrov 9999');
      assert.ok((await rows().count()) < 80);
      await tested.page.getByRole('tab', { name: 'Articles 9,000' }).click();
      await tested.answer();
      const articles = tested.page.locator('#panel-articles .row');
      assert.ok((await articles.count()) < 80);
      assert.match((await articles.nth(3).textContent()) ?? '', /Article 3in the tree4$/);
    });

    it('open with Enter and keep the focus, go there with Ctrl+Enter and a double click', async () => {
      await tested.show(viewOf());
      await rows().first().focus();
      await tested.press('ArrowDown', 'Enter', 'Control+Enter');
      await rows().nth(4).dblclick();
      const opened = (await tested.postedOf('open')).map(({ list, position, focus }) => [list, position, focus]);
      assert.deepEqual(opened.slice(0, 2), [
        ['mentions', 1, false],
        ['mentions', 1, true],
      ]);
      assert.deepEqual(opened.at(-1), ['mentions', 4, true]);
    });

    it('begin anew with another filter, and stay where they are when the corpus has changed', async () => {
      await tested.show(viewOf({ mentions: 1_000 }));
      await rows().first().focus();
      await tested.press('PageDown', 'PageDown');
      const before = await tested.focused();
      await tested.show(viewOf({ mentions: 1_001 }, { generation: 2 }));
      assert.equal(await tested.focused(), before);
      await tested.show(viewOf({}, { generation: 3, filter: { year: 2018 }, counts: { mentions: 21, articles: 7 } }));
      assert.equal(await tested.page.locator('#panel-mentions .lines').evaluate((list) => list.scrollTop), 0);
      assert.equal(await rows().count(), 21);
    });

    it('drop rows of a filter that is no longer shown', async () => {
      await tested.show(viewOf());
      await tested.send({ type: 'show', view: viewOf({ id: 'person:b' }, { generation: 2 }), strings: {} });
      const [first] = await tested.postedOf('rows');
      assert.ok(first);
      await tested.send({ type: 'rows', list: 'mentions', generation: 1, from: 0, rows: [] });
      assert.equal(await tested.page.locator('#panel-mentions .hit').count(), 0);
      await tested.answer();
      assert.ok((await tested.page.locator('#panel-mentions .hit').count()) > 0);
    });

    it('stay in view when an article that is opened beside takes half of the width', async () => {
      await tested.show(viewOf({ mentions: 500 }));
      await rows().nth(2).focus();
      await tested.page.setViewportSize({ width: 600, height: 760 });
      await tested.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
      const box = await rows().nth(2).boundingBox();
      assert.ok(box !== null && box.y > 0 && box.y + box.height < 760, JSON.stringify(box));
      assert.equal(await tested.focused(), 'Lavrov 2');
    });

    it('say why they are empty', async () => {
      const companion = { id: 'organization:nato', name: 'NATO' };
      await tested.show(viewOf({}, { filter: { companion }, counts: { mentions: 0, articles: 3 } }));
      assert.match((await text('#panel-mentions')) ?? '', /No sentence mentions both/);
    });

    it('are tabs, turned by arrows, and the one in front is known after a reload', async () => {
      await tested.show(viewOf());
      await tested.page.getByRole('tab', { name: /Mentions/ }).focus();
      await tested.press('ArrowRight');
      assert.equal(await tested.page.locator('#panel-articles').isVisible(), true);
      assert.equal(await tested.page.locator('#panel-mentions').isVisible(), false);
      const { id, name } = LAVROV;
      const forms = LAVROV.forms.map(({ form }) => form);
      const state = { id, name, forms, filter: {}, list: 'articles' } as const;
      assert.deepEqual(await tested.kept(), state);
      const again = await lab.page({ state });
      await again.show(viewOf());
      assert.equal(await again.page.locator('#panel-articles').isVisible(), true);
      assert.deepEqual(again.errors, []);
      await again.close();
    });
  });

  it('says what it waits for, and that nobody is there', async () => {
    await tested.show({ is: 'waiting' });
    await tested.page.getByText('The corpus is still loading…').waitFor();
    await tested.show({ is: 'gone', name: 'Kremlin Press', undo: ['j7', 'j8'] });
    await tested.page.getByText('“Kremlin Press” is no name any more').waitFor();
    await tested.show(viewOf());
    await tested.button('Not a Name').focus();
    await tested.show({ is: 'gone', name: 'Kremlin Press', undo: ['j7', 'j8'] });
    assert.equal(await tested.focused(), 'Undo');
    await tested.button('Undo').click();
    assert.deepEqual(await tested.postedOf('undo'), [{ type: 'undo', judgements: ['j7', 'j8'] }]);
    await tested.show({ is: 'gone', name: 'Kremlin Press', undo: [] });
    await tested.page.getByText('Nobody in the corpus is “Kremlin Press” any more.').waitFor();
    assert.equal(await tested.page.getByRole('button').count(), 0);
    await tested.show({ is: 'failure', message: 'The worker has ended.' });
    await tested.button('Try Again').click();
    assert.equal((await tested.postedOf('retry')).length, 1);
    await tested.show(viewOf());
    assert.equal(await text('h1'), 'Sergey Lavrov');
  });

  it('takes markup for text, and keeps names written from the right in their place', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await tested.show(viewOf({ name, forms: [{ form: '<b>x</b>', mentions: 1 }] }));
    assert.equal(await text('h1'), name);
    assert.equal(await tested.page.locator('main img, .spellings b').count(), 0);
    await tested.show(viewOf({ name: 'سيرغي لافروف' }, { generation: 2 }));
    const left = await tested.page.locator('h1 bdi').evaluate((made) => made.getBoundingClientRect().left);
    assert.equal(Math.round(left), 24);
  });
});
