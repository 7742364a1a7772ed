// The page of an actor as a reader meets it: by mouse and keyboard, and over a reload.

import assert from 'node:assert/strict';
import { packedExtension, reloadWindow, settled, shown } from './packed';

const HIT = '.row .hit';

describe('the page of an actor in the packed extension', () => {
  const seeds = packedExtension('seeds');

  it('opens from the quick pick, and is narrowed to a year by a key', async () => {
    const { workbench } = seeds;
    await workbench.openView('Corpus Reader');
    await workbench.treeRow(/.+/).waitFor();
    await workbench.runCommand('Corpus: Go to Actor...');
    await workbench.typeInQuickPick('putin');
    await workbench.quickRows.filter({ hasText: 'Vladimir Putin' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    const frame = await workbench.webview(HIT);
    assert.equal(await frame.locator('h1').textContent(), 'Vladimir Putin');
    await frame.locator('.year[tabindex="0"]').focus();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Enter');
    await frame.locator('.filter').waitFor();
    assert.equal(await frame.locator('.year[aria-pressed=true]').count(), 1);
  });

  it('opens an article at a mention beside, the focus staying in the list', async () => {
    const { workbench } = seeds;
    const frame = await workbench.webview(HIT);
    await frame.locator('#panel-mentions .row').first().focus();
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, '');
    await frame.locator('.row.active').and(frame.locator(':focus')).waitFor();
    assert.equal((await workbench.tabs())[0], 'Vladimir Putin');
  });

  it('is there again after a reload, narrowed as it was', async () => {
    const { workbench } = seeds;
    await settled(await workbench.webview(HIT));
    await reloadWindow(workbench);
    const frame = await workbench.webview(HIT);
    assert.equal(await frame.locator('h1').textContent(), 'Vladimir Putin');
    await frame.locator('.filter').click();
    await frame.locator('.filter').waitFor({ state: 'detached' });
  });

  it('follows a new name, and takes it back', async () => {
    const { workbench } = seeds;
    const frame = await workbench.webview(HIT);
    await frame.getByRole('button', { name: 'Rename…' }).click();
    await workbench.quickInput.waitFor({ state: 'visible' });
    await workbench.quickInput.fill('V. V. Putin');
    await workbench.page.keyboard.press('Enter');
    await frame.locator('h1', { hasText: 'V. V. Putin' }).waitFor();
    await frame.getByRole('button', { name: /^Undo: / }).click();
    await frame.locator('h1', { hasText: 'Vladimir Putin' }).waitFor();
  });
});
