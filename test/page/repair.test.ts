import assert from 'node:assert/strict';
import { withPage } from './pageLab';
import { CHANGED, type RepairUnderTest, repairPage, repairView, show } from './repairViews';

describe('the page "Repair Notes"', () => {
  let tested: RepairUnderTest;
  withPage(repairPage, (page) => {
    tested = page;
  });

  const heading = () => tested.page.getByRole('heading', { level: 2 }).textContent();
  const acted = async () =>
    (await tested.said()).map((message) => (message.type === 'act' ? [message.action, message.candidate] : []));

  it('shows the quotation beside its candidates: what is gone, what is new, and what stands around', async () => {
    await tested.send(show(repairView()));
    assert.equal(await heading(), 'The passage has changed in “\u2068Moscow: relations\u2069”.');
    assert.match(await tested.page.locator('header').innerText(), /2 of 7/);
    const before = await tested.page.locator('.before').innerText();
    assert.match(
      before,
      /notes\/2019\.md\s+relations are at an all-time low, he said\s+Your comment\s+Was it \*he\*\?/,
    );
    const [first, second] = await tested.page.locator('.candidate').all();
    assert.match((await first?.innerText()) ?? '', /Candidate 1 of 2\s*87% alike/);
    assert.match((await second?.innerText()) ?? '', /Candidate 2 of 2\s*word for word/);
    assert.match((await first?.locator('del').innerText()) ?? '', /low$/);
    assert.match((await first?.locator('ins').innerText()) ?? '', /high$/);
    assert.match((await first?.innerText()) ?? '', /The minister was brief: relations.+ on Monday\. Then he left/s);
  });

  it('tells a screen reader what is gone and what is new', async () => {
    await tested.send(show(repairView()));
    const name = await tested.page
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio.closest('label')?.textContent);
    assert.match(name ?? '', /gone: low new: high, he said/);
  });

  it('does all there is by a key each, with the candidate that is chosen', async () => {
    await tested.send(show(repairView()));
    await tested.press('t', '2', 'U', 'k', 'r', 's', 'n', 'p');
    assert.deepEqual(await acted(), [
      ['attach', 0],
      ['update', 1],
      ['keep', 1],
      ['remove', 1],
      ['skip', 1],
      ['openNote', 1],
      ['openPassage', 1],
    ]);
    assert.ok((await tested.said()).every((message) => message.type === 'act' && message.key.startsWith('k3f9x2')));
  });

  it('does the same by buttons, which show their keys', async () => {
    await tested.send(show(repairView()));
    await tested.page.getByRole('radio').nth(1).check();
    for (const name of ['This Is It', 'Update the Quote', 'Keep As It Is', 'Remove', 'Skip', 'Open Note']) {
      await tested.button(name).click();
    }
    assert.deepEqual(
      (await acted()).map(([action]) => action),
      ['attach', 'update', 'keep', 'remove', 'skip', 'openNote'],
    );
    assert.deepEqual((await acted())[0], ['attach', 1]);
    assert.equal(await tested.button('Skip').getAttribute('aria-keyshortcuts'), 'S');
  });

  it('acts on no key that is held down or pressed with another', async () => {
    await tested.send(show(repairView()));
    await tested.page.keyboard.down('s');
    await tested.page.keyboard.down('s');
    await tested.page.keyboard.up('s');
    await tested.press('Control+k', 'Alt+t', '9');
    assert.deepEqual(await acted(), [['skip', 0]]);
  });

  it('offers nothing that cannot be done', async () => {
    await tested.send(show(repairView({ standings: ['orphan'], isThere: false, candidates: [], canKeep: false })));
    assert.equal(await heading(), '“\u2068Moscow: relations\u2069” is not in the open corpus.');
    assert.match(await tested.page.locator('.none').innerText(), /^No passage comes near it\./);
    await tested.press('t', 'u', 'k', 'p', 'r');
    assert.deepEqual(await acted(), [['remove', 0]]);
    assert.equal(await tested.button('This Is It').isDisabled(), true);
    assert.equal(await tested.button('Keep As It Is').isDisabled(), true);
  });

  it('begins with the first candidate of the next, which has the focus, and says what was done', async () => {
    await tested.send(show(repairView()));
    await tested.press('2');
    await tested.button('Update the Quote').click();
    await tested.send(show(repairView({ key: 'other' }, { position: 3, done: 'update' })));
    assert.match((await tested.focused()) ?? '', /^The passage has changed/);
    assert.equal(await tested.page.getByRole('radio').first().isChecked(), true);
    const said = 'Attached, and the quote updated.';
    assert.equal(await tested.page.locator('.done').textContent(), said);
    await tested.page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    assert.equal(await tested.page.locator('[role=status]').textContent(), `${said} 3 of 7`);
  });

  it('leaves the choice and the focus where they are when notes were only looked at anew', async () => {
    await tested.send(show(repairView()));
    await tested.press('2');
    await tested.send(show(repairView()));
    assert.equal(await tested.page.getByRole('radio').nth(1).isChecked(), true);
    assert.equal(await tested.page.evaluate(() => document.activeElement?.getAttribute('value')), '1');
  });

  it('says when all is as it was, when it looks, and when it cannot', async () => {
    const text = () => tested.page.locator('.notice').innerText();
    await tested.send(show({ state: 'waiting' }));
    assert.match(await text(), /Looking at the notes…/);
    await tested.send(show({ state: 'nothing', because: 'none', done: null }));
    assert.equal(await text(), 'Every quotation is where it was.');
    await tested.send(show({ state: 'nothing', because: 'all done', done: 'attach' }));
    assert.equal(await text(), 'All are seen to: every quotation is where it was.');
    await tested.press('t', 's');
    await tested.send(show({ state: 'failure', message: 'gone' }));
    await tested.button('Look Again').click();
    assert.deepEqual(await tested.said(), [{ type: 'again' }]);
  });

  it('takes no text for markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const changes = [{ kind: 'added', text }] as const;
    await tested.send(
      show(
        repairView({ title: text, words: text, comment: text, candidates: [{ ...CHANGED, changes, before: text }] }),
      ),
    );
    assert.equal(await tested.page.locator('img').count(), 0);
    assert.ok((await heading())?.includes(text));
    assert.deepEqual(tested.errors, []);
  });
});
