// Notes in the packed extension as a person makes them: with the mouse and with the keyboard alone, shown where they are from, and still
// there when the source has changed underneath.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { acceptNotesFolder, goToArticle, packedExtension, pressInDialog, READER, shown } from './packed';

const ARTICLE = '001_cf728af4b34f76ca.txt';
const NOTE = `${ARTICLE}.md`;
/** Room for cards beside the text, with a note at its side. */
const WIDE = { width: 2400, height: 1000 };
/** Near the top of the page, as cards are made only for what is near. */
const PASSAGE = `${READER} p:has-text("Senior officials")`;
/** Highlighted in the second colour, which is that of a claim. */
const CLAIM = '.note[data-colour="2"]';
const CHANGED = 'changed since you quoted it';

describe('notes made in the reader of the packed extension', () => {
  const packed = packedExtension('seeds', {}, WIDE);
  const inNote = (text: string) =>
    packed.workbench.page.locator('.monaco-editor .view-line', { hasText: text }).first().waitFor();
  const cards = (page: Frame) => page.locator('.note');
  /** The focus goes back to the page by a click beside its text. */
  const backToPage = async (): Promise<Frame> => {
    const page = await shown(packed.workbench, 'US And Russia');
    await page.locator(`${READER} h1`).click();
    return page;
  };

  it('are quoted with the mouse', async () => {
    const { workbench } = packed;
    const page = await goToArticle(workbench, 'Trying To Improve', 'US And Russia');
    await workbench.selectText(page, PASSAGE);
    await workbench.page.keyboard.press('q');
    await acceptNotesFolder(workbench);
    await inNote('#:~:text=');
    await cards(page).first().waitFor();
    assert.equal(await cards(page).count(), 1);
  });

  it('are quoted and highlighted with the keyboard alone, a sentence at a time', async () => {
    const { workbench } = packed;
    const page = await backToPage();
    const { keyboard } = workbench.page;
    await keyboard.press('j');
    await page.waitForFunction(() => CSS.highlights.has('cursor'));
    await keyboard.press('q');
    await page.locator('.note >> nth=1').waitFor();
    await keyboard.press('j');
    await keyboard.press('Shift+J');
    await keyboard.press('2');
    await page.locator(CLAIM).waitFor();
    assert.equal(await cards(page).count(), 3);
  });

  it('say so when the source has changed underneath, and when it is as it was', async () => {
    const source = join(packed.session.workspace, ARTICLE);
    const before = readFileSync(source, 'utf8');
    const page = await backToPage();
    assert.equal(await page.locator('.note', { hasText: CHANGED }).count(), 0);
    const squiggle = packed.workbench.page.locator('.monaco-editor .squiggly-info').first();
    try {
      writeFileSync(source, before.replace('constructive model', 'constructive approach'));
      const changed = page.locator('.note', { hasText: CHANGED }).first();
      await changed.waitFor();
      // what can be done with a note shows when it is pointed at
      await changed.hover();
      await changed.getByRole('button', { name: 'Open Note' }).click();
      await squiggle.waitFor();
    } finally {
      writeFileSync(source, before);
    }
    await page.locator('.note', { hasText: CHANGED }).first().waitFor({ state: 'detached' });
    await squiggle.waitFor({ state: 'detached' });
  });

  it('go into another note: here a new one on a topic', async () => {
    const { workbench, session } = packed;
    const page = await backToPage();
    await workbench.selectText(page, PASSAGE);
    await workbench.page.keyboard.press('Shift+Q');
    await workbench.quickInputOpened('Quote Into');
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInputOpened('New Note on a Topic');
    await workbench.quickInput.fill('What is all or nothing?');
    await workbench.page.keyboard.press('Enter');
    await inNote('What is all or nothing?');
    await page.locator('.note', { hasText: 'What is all or nothing?' }).first().waitFor();
    assert.ok(readdirSync(join(session.workspace, 'notes')).includes('what-is-all-or-nothing.md'));
  });

  it('are removed from the page; what was written below one is not removed without asking', async () => {
    const { workbench } = packed;
    const page = await backToPage();
    const claim = page.locator(CLAIM);
    const count = await cards(page).count();
    await claim.hover();
    await claim.getByRole('button', { name: 'Comment' }).click();
    await page.locator('.note textarea').fill('Who says so?');
    await workbench.page.keyboard.press('Control+Enter');
    await claim.locator('.note-comment', { hasText: 'Who says so?' }).waitFor();
    await claim.hover();
    await claim.getByRole('button', { name: /^Remove/ }).click();
    await pressInDialog(workbench, 'Cancel');
    assert.equal(await cards(page).count(), count);
    await claim.hover();
    await claim.getByRole('button', { name: /^Remove/ }).click();
    await pressInDialog(workbench, 'Remove');
    await page.locator('.note', { hasText: 'Who says so?' }).first().waitFor({ state: 'detached' });
    assert.equal(await cards(page).count(), count - 1);
    assert.ok(!readFileSync(join(packed.session.workspace, 'notes', NOTE), 'utf8').includes('Who says so?'));
  });
});
