// Takes the pictures of docs/images/ in a real VS Code, each scene in each colour theme.
//   node scripts/screenshots.mjs [SCENE ...]

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';

/** @typedef {import('../test/vscode/workbench.mjs').Workbench} Workbench */

const SIZE = { width: 1440, height: 860 };
/** The title bar names what is open, not the build that it is open in. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own placeholders
const SETTINGS = { 'window.title': '${activeEditorShort}${separator}${rootName}' };
const READER = 'main article';
/** How long the workbench may take to fade in what it has drawn. */
const SETTLE_MS = 600;

const themes = /** @type {const} */ ({
  light: 'Light Modern',
  dark: 'Dark Modern',
  'dark-high-contrast': 'Dark High Contrast',
  'light-high-contrast': 'Light High Contrast',
});

/**
 * What the pictures show. Each scene starts from a window without editors and with the Corpus Reader view open.
 * @type {Readonly<Record<string, (workbench: Workbench) => Promise<void>>>}
 */
const scenes = {
  async reader(workbench) {
    await openFirstArticle(workbench);
  },
  async search(workbench) {
    await openFirstArticle(workbench);
    await workbench.runCommand('Corpus: Search...');
    await workbench.typeInQuickPick('Pescov');
    await workbench.quickRows.filter({ hasText: 'Peskov' }).first().waitFor();
  },
  async notes(workbench) {
    const page = await openFirstArticle(workbench);
    await workbench.selectText(page, `${READER} p`);
    await workbench.runCommand('Corpus: Quote into Notes');
    await workbench.page.locator('.monaco-editor .view-line', { hasText: '> ' }).first().waitFor();
  },
};

/** Opens the first article of the first year's first actor. @param {Workbench} workbench */
async function openFirstArticle(workbench) {
  await (await workbench.firstLeaf()).click();
  return workbench.webview(`${READER} h1`);
}

/** Leaves nothing of the last scene on the screen. @param {Workbench} workbench */
async function tidy(workbench) {
  await workbench.page.keyboard.press('Escape');
  await workbench.quickInputClosed();
  await workbench.runCommand('File: Revert File').catch(() => workbench.page.keyboard.press('Escape'));
  await workbench.runCommand('View: Close All Editors');
}

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.find((name) => !(name in scenes));
  if (unknown) throw new Error(`there is no scene '${unknown}': ${Object.keys(scenes).join(', ')}`);
  await ensureInstalled(root);
  if ((await runNode(['scripts/build.mjs'])) !== 0) throw new Error('The build failed.');
  const { openSession } = await import('../test/vscode/session.mjs');
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  for (const [suffix, theme] of Object.entries(themes)) {
    // a session each, so that no scene finds the notes of another theme
    const session = await openSession({
      workspace: join(root, 'seeds'),
      extension: root,
      size: SIZE,
      settings: SETTINGS,
    });
    try {
      const { workbench } = session;
      await workbench.setTheme(theme);
      await workbench.openView('Corpus Reader');
      for (const [name, play] of Object.entries(scenes)) {
        if (positionals.length > 0 && !positionals.includes(name)) continue;
        await play(workbench);
        await workbench.page.mouse.move(SIZE.width - 1, SIZE.height - 1);
        await workbench.page.waitForTimeout(SETTLE_MS);
        const path = join(images, `${name}-${suffix}.png`);
        await workbench.page.screenshot({ path });
        console.log(path);
        await tidy(workbench);
      }
    } finally {
      await session.close();
    }
  }
}

process.chdir(root);
await main();
