import assert from 'node:assert/strict';
import { type LinkBasis, MENTION_KINDS } from '../../src/core/model/mention';
import type { ReaderArticle } from '../../src/protocol/reader';
import { articleOf, type Name } from './articles';
import { type ReaderPage, withReader } from './readerPage';
import { THEMES, type ThemeName } from './themes';

const MATTIS = { id: 'person:james-mattis', name: 'James Mattis', kind: 'person' } as const;
const RUSSIA = { id: 'state:ru', name: 'Russia', kind: 'state' } as const;
const NAMES: readonly Name[] = [
  { words: ['James Mattis', 'Mattis', 'Matisse'], kind: 'person', actor: MATTIS },
  { words: ['Kremlin'], kind: 'organization', actor: RUSSIA },
  { words: ['Helsinki'], kind: 'place', actor: { id: 'place:helsinki', name: 'Helsinki', kind: 'place' } },
  { words: ['Russian'], kind: 'nationality', actor: RUSSIA },
  { words: ['Cold War'], kind: 'event' },
  { words: ['New START'], kind: 'treaty' },
  { words: ['destroyer Porter'], kind: 'weapon' },
  { words: ['May 2019'], kind: 'date' },
  { words: ['$3 billion'], kind: 'quantity' },
];
const DATES: readonly Name[] = [{ words: ['yesterday', 'May 2019'], kind: 'date' }];
const TEXT =
  'James Mattis met nobody in Helsinki. Mattis spoke of the Kremlin, of a Russian offer, of New START, the Cold War and ' +
  'the destroyer Porter. In May 2019 it was worth $3 billion, said Matisse.';
const BASES: Readonly<Record<string, LinkBasis>> = {
  'James Mattis': 'name',
  Mattis: 'surname',
  Kremlin: 'metonym',
  Russian: 'demonym',
  Helsinki: 'name',
  Matisse: 'judgement',
};

