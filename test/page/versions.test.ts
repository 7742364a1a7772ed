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

  it('show what became of the text, with some words around it, and hide it again', async () => {
    await show([REUTERS, SHOWN]);
    const { page } = reader;
    await page.locator('.versions summary').click();
    const toggle = page.getByRole('button', { name: 'Changes: Reuters, 18 February 2017' });
    await toggle.press('Enter');
    const panel = page.getByRole('region', { name: 'From Reuters, 18 February 2017 to Gazette, 18 February 2017' });
    assert.equal(await panel.getAttribute('aria-busy'), 'true');
    assert.deepEqual(await reader.postedOf('changesOfVersion'), [{ type: 'changesOfVersion', article: 'reuters.md' }]);
    await reader.send({
      type: 'changes',
      of: SHOWN.id,
      version: REUTERS.id,
      changes: [
        { kind: 'same', text: `Far away. ${'All quiet here. '.repeat(30)}` },
        { kind: 'removed', text: 'Nine' },
        { kind: 'added', text: '<b>Ten</b>' },
        { kind: 'same', text: ' men.' },
      ],
    });
    assert.equal(await panel.getAttribute('aria-busy'), null);
    assert.deepEqual(await panel.locator('del').allTextContents(), ['Nine']);
    assert.deepEqual(await panel.locator('ins').allTextContents(), ['<b>Ten</b>']);
    const told = (await panel.textContent()) ?? '';
    assert.ok(told.endsWith('All quiet here. Nine<b>Ten</b> men.') && !told.includes('Far away'));
    await toggle.press('Enter');
    assert.equal(await panel.count(), 0);
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
  });

  it('say that the words are the same where only the layout differs, and that a version has gone', async () => {
    await show([SHOWN, REUTERS]);
    const { page } = reader;
    await page.locator('.versions summary').click();
    await page.getByRole('button', { name: 'Changes: Reuters, 18 February 2017' }).click();
    const panel = page.getByRole('region', { name: /^From Gazette/ });
    const told = { type: 'changes', of: SHOWN.id, version: REUTERS.id } as const;
    await reader.send({
      ...told,
      changes: [
        { kind: 'same', text: 'One.' },
        { kind: 'removed', text: '\n\n' },
        { kind: 'added', text: ' ' },
        { kind: 'same', text: 'Two.' },
      ],
    });
    assert.equal(await panel.textContent(), 'The words are the same.');
    await reader.send({ ...told, of: 'another.md', changes: null });
    assert.equal(await panel.textContent(), 'The words are the same.');
    await reader.send({ ...told, changes: null });
    assert.equal(await panel.textContent(), 'The article has gone.');
  });

  it('are not spoken of where there is one', async () => {
    await show(undefined);
    assert.equal(await reader.page.locator('.versions').count(), 0);
  });
});
