import assert from 'node:assert/strict';
import { sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

const LAVROV = 'person:sergey-lavrov';

describe('reader page: marks, chips, card and ruler', () => {
  const article = sampleArticle();
  const lavrovs = article.mentions.filter(({ actor }) => actor === LAVROV);
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { article },
  );

  const focusedStart = () =>
    reader.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['start']);
  const selected = () =>
    reader.page
      .locator('mark.selected')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-start'))));
  const card = () => reader.page.getByRole('dialog', { name: 'Sergey Lavrov' });

  it('gives each kind a line of its own', async () => {
    const lines = await reader.page.evaluate(() => {
      const kinds = ['person', 'organization', 'place', 'nationality', 'event', 'treaty'];
      return kinds.map((kind) => {
        const mark = document.querySelector(`mark[data-kind=${kind}]`);
        if (mark === null) throw new Error(`no ${kind}`);
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
        return `${textDecorationStyle} ${textDecorationThickness}`;
      });
    });
    assert.equal(new Set(lines).size, lines.length, lines.join(', '));
  });

  it('lights up all mentions of the actor that is clicked, and of that one only', async () => {
    await reader.page.locator(`mark[data-actor="${LAVROV}"]`).first().click();
    assert.deepEqual(
      await selected(),
      lavrovs.map(({ start }) => start),
    );
    const chip = reader.page.locator(`.chip[data-actor="${LAVROV}"]`);
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    await reader.hears(`Sergey Lavrov: ${lavrovs.length} mentions`);
    await chip.click();
    assert.deepEqual(await selected(), []);
  });

  it('selects what has no actor by its words', async () => {
    await reader.page.locator('mark[data-kind=event]').first().click();
    const wars = article.mentions.filter(({ kind }) => kind === 'event');
    assert.deepEqual(
      await selected(),
      wars.map(({ start }) => start),
    );
  });

  it('shows a tick for each place of a selected actor, in proportion, and goes there', async () => {
    await reader.send({ type: 'selectActor', actor: LAVROV });
    const found = await reader.page.evaluate(() => {
      const ruler = document.querySelector('.ruler');
      const ticks = [...document.querySelectorAll('.tick.mention')].map((tick) => tick.getBoundingClientRect().top);
      const whole = document.documentElement.scrollHeight;
      const lines = [...document.querySelectorAll('mark.selected')].map(
        (mark) => ((mark.getBoundingClientRect().top + scrollY) / whole) * (ruler?.clientHeight ?? 0),
      );
      return {
        ticks,
        lines,
        line: (28 / whole) * (ruler?.clientHeight ?? 0),
        hidden: ruler?.getAttribute('aria-hidden'),
      };
    });
    assert.equal(found.hidden, 'true');
    assert.ok(found.ticks.length > 10);
    for (const line of found.lines) {
      const nearest = Math.min(...found.ticks.map((tick) => Math.abs(tick - line)));
      // Within a line of text, and the pixel that a tick is rounded to.
      assert.ok(nearest <= found.line + 1, `no tick near ${line}: ${nearest}`);
    }
    const last = found.ticks[found.ticks.length - 1] ?? 0;
    const ruler = await reader.page.locator('.ruler').boundingBox();
    await reader.page.mouse.click((ruler?.x ?? 0) + 6, last);
    const top = await reader.page.locator('mark.selected').last().boundingBox();
    assert.ok(top !== null && top.y > 0 && top.y < 700, 'the last mention is in view');
  });

  it('clears by Escape', async () => {
    await reader.send({ type: 'selectActor', actor: LAVROV });
    await reader.page.keyboard.press('Escape');
    assert.deepEqual(await selected(), []);
    assert.equal(await reader.page.locator('.tick').count(), 0);
  });

  it('has one mark in the tab order, and moves it with the focus', async () => {
    assert.equal(await reader.page.locator('mark[tabindex="0"]').count(), 1);
    await reader.send({ type: 'command', command: 'nextMention' });
    await reader.send({ type: 'command', command: 'nextMention' });
    assert.equal(await reader.page.locator('mark[tabindex="0"]').count(), 1);
    const stop = await reader.page.locator('mark[tabindex="0"]').getAttribute('data-start');
    assert.equal(stop, await focusedStart());
  });

  it('steps through all lit mentions that are not folded away, and wraps', async () => {
    const shown = article.mentions.filter(({ start }) => {
      const block = article.blocks.find((b) => b.start <= start && start < b.end);
      return block?.kind !== 'boilerplate';
    });
    await reader.send({ type: 'command', command: 'nextMention' });
    assert.equal(await focusedStart(), String(shown[0]?.start));
    await reader.hears(`Mention 1 of ${shown.length}, United States`);
    await reader.send({ type: 'command', command: 'previousMention' });
    assert.equal(await focusedStart(), String(shown[shown.length - 1]?.start));
    await reader.send({ type: 'command', command: 'nextMention' });
    assert.equal(await focusedStart(), String(shown[0]?.start));
  });

  it('steps through the mentions of the selected actor only', async () => {
    await reader.send({ type: 'selectActor', actor: LAVROV });
    for (const [k, mention] of lavrovs.slice(0, 3).entries()) {
      await reader.send({ type: 'command', command: 'nextMention' });
      assert.equal(await focusedStart(), String(mention.start));
      await reader.hears(`Mention ${k + 1} of ${lavrovs.length}, Sergey Lavrov`);
    }
    await reader.send({ type: 'command', command: 'previousMention' });
    assert.equal(await focusedStart(), String(lavrovs[1]?.start));
  });

  it('opens the fold for a mention of the selected actor', async () => {
    await reader.send({ type: 'selectActor', actor: 'person:vladimir-putin' });
    await reader.send({ type: 'command', command: 'nextMention' });
    assert.equal(await reader.page.getByText('Share this with Putin').isVisible(), true);
  });

  it('steps on from what is in view after the reader has scrolled', async () => {
    await reader.send({ type: 'command', command: 'nextMention' });
    await reader.page.evaluate(() => window.scrollTo(0, 1500));
    await reader.send({ type: 'command', command: 'nextMention' });
    const box = await reader.page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    const scrolled = await reader.page.evaluate(() => window.scrollY);
    assert.ok(box !== undefined && box >= 0 && box < 700);
    assert.ok(scrolled >= 1400, `stayed where the reader was: ${scrolled}`);
  });

  it('describes kind and name to a screen reader, and keeps the words', async () => {
    const mark = reader.page.locator('mark', { hasText: /^Lavrov$/ }).first();
    assert.equal(await mark.getAttribute('aria-description'), 'person: Sergey Lavrov');
    const same = reader.page.locator('mark', { hasText: /^Sergey Lavrov$/ }).first();
    assert.equal(await same.getAttribute('aria-description'), 'person');
    const tree = await reader.page.locator('.byline + .caption').ariaSnapshot();
    assert.match(tree, /Mike Pompeo/);
  });

  it('turns kinds off and on, at once, and tells the host', async () => {
    await reader.page.getByRole('button', { name: 'Highlights' }).click();
    await reader.page.getByRole('checkbox', { name: 'place' }).uncheck();
    const place = reader.page.locator('mark[data-kind=place]').first();
    const person = reader.page.locator('mark[data-kind=person]').first();
    const line = (mark: typeof place) => mark.evaluate((node) => getComputedStyle(node).textDecorationLine);
    assert.equal(await line(place), 'none');
    assert.equal(await place.getAttribute('aria-description'), null);
    assert.equal(await place.getAttribute('tabindex'), null);
    assert.equal(await line(person), 'underline');
    await reader.page.getByRole('switch', { name: 'Highlight names' }).uncheck();
    assert.equal(await line(person), 'none');
    assert.deepEqual(await reader.postedOf('setHighlights'), [
      { type: 'setHighlights', highlights: true, hiddenKinds: ['place'] },
      { type: 'setHighlights', highlights: false, hiddenKinds: ['place'] },
    ]);
    await reader.page.keyboard.press('Escape');
    assert.equal(await reader.page.getByRole('switch').isVisible(), false);
    assert.equal(
      await reader.page.getByRole('button', { name: 'Highlights' }).evaluate((b) => b === document.activeElement),
      true,
    );
  });

  it('toggles all by command, but keeps a selected actor lit', async () => {
    await reader.send({ type: 'command', command: 'toggleHighlights' });
    await reader.hears('Highlights are off.');
    assert.equal(await reader.page.locator('mark:not(.unlit)').count(), 0);
    await reader.send({ type: 'selectActor', actor: LAVROV });
    assert.equal(await reader.page.locator('mark:not(.unlit)').count(), lavrovs.length);
    await reader.send({ type: 'command', command: 'toggleHighlights' });
    assert.equal(await reader.page.locator('mark.unlit').count(), 0);
  });

  describe('card', () => {
    const first = () => reader.page.locator(`.body mark[data-actor="${LAVROV}"]`).first();

    it('opens on hover, can be entered, and leaves', async () => {
      await first().hover();
      await card().waitFor();
      assert.equal(await first().getAttribute('aria-details'), 'card');
      const words = `person · ${lavrovs.length} here · ${lavrovs.length + 8} in 3 articles`;
      assert.equal(await card().locator('.card-facts').textContent(), words);
      await card().getByText('Sergey Lavrov').hover();
      await reader.pass(400);
      assert.equal(await card().isVisible(), true);
      await reader.page.mouse.move(5, 400);
      await card().waitFor({ state: 'hidden' });
    });

    it('is dismissed by Escape, and stays away while the pointer stays', async () => {
      await first().hover();
      await card().waitFor();
      await reader.page.keyboard.press('Escape');
      await card().waitFor({ state: 'hidden' });
      await first().hover({ position: { x: 3, y: 3 } });
      await reader.pass(450);
      assert.equal(await card().isVisible(), false);
    });

    it('works by the keyboard alone', async () => {
      await reader.send({ type: 'selectActor', actor: LAVROV });
      await reader.send({ type: 'command', command: 'nextMention' });
      await card().waitFor();
      const before = await focusedStart();
      await reader.page.keyboard.press('Tab');
      await reader.page.keyboard.press('Enter');
      assert.deepEqual(await reader.postedOf('articlesWith'), [{ type: 'articlesWith', actor: LAVROV }]);
      await reader.page.keyboard.press('Tab');
      assert.equal(await reader.page.evaluate(() => document.activeElement?.textContent), 'Next mention');
      await reader.page.keyboard.press('Escape');
      assert.equal(await focusedStart(), before, 'the focus is back on the mark');
      assert.equal(await card().isVisible(), false);
    });

    it('leads to the next mention', async () => {
      await first().hover();
      await card().getByRole('button', { name: 'Next mention' }).click();
      assert.equal(await focusedStart(), String(lavrovs[1]?.start));
      assert.equal((await selected()).length, lavrovs.length);
    });

    it('stays within the window', async () => {
      await reader.page.setViewportSize({ width: 320, height: 500 });
      for (const at of [0, 1, 2, 7]) {
        const mark = reader.page.locator('.body mark:not(.unlit):visible').nth(at);
        await mark.scrollIntoViewIfNeeded();
        await mark.hover();
        await reader.page.locator('.card').waitFor();
        const box = await reader.page.locator('.card').boundingBox();
        assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
        await reader.page.keyboard.press('Escape');
        await reader.page.mouse.move(2, 2);
      }
    });
  });

  it('shows the first actors and the rest on demand', async () => {
    const actors = Array.from({ length: 30 }, (_, k) => ({
      id: `p${k}`,
      name: `Person ${k}`,
      kind: 'person' as const,
    }));
    const more = actors.map((actor) => ({ ...actor, here: 1, mentions: 1, articles: 1 }));
    await reader.show({ ...article, actors: more });
    const chips = reader.page.locator('.chip:not(.more):visible');
    assert.equal(await chips.count(), 8);
    await reader.page.getByRole('button', { name: 'Show 22 more actors' }).click();
    assert.equal(await chips.count(), 30);
    await reader.page.getByRole('button', { name: 'Show fewer actors' }).click();
    assert.equal(await chips.count(), 8);
  });

  it('shows the one folded chip of an actor that is clicked, and leaves the mark where it stands', async () => {
    const others = Array.from({ length: 29 }, (_, k) => ({
      id: `p${k}`,
      name: `A person with a long name ${k}`,
      kind: 'person' as const,
      here: 1,
      mentions: 1,
      articles: 1,
    }));
    const lavrov = article.actors.filter(({ id }) => id === LAVROV);
    await reader.show({ ...article, actors: [...others, ...lavrov] });
    const chips = reader.page.locator('.chip:not(.more):visible');
    const chip = reader.page.locator(`.chip[data-actor="${LAVROV}"]`);
    const mark = reader.page.locator(`mark[data-actor="${LAVROV}"]`).first();
    const before = await mark.boundingBox();
    await mark.click();
    assert.equal(await chips.count(), 9);
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    assert.ok(Math.abs(((await mark.boundingBox())?.y ?? 0) - (before?.y ?? 0)) <= 1);
    await reader.page.getByRole('button', { name: 'Show 21 more actors' }).waitFor();
    await chip.click();
    assert.equal(await chip.isVisible(), true, 'a chip must not vanish under the focus');
  });

  it('asks for the notes', async () => {
    await reader.page.getByRole('button', { name: 'Notes' }).click();
    assert.deepEqual(await reader.postedOf('openNotes'), [{ type: 'openNotes' }]);
  });
});
