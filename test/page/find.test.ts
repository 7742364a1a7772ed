import assert from 'node:assert/strict';
import { articleOf, type Draft, sampleArticle } from './articles';
import { type Lab, type ReaderPage, withReader } from './readerPage';

describe('reader page: find', () => {
  const article = sampleArticle();
  let lab: Lab;
  let reader: ReaderPage;
  withReader(
    (page, opened) => {
      reader = page;
      lab = opened;
    },
    { article },
  );

  const field = () => reader.page.getByRole('textbox', { name: 'Find in article' });
  const count = () => reader.page.locator('.find-count').textContent();
  const naive = (pattern: RegExp) => [...article.text.matchAll(pattern)].length;
  async function find(words: string): Promise<void> {
    await reader.send({ type: 'command', command: 'find' });
    await field().fill(words);
  }

  it('counts what the canonical text holds, with and without case', async () => {
    await find('RUSSIA');
    assert.equal(await count(), `1 of ${naive(/russia/gi)}`);
    assert.equal((await reader.painted('hit')).length >= naive(/russia/gi), true);
    assert.equal((await reader.painted('hit')).join('').toLowerCase(), 'russia'.repeat(naive(/russia/gi)));
    await reader.page.getByRole('button', { name: 'Match case' }).click();
    assert.equal(await count(), 'No results');
    await field().fill('Russia');
    assert.equal(await count(), `1 of ${naive(/Russia/g)}`);
    await field().fill('');
    assert.equal(await count(), '');
    assert.deepEqual(await reader.painted('hit'), []);
  });

  it('steps forwards and backwards and wraps, by key and by button', async () => {
    await find('Lavrov');
    const all = naive(/lavrov/gi);
    await field().press('Enter');
    assert.equal(await count(), `2 of ${all}`);
    await field().press('Shift+Enter');
    await field().press('Shift+Enter');
    assert.equal(await count(), `${all} of ${all}`);
    await reader.page.getByRole('button', { name: 'Next match' }).click();
    assert.equal(await count(), `1 of ${all}`);
    await reader.page.getByRole('button', { name: 'Previous match' }).click();
    assert.deepEqual(await reader.painted('current-hit'), ['Lavrov']);
    await reader.hears(`${all} of ${all}`);
    const tick = await reader.page.locator('.tick.hit').count();
    assert.ok(tick > 1, 'the ruler shows where');
  });

  it('finds across marks and opens a fold for a hit in it', async () => {
    await find('US-Russia ties');
    assert.equal(await count(), '1 of 1');
    assert.equal((await reader.painted('current-hit')).join(''), 'US-Russia ties');
    await field().fill('home » world');
    assert.equal(await count(), '1 of 1');
    assert.equal(await reader.page.getByText('Home » World').isVisible(), true);
  });

  it('starts from what is in view', async () => {
    await reader.page.evaluate(() => window.scrollTo(0, 1800));
    const before = await reader.page.evaluate(() => window.scrollY);
    await find('cold war');
    const [current] = /\d+/.exec((await count()) ?? '') ?? [];
    assert.ok(Number(current) > 5, current);
    assert.ok((await reader.page.evaluate(() => window.scrollY)) >= before - 5);
  });

  it('says that keys are typing while the field has the focus, and gives the focus back', async () => {
    await reader.send({ type: 'command', command: 'nextMention' });
    // what is told of the card in its attributes comes and goes with the card
    const focused = () => reader.page.evaluate(() => document.activeElement?.getAttribute('data-start'));
    const before = await focused();
    assert.ok(before);
    await find('x');
    await reader.page.keyboard.press('Escape');
    assert.equal(await field().isVisible(), false);
    assert.equal(await focused(), before);
    assert.deepEqual(
      (await reader.postedOf('focus')).map(({ focus }) => focus),
      ['page', 'field', 'page'],
    );
    assert.deepEqual(await reader.painted('hit'), []);
  });

  it('takes a short selection as its words', async () => {
    await reader.select({ selector: 'h2.heading', offset: 1 }, { selector: 'h2.heading', offset: 10 });
    await reader.send({ type: 'command', command: 'find' });
    assert.equal(await field().inputValue(), 'Champagne');
    assert.equal(await count(), '1 of 1');
  });

  it('searches again when the article is shown anew, and keeps the field', async () => {
    await find('lavrov');
    await reader.show(articleOf([['paragraph', 'Lavrov and Lavrov']]));
    assert.equal(await field().inputValue(), 'lavrov');
    assert.match((await count()) ?? '', /of 2$/);
    assert.equal(await field().evaluate((node) => node === document.activeElement), true);
  });

  it('counts all hits of a megabyte and paints those around the current one', async () => {
    const drafts: Draft[] = Array.from({ length: 1000 }, (_, k) => ['paragraph', `${k} ${'İe e '.repeat(200)}`.trim()]);
    const large = articleOf(drafts);
    await reader.show(large);
    await find('E');
    assert.equal(await count(), `1 of ${[...large.text.matchAll(/e/g)].length}`);
    await field().press('Shift+Enter');
    const painted = await reader.painted('current-hit');
    assert.deepEqual(painted, ['e']);
    assert.ok((await reader.painted('hit')).length <= 1500);
  });

  it('paints with boxes where there is no highlight API', async () => {
    const plain = await lab.page({ plain: true });
    await plain.show(article);
    await plain.send({ type: 'command', command: 'find' });
    await plain.page.getByRole('textbox').fill('Champagne');
    const places = await plain.page.evaluate(() => {
      const { x, y, width } = document.querySelector('.box.current-hit')?.getBoundingClientRect() ?? new DOMRect();
      const heading = document.querySelector('h2.heading')?.getBoundingClientRect() ?? new DOMRect();
      return { inside: y >= heading.y && y < heading.bottom && x >= heading.x, width };
    });
    assert.equal(places.inside, true);
    assert.ok(places.width > 40);
    assert.deepEqual(plain.errors, []);
    await plain.close();
  });
});
