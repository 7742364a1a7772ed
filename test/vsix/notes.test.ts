// Notes at the side: asked once where, quoted by a key, and a link that leads back to the passage.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { acceptNotesFolder, goToArticle, packedExtension, READER, shown } from './packed';

const NOTE = '001_cf728af4b34f76ca.txt.md';

describe('notes in the packed extension', () => {
  const packed = packedExtension('seeds');

  it('are asked once where to be, and take a quotation by one key', async () => {
    const { workbench } = packed;
    const page = await goToArticle(workbench, 'Trying To Improve', 'US And Russia');
    const passage = await workbench.selectText(page, `${READER} p:has-text("all-or-nothing")`);
    await workbench.page.keyboard.press('q');
    await acceptNotesFolder(workbench);
    await workbench.page.locator('.tab', { hasText: NOTE }).first().waitFor();
    await workbench.page.locator('.monaco-editor .view-line', { hasText: '#:~:text=' }).first().waitFor();
    await workbench.page.locator('.monaco-editor').last().click();
    const note = (await workbench.editorText()).replaceAll(/\s+/g, ' ');
    assert.ok(note.includes(passage.trim().slice(0, 15).replaceAll(/\s+/g, ' ')), note);
    assert.ok(existsSync(join(packed.session.workspace, 'notes', NOTE)));
  });

  it('are not asked about again', async () => {
    const { workbench } = packed;
    const page = await goToArticle(workbench, 'Peskov', 'Peskov');
    await workbench.selectText(page, `${READER} p:visible >> nth=1`);
    await workbench.page.keyboard.press('q');
    await workbench.page.locator('.tab', { hasText: '004_b5f9598029ad307c.txt.md' }).first().waitFor();
  });

  it('lead back: a click on the link opens the reader at the passage', async () => {
    const { workbench } = packed;
    await workbench.page.locator('.tab', { hasText: NOTE }).first().click();
    const link = workbench.page
      .locator('.editor-group-container.active .view-line .detected-link', { hasText: 'text' })
      .first();
    await link.waitFor();
    // unchecked: VS Code makes the line anew as soon as the key is down over the link
    await link.click({ modifiers: ['Control'], force: true });
    await shown(workbench, 'US And Russia');
    assert.deepEqual(await workbench.notifications(), [], 'the passage was found');
    assert.ok((await workbench.tabs()).some((title) => title.startsWith('US And Russia')));
  });
});
