import assert from 'node:assert/strict';
import { FREQUENT, type MergesUnderTest, mergesPage, RARE, show, suggestionView } from './mergesViews';
import { withPage } from './pageLab';

describe('the page "Suggested Merges"', () => {
  let tested: MergesUnderTest;
  withPage(mergesPage, (page) => {
    tested = page;
  });

  const heading = () => tested.page.getByRole('heading', { level: 2 }).textContent();
  const card = (name: string) => tested.page.getByRole('region', { name, exact: true });

  it('shows the two side by side with their spellings, figures and lines', async () => {
    await tested.send(show(suggestionView()));
    assert.equal(await heading(), 'Are \u2068Volodymyr Zelenskiy\u2069 and \u2068Volodymyr Zelensky\u2069 one?');
    const rare = await card(RARE.name).innerText();
    assert.match(rare, /person · 2 articles · 5 mentions · 2019\n/);
    assert.match(rare, /Zelenskiy 3/);
    assert.match(rare, /A village at the line of contact\s+· Oct 4, 2019 · DW/);
    const frequent = await card(FREQUENT.name).innerText();
    assert.match(frequent, /1,200 articles · 4,021 mentions · 2018–2024/);
    assert.match(frequent, /and 4 more/);
    assert.deepEqual(await card(RARE.name).locator('.context b').allTextContents(), [
      'Volodymyr Zelenskiy',
      'Volodymyr Zelenskiy',
    ]);
    const evidence = await tested.page.locator('.evidence li').allTextContents();
    assert.deepEqual(evidence, [
      'The names sound alike.',
      'Both appear with Angela Merkel and Emmanuel Macron.',
      'No article mentions both.',
    ]);
  });

  it('merges, keeps apart and puts off by a key each, about the suggestion that is shown', async () => {
    await tested.send(show(suggestionView({ canUndo: true })));
    await tested.press('m', 'K', 'l', 'u');
    assert.deepEqual(await tested.said(), [
      { type: 'merge', key: 'a', keep: 'into' },
      { type: 'apart', key: 'a' },
      { type: 'later', key: 'a' },
      { type: 'undo' },
    ]);
  });

  it('does the same by buttons, which show their keys', async () => {
    await tested.send(show(suggestionView()));
    for (const name of ['Merge', 'Keep Apart', 'Later']) await tested.button(name).click();
    assert.deepEqual(
      (await tested.said()).map(({ type }) => type),
      ['merge', 'apart', 'later'],
    );
    assert.equal(await tested.button('Undo').isDisabled(), true);
    assert.equal(await tested.button('Keep Apart').getAttribute('aria-keyshortcuts'), 'K');
    assert.equal(await tested.button('Keep Apart').locator('kbd').textContent(), 'K');
  });

  it('acts on no key that is held down or pressed with another, nor on undo when there is nothing to undo', async () => {
    await tested.send(show(suggestionView()));
    await tested.page.keyboard.down('m');
    await tested.page.keyboard.down('m');
    await tested.page.keyboard.up('m');
    await tested.press('Control+k', 'Alt+l', 'u');
    assert.deepEqual(
      (await tested.said()).map(({ type }) => type),
      ['merge'],
    );
  });

  it('lets the reader choose whose name stays, until another suggestion is shown', async () => {
    await tested.send(show(suggestionView()));
    const names = tested.page.getByRole('radio');
    assert.equal(await card(FREQUENT.name).getByRole('radio').isChecked(), true);
    await card(RARE.name).getByRole('radio').check();
    await tested.press('m');
    assert.deepEqual(await tested.said(), [{ type: 'merge', key: 'a', keep: 'actor' }]);
    await tested.send(show(suggestionView({}, { key: 'b' })));
    assert.equal(await names.last().isChecked(), true);
    await tested.press('m');
    assert.deepEqual((await tested.said()).at(-1), { type: 'merge', key: 'b', keep: 'into' });
  });

  it('says what was done and goes on to the next suggestion with the focus', async () => {
    await tested.send(show(suggestionView()));
    await tested.button('Merge').click();
    const done = { what: 'merged', name: RARE.name, other: FREQUENT.name } as const;
    const next = { ...RARE, name: 'Muammar Qaddafi' };
    await tested.send(show(suggestionView({ done, canUndo: true }, { key: 'b', actor: next })));
    assert.match((await tested.focused()) ?? '', /^Are .Muammar Qaddafi. and/);
    const said = 'Merged Volodymyr Zelenskiy into Volodymyr Zelensky.';
    assert.equal(await tested.page.locator('.done').textContent(), said);
    await tested.page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    assert.equal(await tested.page.locator('[role=status]').textContent(), `${said} 3 left`);
  });

  it('leaves the focus where it is when the suggestions were only found anew', async () => {
    await tested.send(show(suggestionView()));
    await tested.button('Later').focus();
    await tested.send(show(suggestionView()));
    assert.match((await tested.focused()) ?? '', /^Later/);
  });

  it('lists what is left; a click or the arrows choose another', async () => {
    await tested.send(show(suggestionView()));
    const items = tested.page.locator('.item');
    assert.deepEqual(await items.allInnerTexts(), [
      'Volodymyr Zelenskiy\nVolodymyr Zelensky',
      'Muammar Qaddafi\nMoammar Gadhafi',
      'J. Mattis\nJames Mattis',
    ]);
    await items.nth(2).click();
    await items.first().focus();
    await tested.press('ArrowDown', 'ArrowUp', 'End');
    assert.deepEqual(await tested.said(), [
      { type: 'choose', key: 'c' },
      { type: 'choose', key: 'b' },
      { type: 'choose', key: 'c' },
    ]);
    await tested.send(show(suggestionView({}, { key: 'c' })));
    assert.equal(await items.nth(2).getAttribute('aria-current'), 'true');
    assert.match((await tested.focused()) ?? '', /^J\. Mattis/);
  });

  it('opens the article of a line, and the page of either', async () => {
    await tested.send(show(suggestionView()));
    await tested.button('Talks in Normandy').click();
    await tested.page.getByRole('button', { name: FREQUENT.name, exact: true }).click();
    assert.deepEqual(await tested.said(), [
      { type: 'openLine', key: 'a', side: 'actor', line: 1 },
      { type: 'openActor', key: 'a', side: 'into' },
    ]);
  });

  it('says that it looks for suggestions, and can be stopped and begun anew', async () => {
    await tested.send(show({ state: 'waiting', for: 'suggestions' }));
    await tested.button('Cancel').click();
    await tested.send(show({ state: 'nothing', because: 'cancelled' }));
    await tested.button('Look Again').click();
    assert.deepEqual(await tested.said(), [{ type: 'cancel' }, { type: 'again' }]);
  });

  it('says when there is nothing to suggest, and takes the last answer back from there', async () => {
    await tested.send(show({ state: 'nothing', because: 'none', canUndo: false, done: null }));
    const text = () => tested.page.locator('.notice').innerText();
    assert.equal(await text(), 'Nothing looks like one name spelt in two ways.');
    await tested.press('m', 'u');
    assert.deepEqual(await tested.said(), []);
    const done = { what: 'apart', name: 'Bolton', other: 'Boston' } as const;
    await tested.send(show({ state: 'nothing', because: 'all answered', canUndo: true, done }));
    assert.match(await text(), /^You have answered every suggestion\./);
    await tested.press('u');
    assert.deepEqual(await tested.said(), [{ type: 'undo' }]);
  });

  it('takes no name for markup and lets none break out of its direction', async () => {
    const hostile = { ...RARE, name: '<img src=x onerror=alert(1)>', forms: [{ form: 'שלום', mentions: 1 }] };
    await tested.send(show(suggestionView({}, { actor: hostile })));
    assert.equal(await tested.page.locator('img').count(), 0);
    assert.match((await heading()) ?? '', /<img src=x/);
    assert.equal(await tested.page.locator('.forms bdi').filter({ hasText: 'שלום' }).count(), 1);
  });
});