describe('reader page: what is known of a mention, and what is wrong with it', () => {
  const article = withBases(articleOf([['paragraph', TEXT]], NAMES));
  let reader: ReaderPage;
  withReader(
    (page) => {
      reader = page;
    },
    { article },
  );

  const mark = (words: string) => reader.page.locator('.body mark').getByText(words, { exact: true });
  const card = () => reader.page.locator('.card');
  const open = async (words: string) => {
    await mark(words).hover();
    await card().waitFor();
  };
  const wrong = () => card().getByRole('button', { name: 'Wrong?' });
  const focusedText = () => reader.page.evaluate(() => document.activeElement?.textContent);

  it('says which date words mean that only say so by the date of the article', async () => {
    const yesterday = articleOf([['paragraph', 'They met yesterday. In May 2019 it was worth more.']], DATES, {
      datesMeant: [['yesterday', '17 February 2017']],
    });
    await reader.show(yesterday);
    await open('yesterday');
    assert.equal(await card().locator('.card-basis').textContent(), 'In this article: 17 February 2017');
    assert.equal(await mark('yesterday').getAttribute('aria-description'), 'date: 17 February 2017');
    await open('May 2019');
    await card().getByText('May 2019').waitFor();
    assert.equal(await card().locator('.card-basis').count(), 0);
    await reader.show(article);
  });

  for (const theme of ['light', 'hcDark'] as const) {
    it(`gives every kind a line or a ground of its own, whatever its colour, in the theme ${theme}`, async () => {
      await reader.setTheme(theme);
      const looks = await reader.page.locator('.body mark').evaluateAll((marks) =>
        marks.map((one) => {
          const {
            textDecorationLine,
            textDecorationStyle,
            textDecorationThickness,
            backgroundColor,
            borderBottomStyle,
          } = getComputedStyle(one);
          const line = `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
          const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'bare' : 'tinted';
          return [one.getAttribute('data-kind') ?? '', `${line} ${ground} ${borderBottomStyle}`] as const;
        }),
      );
      const byKind = new Map(looks);
      assert.deepEqual([...byKind.keys()].sort(), [...MENTION_KINDS].sort());
      assert.equal(new Set(byKind.values()).size, MENTION_KINDS.length, JSON.stringify([...byKind]));
      const unmarked = [...byKind].filter(([, look]) => look.startsWith('none') && look.endsWith('bare none'));
      assert.deepEqual(unmarked, []);
    });
  }

  it('lists every kind in the menu of highlights', async () => {
    await reader.page.getByRole('button', { name: 'Highlights' }).click();
    for (const kind of MENTION_KINDS) await reader.page.getByRole('checkbox', { name: kind }).waitFor();
  });

  it('says on which basis a mention is linked, unless that is its name', async () => {
    const said: (readonly [string, string])[] = [
      ['Mattis', 'Linked by surname: the only “Mattis” in this article'],
      ['Kremlin', 'Stands for Russia'],
      ['Russian', 'Speaks of Russia'],
      ['Matisse', 'Linked by a judgement of yours'],
    ];
    for (const [words, basis] of said) {
      await open(words);
      await card().getByText(basis, { exact: true }).waitFor();
      await reader.page.keyboard.press('Escape');
    }
    await open('James Mattis');
    assert.equal(await card().locator('.card-basis').count(), 0);
  });

  it('leads to the page of the actor, and to none where there is none', async () => {
    await open('Kremlin');
    await card().getByRole('button', { name: 'Actor page' }).click();
    assert.deepEqual(await reader.postedOf('openActor'), [{ type: 'openActor', actor: 'state:ru' }]);
    await reader.page.keyboard.press('Escape');
    await open('destroyer Porter');
    assert.equal(await card().getByRole('button', { name: 'Actor page' }).count(), 0);
    assert.equal(await wrong().count(), 1);
  });

  it('takes what is wrong with a mention by the mouse', async () => {
    await open('Matisse');
    assert.equal(await card().getByRole('menu').count(), 0);
    await wrong().click();
    const items = await card().getByRole('menuitem').allTextContents();
    assert.deepEqual(items, ['Not a Name', 'Wrong Kind…', 'This Is…', 'Tag Everywhere…']);
    await card().getByRole('menuitem', { name: 'This Is…' }).click();
    assert.deepEqual(await reader.postedOf('judge'), [{ type: 'judge', answer: 'assign', range: rangeOf('Matisse') }]);
    assert.equal(await card().isVisible(), false);
  });

  it('takes it by the keyboard, and gives the focus back one step at a time', async () => {
    await mark('Kremlin').focus();
    await card().waitFor();
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Tab');
    assert.equal(await focusedText(), 'Wrong?');
    await reader.page.keyboard.press('Enter');
    assert.equal(await focusedText(), 'Not a Name');
    await reader.page.keyboard.press('Escape');
    assert.equal(await focusedText(), 'Wrong?');
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.press('ArrowUp');
    assert.equal(await focusedText(), 'Tag Everywhere…');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    assert.deepEqual(await reader.postedOf('judge'), [{ type: 'judge', answer: 'kind', range: rangeOf('Kremlin') }]);
    assert.equal(await focusedText(), 'Kremlin', 'the focus is back on the mark');
  });

  it('tells which mention is at hand: the one whose card is open, else the one that has the focus', async () => {
    await mark('Kremlin').focus();
    await card().getByText('Russia', { exact: true }).waitFor();
    await mark('Matisse').hover();
    await card().getByText('James Mattis', { exact: true }).waitFor();
    await reader.page.mouse.move(5, 600);
    await card().waitFor({ state: 'hidden' });
    await reader.page.locator('.chip').first().focus();
    const told = (await reader.postedOf('mention')).map(({ range }) => range);
    assert.deepEqual(told.at(0), rangeOf('Kremlin'));
    assert.ok(told.some((range) => JSON.stringify(range) === JSON.stringify(rangeOf('Matisse'))));
    assert.equal(told.at(-1), null);
  });

  it('hands a context menu the mention that is lit under it, and the article', async () => {
    // VS Code puts together what an element and all around it say
    const context = (words: string) =>
      mark(words).evaluate((one) => {
        const said: string[] = [];
        for (let at: Element | null = one; at !== null; at = at.parentElement) {
          const own = at.getAttribute('data-vscode-context');
          if (own !== null) said.unshift(own);
        }
        return Object.assign({}, ...said.map((own) => JSON.parse(own)));
      });
    const around = {
      webviewSection: 'article',
      article: 'a.txt',
      hasSelection: false,
      block: true,
      blockStart: 0,
      blockEnd: article.text.length,
    };
    assert.deepEqual(await context('Kremlin'), { ...around, mention: true, ...rangeOf('Kremlin') });
    await reader.show(article, { settings: { hiddenKinds: ['organization'] } });
    assert.deepEqual(await context('Kremlin'), around);
  });

  it('follows a judgement without losing the place: the mark that is gone gives the focus on', async () => {
    await mark('Kremlin').focus();
    const mentions = article.mentions.filter(({ start }) => start !== rangeOf('Kremlin').start);
    await reader.show({ ...article, mentions });
    assert.equal(await focusedText(), 'Russian');
  });

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`axe finds nothing wrong with the card and its menu in the theme ${theme}`, async () => {
      await reader.setTheme(theme);
      await open('Kremlin');
      await wrong().click();
      assert.deepEqual(await reader.violations(), []);
    });
  }
});

function rangeOf(words: string): { start: number; end: number } {
  const start = words === 'Mattis' ? TEXT.indexOf(words, TEXT.indexOf('Helsinki')) : TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function withBases(made: ReaderArticle): ReaderArticle {
  const mentions = made.mentions.map((mention) => {
    const basis = BASES[made.text.slice(mention.start, mention.end)];
    return mention.actor === undefined || basis === undefined ? mention : { ...mention, basis };
  });
  return { ...made, mentions };
}
