import assert from 'node:assert/strict';
import type { ReaderArticle } from '../../src/protocol/reader';
import { articleOf } from './articles';
import { withLab } from './pageLab';
import { type Lab, type ReaderPage, readerPage, withReader } from './readerPage';
import { THEME_NAMES } from './themes';

/** Furniture by evidence, by a judgement and by its own looks, and a table. */
function furnished(): ReaderArticle {
  const article = articleOf([
    ['dateline', 'SOCHI, May 14'],
    ['paragraph', 'The two ministers met for the third time within a year.'],
    ['table', 'Year | Talks'],
    ['table', '2018 | 3'],
    ['boilerplate', 'Follow our channel'],
    ['boilerplate', 'Our desk is open day and night'],
    ['boilerplate', 'Share this'],
  ]);
  const starts = article.blocks.map(({ start }) => start);
  const recurring = [{ start: starts[4] ?? 0, line: 1, was: 'paragraph', articles: 212, source: 'Reuters' }] as const;
  return { ...article, recurring, judgedFurniture: [starts[5] ?? 0] };
}

describe('reader page: furniture', () => {
  let reader: ReaderPage;
  withReader((page) => {
    reader = page;
  });

  it('says of what is folded away why that is furniture', async () => {
    await reader.show(furnished());
    await reader.page.getByRole('button', { name: '3 blocks of page furniture' }).click();
    assert.deepEqual(await reader.page.locator('.furniture-why').allTextContents(), [
      'Recurs in 212 articles of Reuters',
      'Page furniture by a judgement of yours',
    ]);
  });

  it('can be taken for text by the keyboard alone', async () => {
    const article = furnished();
    await reader.show(article);
    await reader.page.getByRole('button', { name: '3 blocks of page furniture' }).focus();
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.press('Tab');
    await reader.page.keyboard.press('Enter');
    const [first, last] = [article.blocks[4], article.blocks[6]];
    assert.deepEqual(await reader.postedOf('markText'), [
      { type: 'markText', range: { start: first?.start, end: last?.end } },
    ]);
  });

  it('tells the context menu which block is pointed at', async () => {
    const article = furnished();
    await reader.show(article);
    const context = await reader.page.getByText('The two ministers').getAttribute('data-vscode-context');
    const { start, end } = article.blocks[1] ?? {};
    assert.deepEqual(JSON.parse(context ?? '{}'), { block: true, blockStart: start, blockEnd: end });
  });

  it('shows a table as one, in cells whose words can be selected', async () => {
    const article = furnished();
    await reader.show(article);
    assert.deepEqual(await reader.page.locator('td').allTextContents(), ['Year', 'Talks', '2018', '3']);
    await reader.select({ selector: 'td', offset: 0 }, { selector: 'tr + tr td', offset: 4 });
    const [, header, row] = [article.blocks[1], article.blocks[2], article.blocks[3]];
    assert.deepEqual((await reader.postedOf('selection')).at(-1)?.range, {
      start: header?.start,
      end: (row?.start ?? 0) + '2018'.length,
    });
  });
});

describe('reader page: accessibility of furniture and tables', () => {
  let lab: Lab;
  withLab(readerPage, (opened) => {
    lab = opened;
  });

  for (const theme of THEME_NAMES) {
    it(`axe finds nothing wrong in ${theme}`, async () => {
      const reader = await lab.page({ theme });
      await reader.show(furnished());
      await reader.page.getByRole('button', { name: '3 blocks of page furniture' }).click();
      assert.deepEqual(await reader.violations(), []);
      assert.deepEqual(reader.errors, []);
      await reader.close();
    });
  }
});
