import assert from 'node:assert/strict';
import type { NotedPassage } from '../../src/protocol/notes';
import { sampleArticle } from './articles';
import { type ReaderPage, withReader } from './readerPage';

const MEANINGS = ['important', 'claim', 'evidence', 'question', 'follow-up'];
const WIDE = { width: 1300, height: 800 };

describe('reader page: notes', () => {
  const article = sampleArticle();
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { article },
  );

  const rangeOf = (words: string) => {
    const start = article.text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length };
  };
  const noted = (words: string, more: Partial<NotedPassage> = {}): NotedPassage => ({
    uri: 'file:///notes/a.md',
    entry: words.slice(0, 12),
    note: 'a.md',
    state: 'exact',
    place: rangeOf(words),
    words,
    comment: '',
    tags: [],
    ...more,
  });
  const show = (...passages: NotedPassage[]) => reader.send({ type: 'notes', passages, meanings: MEANINGS });
  const command = (name: 'comment' | 'highlight' | 'nextNote' | 'previousNote', meaning?: number) =>
    reader.send({ type: 'command', command: name, ...(meaning === undefined ? {} : { meaning }) });
  const card = (words: string) => reader.page.getByRole('note', { name: `Note on “${words}` });

  const FIRST = 'Mike Pompeo acknowledged';
  const PART = 'Part 5. Relations between the two countries';

  it('are painted in the colours of their meanings, and ticked in the ruler', async () => {
    await show(noted(FIRST), noted(PART, { meaning: 1, state: 'changed' }));
    assert.equal((await reader.painted('noted')).join(''), FIRST);
    assert.equal((await reader.painted('note-2')).join(''), PART);
    assert.equal((await reader.painted('note-changed')).join(''), PART);
    assert.deepEqual(await reader.painted('note-1'), []);
    assert.equal(await reader.page.locator('.tick.noted').count(), 2);
    await show();
    assert.deepEqual(await reader.painted('noted'), []);
    assert.equal(await reader.page.locator('.tick.noted').count(), 0);
  });

  it('stand beside their passages where there is room, none over another', async () => {
    await reader.page.setViewportSize(WIDE);
    const long = 'A comment of some length. '.repeat(10).trim();
    await show(noted(FIRST, { comment: long }), noted('Pompeo acknowledged', { comment: 'Second' }));
    await command('nextNote');
    const boxes = await reader.page.locator('.note').evaluateAll((cards) =>
      cards.map((one) => {
        const { top, bottom, left } = one.getBoundingClientRect();
        return { top, bottom, left };
      }),
    );
    const [first, second] = boxes;
    assert.ok(first !== undefined && second !== undefined, JSON.stringify(boxes));
    assert.ok(second.top >= first.bottom, JSON.stringify(boxes));
    const text = await reader.page.locator('.body').evaluate((body) => body.getBoundingClientRect().right);
    assert.ok(first.left >= text, `${first.left} ${text}`);
  });

  it('are small signs where there is no room, which open when they have the focus', async () => {
    await reader.page.setViewportSize({ width: 560, height: 800 });
    await show(noted(FIRST, { comment: 'What he says here' }));
    const size = () => card(FIRST).evaluate((one) => one.getBoundingClientRect().width);
    assert.ok((await size()) < 30, String(await size()));
    await command('nextNote');
    assert.ok((await size()) > 100);
    assert.equal(await reader.page.getByText('What he says here').isVisible(), true);
    const right = await card(FIRST).evaluate((one) => one.getBoundingClientRect().right);
    assert.ok(right <= 560);
  });

  it('are come to by Tab after the block of their passage', async () => {
    await show(noted(FIRST));
    const follows = await card(FIRST).evaluate((one) => one.previousElementSibling?.textContent ?? '');
    assert.ok(follows.includes(FIRST), follows);
  });

  it('are walked through by a command, and their end is said', async () => {
    await show(noted(FIRST), noted(PART));
    for (const words of [FIRST, PART]) {
      await command('nextNote');
      assert.equal(await card(words).evaluate((one) => one === document.activeElement), true, words);
    }
    await command('nextNote');
    await reader.hears('There are no more notes.');
    await command('previousNote');
    assert.equal(await card(FIRST).evaluate((one) => one === document.activeElement), true);
    assert.equal((await reader.painted('note-active')).join(''), FIRST);
  });

  it('are edited in place: a comment, a meaning, removal, the way to the note', async () => {
    await reader.page.setViewportSize(WIDE);
    const passage = noted(FIRST, { comment: 'Before' });
    const named = { uri: passage.uri, entry: passage.entry };
    await show(passage);
    await command('nextNote');
    await reader.page.getByRole('button', { name: 'Edit' }).click();
    await reader.page.keyboard.type(' and after');
    await reader.page.keyboard.press('Control+Enter');
    assert.deepEqual(await reader.postedOf('setComment'), [{ type: 'setComment', ...named, text: 'Before and after' }]);
    await reader.page.getByRole('combobox', { name: 'Colour by meaning' }).selectOption('claim');
    assert.deepEqual(await reader.postedOf('setMeaning'), [{ type: 'setMeaning', ...named, meaning: 1 }]);
    await reader.page.getByRole('button', { name: 'Open Note' }).click();
    assert.deepEqual(await reader.postedOf('openEntry'), [{ type: 'openEntry', ...named }]);
    await reader.page.getByRole('button', { name: 'Remove' }).click();
    assert.deepEqual(await reader.postedOf('removeEntry'), [{ type: 'removeEntry', ...named }]);
  });

  it('show comments as they are: nothing in them is markup', async () => {
    await show(noted(FIRST, { comment: '<img src=x onerror=alert(1)> & <b>bold</b>' }));
    assert.equal(await card(FIRST).locator('img, b').count(), 0);
    assert.match((await card(FIRST).textContent()) ?? '', /<img src=x onerror=alert\(1\)> & <b>bold<\/b>/);
  });

  it('that have lost their place are counted, and lead to their repair', async () => {
    await show(
      noted(FIRST),
      noted(PART, { state: 'orphan', place: null, entry: 'lost' }),
      noted(PART, { state: 'ambiguous', place: null, entry: 'lost too' }),
    );
    assert.match((await reader.page.locator('.lost-notes').textContent()) ?? '', /2 notes have lost their place/);
    await reader.page.getByRole('button', { name: 'Repair…' }).click();
    assert.deepEqual(await reader.postedOf('repairEntry'), [
      { type: 'repairEntry', uri: 'file:///notes/a.md', entry: 'lost' },
    ]);
    await show(noted(FIRST));
    assert.equal(await reader.page.locator('.lost-notes').isVisible(), false);
  });

  it('of another article go with it', async () => {
    await show(noted(FIRST));
    await reader.show({ ...article, id: 'b.txt' });
    assert.equal(await reader.page.locator('.note').count(), 0);
    assert.deepEqual(await reader.painted('noted'), []);
  });

  it('stay when the article is shown anew, with the comment that is being written', async () => {
    await show(noted(FIRST));
    await command('nextNote');
    await card(FIRST).getByRole('button', { name: 'Comment' }).click();
    await reader.page.keyboard.type('Half a');
    await reader.show(article);
    await reader.page.keyboard.type(' sentence');
    assert.equal(await reader.page.locator('.note textarea').inputValue(), 'Half a sentence');
  });

  it('are only in the page near the window, however many there are', async () => {
    const words = article.text.slice(0, 4000);
    const many = Array.from({ length: 1000 }, (_, i) => {
      const start = Math.floor((i * (article.text.length - 40)) / 1000);
      return noted(words.slice(0, 5), { entry: `e${i}`, place: { start, end: start + 30 } });
    });
    await show(...many);
    const inPage = await reader.page.locator('.note').count();
    assert.ok(inPage > 0 && inPage < 1000, String(inPage));
    await reader.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await reader.pass(100);
    assert.equal(await reader.page.locator('.note[data-entry=e999]').count(), 1);
    assert.equal(await reader.page.locator('.note[data-entry=e0]').count(), 0);
  });

  it('make room for the one that is gone to, which stands at the height of its words', async () => {
    await reader.page.setViewportSize(WIDE);
    const long = 'A comment of some length. '.repeat(10).trim();
    const words = ['Senior officials', 'have called', 'for an overhaul', 'Experts say it'];
    await show(...words.map((one) => noted(one, { comment: long })));
    for (const _ of words) await command('nextNote');
    const last = await card('Experts say it').evaluate((one) => one.getBoundingClientRect().top);
    const text = await reader.page.evaluate(() => {
      const [active] = CSS.highlights.get('note-active') ?? [];
      const range = document.createRange();
      if (active !== undefined) range.setStart(active.startContainer, active.startOffset);
      return range.getBoundingClientRect().top;
    });
    assert.ok(Math.abs(last - text) < 12, `${last} ${text}`);
    const edges = await reader.page
      .locator('.note')
      .evaluateAll((cards) =>
        cards.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    edges.slice(1).forEach(({ top }, i) => {
      assert.ok(top >= (edges[i]?.bottom ?? 0), JSON.stringify(edges));
    });
  });

  it('light up when their words are pointed at, and their words when they are', async () => {
    await reader.page.setViewportSize(WIDE);
    await show(noted(FIRST), noted('Even before'));
    const at = await reader.page.evaluate(() => {
      const [range] = CSS.highlights.get('noted') ?? [];
      const live = document.createRange();
      if (range !== undefined) live.setStart(range.startContainer, range.startOffset);
      const { left, top } = live.getBoundingClientRect();
      return { left, top };
    });
    await reader.page.mouse.move(at.left + 4, at.top + 8);
    await reader.page.locator('.note.pointed').waitFor();
    assert.equal(await card(FIRST).evaluate((one) => one.classList.contains('pointed')), true);
    await card('Even before').hover();
    await reader.pass(50);
    assert.equal((await reader.painted('note-active')).join(''), 'Even before');
  });

  it('are told with their block to a screen reader, and left by Escape', async () => {
    await show(noted(FIRST));
    const id = await card(FIRST).getAttribute('id');
    const details = await reader.page.locator('p', { hasText: FIRST }).first().getAttribute('aria-details');
    assert.ok(id !== null && id === details, `${id} ${details}`);
    await command('nextNote');
    await reader.page.keyboard.press('Escape');
    assert.equal(await reader.page.evaluate(() => document.activeElement?.tagName), 'MAIN');
    assert.deepEqual(await reader.painted('note-active'), []);
  });

  it('are followed from beside the page: scrolled to when out of sight, without the focus', async () => {
    const scrolled = () => reader.page.evaluate(() => window.scrollY);
    await reader.send({ type: 'follow', range: rangeOf('By Lewis Sanders IV (DW)') });
    assert.equal(await scrolled(), 0, 'in sight already');
    await reader.send({ type: 'follow', range: rangeOf('Part 9.') });
    assert.ok((await scrolled()) > 0);
    assert.equal(await reader.page.evaluate(() => document.activeElement?.tagName), 'BODY');
    assert.equal(await reader.page.locator('[role=status]').textContent(), '');
  });

  it('of a sixth meaning have the first colour and another line', async () => {
    await show(noted(FIRST, { meaning: 5 }));
    assert.equal((await reader.painted('note-1')).join(''), FIRST);
    assert.equal((await reader.painted('note-again')).join(''), FIRST);
  });

  it('keep what was typed when their box is left, until it is kept', async () => {
    await reader.page.setViewportSize(WIDE);
    await show(noted(FIRST, { comment: 'Before' }));
    await command('nextNote');
    await reader.page.getByRole('button', { name: 'Edit' }).click();
    await reader.page.keyboard.type(' and');
    await reader.page.keyboard.press('Escape');
    assert.deepEqual(await reader.postedOf('setComment'), []);
    await reader.page.getByRole('button', { name: 'Edit Draft' }).click();
    assert.equal(await reader.page.locator('textarea').inputValue(), 'Before and');
    await reader.page.keyboard.press('Control+Enter');
    assert.equal((await reader.postedOf('setComment'))[0]?.text, 'Before and');
    assert.equal(await reader.page.getByRole('button', { name: 'Edit Draft' }).count(), 0);
  });

  describe('made on the page', () => {
    it('are highlights of what is selected, by command and by the buttons beside it', async () => {
      await show();
      await reader.select({ selector: 'blockquote p', offset: 0 }, { selector: 'blockquote p', offset: 9 });
      const range = await reader.lastSelection();
      await command('highlight', 2);
      await reader.page.getByRole('button', { name: 'Highlight: question' }).click();
      assert.deepEqual(await reader.postedOf('highlight'), [
        { type: 'highlight', range, meaning: 2 },
        { type: 'highlight', range, meaning: 3 },
      ]);
    });

    it('are comments written at the passage; Escape leaves the box, and an empty one says nothing', async () => {
      await show();
      await reader.select({ selector: 'blockquote p', offset: 0 }, { selector: 'blockquote p', offset: 9 });
      const range = await reader.lastSelection();
      await command('comment');
      await reader.page.keyboard.press('Escape');
      assert.equal(await reader.page.locator('textarea').count(), 0);
      await command('comment');
      await reader.page.keyboard.type('jk: a comment');
      await reader.page.getByRole('button', { name: 'Keep' }).click();
      assert.deepEqual(await reader.postedOf('comment'), [{ type: 'comment', range, text: 'jk: a comment' }]);
    });

    it('are not lost with the page: what was typed is there after a reload', async () => {
      await show();
      await reader.keptState();
      await reader.select({ selector: 'blockquote p', offset: 0 }, { selector: 'blockquote p', offset: 9 });
      await command('comment');
      await reader.page.keyboard.type('Not yet kept');
      await reader.page.reload();
      await reader.setTheme('light');
      await reader.show(article);
      await show();
      assert.equal(await reader.page.locator('textarea').inputValue(), 'Not yet kept');
    });

    it('need a passage, and say so', async () => {
      await command('comment');
      await reader.hears('Select a passage first.');
    });
  });
});

