// The reader in a real window: keys, find, focus, themes, what a reload brings back.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { goToArticle, packedExtension, READER, reloadWindow, settled, shown } from './packed';

const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'] as const;

describe('the reader of the packed extension', () => {
  const packed = packedExtension('seeds');
  let page: Frame;

  before(async () => {
    page = await goToArticle(packed.workbench, 'Trying To Improve', 'US And Russia');
  });

  it('lights up names by kind, and an actor when it is chosen', async () => {
    for (const kind of ['person', 'organization', 'place']) {
      assert.ok((await page.locator(`${READER} mark[data-kind="${kind}"]`).count()) > 0, kind);
    }
    const chip = page.getByRole('button', { name: /^Sergey Lavrov/ }).first();
    await chip.click();
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    await page.locator('body').press('Escape');
  });

  it('goes from mention to mention with F8', async () => {
    await packed.workbench.page.keyboard.press('F8');
    const first = await focusedMark(page);
    await packed.workbench.page.keyboard.press('F8');
    await page.waitForFunction((before) => document.activeElement?.getAttribute('data-start') !== before, first);
    await packed.workbench.page.keyboard.press('Shift+F8');
    await page.waitForFunction((before) => document.activeElement?.getAttribute('data-start') === before, first);
  });

  it('finds in the article with Ctrl+F, where letters are letters and no commands', async () => {
    const { keyboard } = packed.workbench.page;
    await keyboard.press('Control+F');
    const box = page
      .getByRole('searchbox', { name: 'Find in article' })
      .or(page.getByRole('textbox', { name: 'Find in article' }));
    await box.waitFor();
    await keyboard.type('champagne');
    await page.getByText('1 of 2').first().waitFor();
    assert.equal(await box.inputValue(), 'champagne', 'h, n and q were typed, not taken as keys of the reader');
    await keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  });

  it('switches the highlights off and on with H', async () => {
    const { keyboard } = packed.workbench.page;
    await page.locator(`${READER} h1`).click();
    await keyboard.press('h');
    const plain = () =>
      page.evaluate(
        (selector) =>
          getComputedStyle(document.querySelector(`${selector} p mark`) ?? document.body).textDecorationLine,
        READER,
      );
    await waitFor(async () => (await plain()) === 'none');
    await keyboard.press('h');
    await waitFor(async () => (await plain()) === 'underline');
  });

  it('has no accessibility violation in any theme', async () => {
    for (const theme of THEMES) {
      await packed.workbench.setTheme(theme);
      await page.waitForFunction(() => document.body.dataset['vscodeThemeKind'] !== undefined);
      assert.deepEqual(await packed.workbench.axe(page, AXE), [], theme);
    }
    await packed.workbench.setTheme('Light Modern');
  });

  it('comes back at the same sentence after the window is reloaded', async () => {
    const sentence = page.getByText('Resetting relations', { exact: true });
    await sentence.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await settled(page);
    const before = await topOf(page, 'Resetting relations');
    await reloadWindow(packed.workbench);
    page = await shown(packed.workbench, 'US And Russia');
    await waitFor(async () => Math.abs((await topOf(page, 'Resetting relations')) - before) < 120);
  });

  it('keeps the reading trail over the reload', async () => {
    await goToArticle(packed.workbench, 'Peskov', 'Peskov');
    await reloadWindow(packed.workbench);
    await shown(packed.workbench, 'Peskov');
    await packed.workbench.runCommand('Corpus: Back');
    page = await shown(packed.workbench, 'US And Russia');
  });
});

function focusedMark(page: Frame): Promise<string | null> {
  return page
    .waitForFunction(() => document.activeElement?.getAttribute('data-start'))
    .then((handle) => handle.jsonValue() as Promise<string | null>);
}

/** Pixels from the top of the page's view to a text. */
function topOf(page: Frame, text: string): Promise<number> {
  return page.getByText(text, { exact: true }).evaluate((element) => element.getBoundingClientRect().top);
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
