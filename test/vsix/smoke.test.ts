// The packed extension as a reader meets it: installed, in an ordinary window, by mouse and keyboard alone.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openSession, type Session } from '../vscode/session.mjs';
import type { Workbench } from '../vscode/workbench.mjs';
import { acceptNotesFolder, READER } from './packed';

describe('the packed extension', () => {
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await openSession({ workspace: 'seeds', vsix: 'corpus-reader.vsix' });
    workbench = session.workbench;
  });

  after(async () => {
    await session?.close();
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.title.replaceAll(/\W+/g, '-');
    await workbench.page.screenshot({ path: `dist/test/vsix/${name}.png` });
  });

  /** The reader, once it shows an article. */
  const reader = async (): Promise<{ page: Frame; title: string }> => {
    const page = await workbench.webview(`${READER} h1`);
    const heading = page.locator(`${READER} h1`).first();
    return { page, title: ((await heading.textContent()) ?? '').trim() };
  };

  it('shows the articles by year and actor', async () => {
    await workbench.openView('Corpus Reader');
    const year = workbench.treeRow(/^\d{4}$/);
    await year.waitFor();
    assert.equal(await year.getAttribute('aria-level'), '1');
    const article = await workbench.firstLeaf();
    assert.equal(await article.getAttribute('aria-level'), '3');
  });

  it('filters the articles by title as one types, typing errors forgiven, and clears the filter', async () => {
    await workbench.runCommand('Corpus: Filter Articles by Title...');
    await workbench.typeInQuickPick('Drastc');
    await workbench.treeRow('2024').waitFor({ state: 'detached' });
    await workbench.treeRow('2017').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInputClosed();
    await workbench.page.getByRole('button', { name: 'Clear the Filter' }).click();
    await workbench.treeRow('2024').waitFor();
  });

  it('groups the articles as the menu says', async () => {
    await workbench.page.getByRole('button', { name: 'Group By' }).click();
    const item = workbench.page.getByRole('menuitem', { name: 'Group by Source' });
    await item.waitFor();
    await item.hover();
    await workbench.page.keyboard.press('Enter');
    await workbench.treeRow('Global Times').waitFor();
    await workbench.runCommand('Corpus: Group by Year, then Actor');
    await workbench.treeRow('2024').waitFor();
  });

  it('opens an article by a click', async () => {
    const row = await workbench.firstLeaf();
    await row.click();
    const { page, title } = await reader();
    assert.ok(title.length > 0);
    assert.ok((await page.locator(`${READER} mark[data-kind]`).count()) > 0, 'no entity is lit up');
  });

  it('finds a misspelt name from the command palette, and opens the passage, however soon Enter comes', async () => {
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInputOpened('Search the Corpus');
    await workbench.typeInQuickPick('Pescov');
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInputClosed();
    const page = await workbench.webview(`${READER} :text("Peskov")`);
    assert.match((await page.locator(READER).first().textContent()) ?? '', /Peskov/);
  });

  it('quotes a selection into notes', async () => {
    const { page } = await reader();
    const selected = await workbench.selectText(page, `${READER} p:visible`);
    assert.ok(selected.trim().length > 0);
    await workbench.runCommand('Corpus: Quote into Notes');
    await acceptNotesFolder(workbench);
    const start = selected.trim().slice(0, 20);
    await workbench.page.locator('.monaco-editor .view-line', { hasText: '> ' }).first().waitFor();
    await workbench.page.locator('.monaco-editor').last().click();
    assert.ok((await workbench.editorText()).replaceAll(/\s+/g, ' ').includes(start.replaceAll(/\s+/g, ' ')));
  });

  it('opens the notes of the article, and leaves the sources as they are', async () => {
    await workbench.runCommand('Corpus: Open Notes for This Article');
    await workbench.page.locator('.tab', { hasText: /\.md$/ }).first().waitFor();
    for (const name of readdirSync('seeds')) {
      assert.deepEqual(readFileSync(join(session.workspace, name)), readFileSync(join('seeds', name)), name);
    }
  });
});
