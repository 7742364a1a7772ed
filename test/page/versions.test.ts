import assert from 'node:assert/strict';
import type { Version } from '../../src/protocol/versions';
import { articleOf } from './articles';
import { type ReaderPage, withReader } from './readerPage';

const REUTERS: Version = {
  id: 'reuters.md',
  title: 'Bridge <b>closed</b>',
  source: 'Reuters',
  date: { edtf: '2017-02-18', provenance: 'metadata' },
  dateLabel: '18 February 2017',
  alike: 0.618,
};
const SHOWN: Version = { ...REUTERS, id: 'gazette.md', source: 'Gazette', alike: 1 };
const UNDATED: Version = { id: 'b.md', title: 'Bridge', date: { edtf: null, provenance: 'unknown' }, alike: 0.2 };

describe('the versions of an article', () => {
  let reader: ReaderPage;
  withReader((opened) => {
    reader = opened;
  });

  const show = (versions: readonly Version[] | undefined): Promise<void> =>
    reader.show(
      articleOf([['paragraph', 'The bridge is closed.']], [], { id: SHOWN.id, ...(versions && { versions }) }),
    );

  it('are told of below the headline, with the first, and the others to go to', async () => {
    await show([REUTERS, SHOWN, UNDATED]);
    const { page } = reader;
    assert.equal(
      await page.locator('.versions summary').textContent(),
      '3 versions; first in Reuters, 18 February 2017',
    );
    assert.equal(await page.locator('.version').first().isVisible(), false);
    await page.locator('.versions summary').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.locator('.version .share').allTextContents(), ['62 % in common', '20 % in common']);
    assert.deepEqual(await page.locator('.version > button:first-child').allTextContents(), [
      'Reuters, 18 February 2017',
      'Bridge, Undated',
    ]);
    assert.equal(await page.locator('.versions b').count(), 0);
  });

  it('are opened and compared by the keyboard', async () => {
    await show([SHOWN, REUTERS]);
    const { page } = reader;
    assert.equal(await page.locator('.versions summary').textContent(), '2 versions; this one was seen first');
    await page.locator('.versions summary').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compare with Reuters, 18 February 2017' }).press('Enter');
    assert.deepEqual(await reader.postedOf('openVersion'), [{ type: 'openVersion', article: 'reuters.md' }]);
    assert.deepEqual(await reader.postedOf('compareVersion'), [{ type: 'compareVersion', article: 'reuters.md' }]);
  });

  it('are not spoken of where there is one', async () => {
    await show(undefined);
    assert.equal(await reader.page.locator('.versions').count(), 0);
  });
});