describe('reader page: the sentence cursor', () => {
  const article = sampleArticle();
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { article },
  );
  const press = (name: 'nextSentence' | 'previousSentence' | 'extendSentence' | 'shrinkSentence' | 'quote') =>
    reader.send({ type: 'command', command: name });
  const chosen = async () => (await reader.painted('cursor')).join('');

  it('begins at the sentence that is read, goes on and back, over blocks, and is told', async () => {
    await press('nextSentence');
    const first = await chosen();
    assert.ok(first.length > 0);
    await reader.hears(first);
    await press('nextSentence');
    const second = await chosen();
    assert.notEqual(second, first);
    assert.ok(article.text.indexOf(second) > article.text.indexOf(first));
    const range = await reader.lastSelection();
    assert.equal(article.text.slice(range?.start, range?.end), second);
    await press('previousSentence');
    assert.equal(await chosen(), first);
  });

  it('takes in sentences and gives them up, never the last one', async () => {
    await press('nextSentence');
    const first = await chosen();
    await press('extendSentence');
    await press('extendSentence');
    const three = await reader.lastSelection();
    assert.ok(article.text.slice(three?.start, three?.end).startsWith(first));
    await press('shrinkSentence');
    const two = await reader.lastSelection();
    assert.ok((two?.end ?? 0) < (three?.end ?? 0));
    await press('shrinkSentence');
    await press('shrinkSentence');
    assert.equal(await chosen(), first);
  });

  it('is what is quoted when nothing is selected, and goes with Escape', async () => {
    await press('nextSentence');
    const range = await reader.lastSelection();
    await press('quote');
    assert.deepEqual(await reader.postedOf('quote'), [{ type: 'quote', range }]);
    await reader.page.keyboard.press('Escape');
    assert.equal(await chosen(), '');
    assert.equal(await reader.lastSelection(), null);
  });

  it('passes over what is folded away, and says where the text ends', async () => {
    let last = '';
    for (let i = 0; i < 300; i += 1) {
      await press('nextSentence');
      const now = await chosen();
      if (now === last) break;
      assert.ok(!now.includes('newsletter'), now);
      last = now;
    }
    await reader.hears('There are no more sentences.');
  });
});
