import assert from 'node:assert/strict';
import { keyAction } from '../../src/webview/review/keys';
import { Numbers } from '../../src/webview/review/words';
import { kremlinView, mentionView, type ReviewUnderTest, resultView, withReview } from './reviewPage';

describe('review page', () => {
  let tested: ReviewUnderTest;
  withReview((page) => {
    tested = page;
  });

  const text = (selector: string) => tested.page.locator(selector).innerText();

  it('shows a mention in its context, of what kind it is, whom it is linked to and why', async () => {
    await tested.show(mentionView());
    assert.equal(await tested.page.locator('.passage mark').textContent(), '[Porter]');
    assert.match(
      await text('.passage'),
      /^Nobody had seen them leave\. The destroyer .*Porter.* left Odessa at dawn\./s,
    );
    assert.equal(await text('.claims'), 'Marked as weapon or vessel. Linked to nobody.');
    assert.match(await text('.about-article'), /A fleet in the fog\s+DW, Feb 18, 2017/);
    assert.equal(await text('.count'), '1 of 100');
    await tested.show(kremlinView());
    assert.equal(
      await text('.claims'),
      'Marked as place. Linked to Russia (state): it is a place that stands for its state.',
    );
    const { value, max } = await tested.page
      .locator('progress')
      .evaluate((bar) =>
        bar instanceof HTMLProgressElement ? { value: bar.value, max: bar.max } : { value: -1, max: -1 },
      );
    assert.deepEqual({ value, max }, { value: 36, max: 100 });
  });

  it('takes an answer by one key, and says of which mention it is', async () => {
    await tested.show(mentionView({ turn: 5, canUndo: true }));
    await tested.press('r', 'ArrowRight', 'W', 'ArrowLeft', 'n', 's', 'u', 'Backspace', 'o');
    const answers = ['right', 'right', 'wrong', 'wrong', 'not a name', 'skip'];
    assert.deepEqual(await tested.said(), [
      ...answers.map((answer) => ({ type: 'answer', turn: 5, answer })),
      { type: 'undo' },
      { type: 'undo' },
      { type: 'open' },
    ]);
  });

  it('takes an answer by a button', async () => {
    await tested.show(kremlinView());
    for (const name of ['Right', 'Wrong', 'Not a Name', 'Skip', 'Undo', 'Open Beside', 'Show the Result']) {
      await tested.button(name).click();
    }
    assert.deepEqual(
      (await tested.said()).map((message) => (message.type === 'answer' ? message.answer : message.type)),
      ['right', 'wrong', 'not a name', 'skip', 'undo', 'open', 'result'],
    );
  });

  it('leaves keys alone that are held down or are VS Code’s', () => {
    const key = (more: Partial<KeyboardEvent>) =>
      keyAction({ key: 'r', ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more });
    assert.equal(key({}), 'right');
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { key: 'x' }]) {
      assert.equal(key(more), undefined, JSON.stringify(more));
    }
    assert.equal(key({ key: 'toString' }), undefined);
  });

  it('keeps the focus on the question while mentions change', async () => {
    await tested.show(mentionView());
    const focused = () => tested.page.evaluate(() => document.activeElement?.className);
    assert.equal(await focused(), 'question');
    await tested.show(mentionView({ turn: 2, number: 2 }));
    assert.equal(await focused(), 'question');
    await tested.show(resultView());
    assert.equal(await focused(), 'result');
    await tested.show(mentionView({ turn: 3 }));
    assert.equal(await focused(), 'question');
    await tested.button('Right').focus();
    await tested.show(mentionView({ turn: 4 }));
    assert.equal(await tested.page.evaluate(() => document.activeElement?.firstChild?.textContent), 'Right');
  });

  it('reads the sentence out with the mention in it', async () => {
    await tested.show(kremlinView());
    const said =
      '37 of 100, On Friday [the Kremlin], place, denied it. Linked to Russia (state): it is a place that stands for its state.';
    await tested.page.locator('[role=status]', { hasText: said }).waitFor();
  });

  it('shows the result by kind, drawn and in words', async () => {
    await tested.show(resultView());
    assert.equal(await text('h2'), 'Precision 92% (85% to 96%)');
    assert.match(await text('.meaning'), /^Of 102 mentions that were reviewed, 94 are right\. Of all 2,782 that/);
    const rows = await tested.page.locator('tbody tr, tfoot tr').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split(/\s*\t\s*/u)),
      [
        ['person', '1,204', '54', '52', '96% (87% to 99%)'],
        ['organization', '830', '36', '30', '83% (68% to 92%)'],
        ['weapon or vessel', '41', '3', '3', '100% (44% to 100%)'],
        ['event', '7', '0', '0', 'none reviewed'],
        ['date', '700', '9', '9', '100% (70% to 100%)'],
        ['All kinds', '2,782', '102', '94', '92% (85% to 96%)'],
      ],
    );
    const bar = await tested.page.locator('tbody .interval .share').nth(1).getAttribute('width');
    assert.equal(Math.round(Number(bar)), 83);
  });

  it('offers what comes next: more, the rest, or nothing', async () => {
    await tested.show(resultView({ next: 37 }));
    await tested.button('Review 37 More').click();
    await tested.show(resultView({ next: 63, goesOn: true }));
    await tested.button('Go On').click();
    await tested.press('u');
    await tested.press('r');
    assert.deepEqual(await tested.said(), [{ type: 'next' }, { type: 'next' }, { type: 'undo' }]);
    await tested.show(resultView({ next: 0 }));
    assert.equal(await text('.done'), 'Every mention of this corpus has been reviewed.');
  });

  it('says what there is to say when there is no mention', async () => {
    await tested.show({ state: 'waiting', for: 'sample' });
    assert.equal(await text('.what'), 'Drawing a sample…');
    await tested.show({ state: 'nothing', because: 'no mentions' });
    assert.equal(await text('.what'), 'No names were found in this corpus.');
    await tested.show({ state: 'stopped' });
    assert.match(await text('.what'), /^The last answer could not be kept/);
    await tested.press('r');
    await tested.button('Try Again').click();
    assert.deepEqual(await tested.said(), [{ type: 'next' }]);
    await tested.show(resultView({ all: { right: 0, reviewed: 0, low: 0, high: 1 }, kinds: [] }));
    assert.equal(await text('h2'), 'Nothing has been reviewed yet.');
  });

  it('never takes text for markup', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const mention = {
      left: evil,
      match: evil,
      right: evil,
      kind: 'person',
      title: evil,
      dateLabel: evil,
      source: evil,
      actor: { name: evil, kind: 'person' },
      basis: 'name',
    } as const;
    await tested.show(mentionView({ mention }));
    assert.equal(await tested.page.locator('img').count(), 0);
    assert.ok((await text('.claims')).includes(evil));
  });

  it('rounds no share to all or none that is neither', () => {
    const numbers = new Numbers('en');
    assert.deepEqual(
      [0, 0.004, 0.125, 0.996, 1].map((share) => numbers.percent(share)),
      ['0%', '0.4%', '13%', '99.6%', '100%'],
    );
  });
});
