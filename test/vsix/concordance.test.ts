// The concordance as a reader meets it: by mouse and keyboard, and over a reload.

import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { packedExtension, reloadWindow, settled, shown } from './packed';

const ROW = '.row .hit';

describe('the concordance in the packed extension', () => {
  const seeds = packedExtension('seeds');
  const counts = (frame: Frame) => frame.locator('.counts').textContent();
  const says = (frame: Frame, words: RegExp) => frame.locator('.counts').filter({ hasText: words }).waitFor();

  it('lists every place of a word, and opens it beside, the focus staying in the list', async () => {
    const { workbench } = seeds;
    await workbench.openView('Corpus Reader');
    await workbench.treeRow(/.+/).waitFor();
    await workbench.runCommand('Corpus: Concordance...');
    await workbench.quickInput.fill('lavrov');
    await workbench.page.keyboard.press('Enter');
    const frame = await workbench.webview(ROW);
    assert.match((await counts(frame)) ?? '', /^\d+ hits? in \d+ articles? · [\d.]+ per 10,000 words$/);
    await frame.locator('.row').first().focus();
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, '');
    await frame.locator('.row.active').and(frame.locator(':focus')).waitFor();
    assert.deepEqual((await workbench.tabs())[0], 'Concordance: lavrov');
  });

  it('discards and tags by keys, takes it back, and knows it after a reload', async () => {
    const { workbench } = seeds;
    const { keyboard } = workbench.page;
    const frame = await workbench.webview(ROW);
    await frame.locator('.row').first().focus();
    await keyboard.press('Delete');
    await says(frame, /1 discarded/);
    await keyboard.press('Control+z');
    await frame
      .locator('.counts')
      .filter({ hasNotText: /discarded/ })
      .waitFor();
    await keyboard.press('Delete');
    await says(frame, /1 discarded/);
    await keyboard.press('t');
    await workbench.page.getByText('Tag the line').waitFor();
    await keyboard.type('to check');
    await keyboard.press('Enter');
    await says(frame, /1 discarded · 1 tagged/);
    await frame.locator('select').selectOption('left1');
    await frame.locator('.text b').first().waitFor();
    await settled(frame);
    await reloadWindow(workbench);
    const again = await workbench.webview(ROW);
    await says(again, /1 discarded · 1 tagged/);
    assert.equal(await again.locator('select').inputValue(), 'left1');
  });

  it('copies the line as Markdown with its citation', async () => {
    const { workbench } = seeds;
    const frame = await workbench.webview(ROW);
    await frame.locator('.row').first().focus();
    await workbench.page.keyboard.press('Control+c');
    await workbench.page.getByText('Copied 1 line.').first().waitFor();
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^- .*\*\*Lavrov\*\*.* — .+\n$/i);
  });
});
